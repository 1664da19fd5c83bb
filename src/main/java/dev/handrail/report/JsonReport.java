package dev.handrail.report;

import dev.handrail.diag.Severity;
import dev.handrail.text.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Findings for programs. Lines and columns count from 1, columns in UTF-16 units; the end is just behind the last character. */
public final class JsonReport implements ReportFormat {

    @Override
    public String text(Report report) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("findings", report.findings().stream().map(JsonReport::finding).toList());
        root.put("summary", summary(report));
        return Json.pretty(root).asText();
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("severity", finding.diagnostic().severity().id());
        json.put("path", finding.file());
        json.put("line", finding.at().line());
        json.put("column", finding.at().column());
        json.put("endLine", finding.at().endLine());
        json.put("endColumn", finding.at().endColumn());
        json.put("message", finding.diagnostic().message());
        json.put("help", finding.diagnostic().code().help());
        json.put("fingerprint", finding.fingerprint());
        return json;
    }

    private static Map<String, Object> summary(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pages", report.pages());
        json.put("findings", report.findings().size());
        for (Severity severity : Severity.values()) {
            json.put(severity.id(), report.count(severity));
        }
        json.put("known", report.known());
        json.put("gone", report.gone());
        json.put("failed", report.failed());
        return json;
    }
}
