package dev.handrail.report;

import dev.handrail.diag.Severity;
import dev.handrail.text.Json;
import java.util.Map;
import java.util.TreeMap;

/** The code quality report of GitLab, a part of the Code Climate format. Its fingerprints must be unique in the file. */
public final class GitlabReport implements ReportFormat {

    @Override
    public String text(Report report) {
        return Json.pretty(report.findings().stream()
                        .map(finding -> issue(finding, report.repositoryPath(finding)))
                        .toList())
                .asText();
    }

    private static Map<String, Object> issue(Finding finding, String path) {
        Map<String, Object> lines = new TreeMap<>(
                Map.of("begin", finding.at().line(), "end", finding.at().endLine()));
        Map<String, Object> issue = new TreeMap<>();
        issue.put("description", finding.diagnostic().message());
        issue.put("check_name", finding.rule());
        issue.put("fingerprint", finding.fingerprint());
        issue.put("severity", severity(finding.diagnostic().severity()));
        issue.put("location", new TreeMap<>(Map.of("path", path, "lines", lines)));
        return issue;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
