package dev.handrail.cli;

import dev.handrail.diag.Diagnostic;
import dev.handrail.export.CoverageJson;
import dev.handrail.model.Coverage;
import dev.handrail.model.Coverage.Covered;
import dev.handrail.model.Coverage.Way;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Site;
import dev.handrail.report.TextReport;
import dev.handrail.report.Visible;
import dev.handrail.text.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer of {@code alerts}: each alert with its page, then what is wrong. */
final class CoverageReport {

    private static final int WIDEST = 60;

    private final Site site;
    private final Coverage coverage;
    private final List<Diagnostic> findings;

    CoverageReport(Site site, Coverage coverage, List<Diagnostic> findings) {
        this.site = site;
        this.coverage = coverage;
        this.findings = findings;
    }

    /** A line for each alert, {@code name  page  file:line}, then a line for each finding. */
    String text() {
        int width = coverage.alerts().stream()
                .mapToInt(alert -> alert.rule().name().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        for (Covered alert : coverage.alerts()) {
            String name = Visible.of(alert.rule().name());
            out.append(name).append(" ".repeat(Math.max(0, width - name.length())));
            out.append("  ").append(Visible.of(page(alert)));
            out.append("  (").append(Visible.of(alert.rule().file())).append(':');
            out.append(alert.rule().at().line()).append(")\n");
        }
        findings.forEach(finding -> out.append(TextReport.line(finding)).append('\n'));
        return out.toString();
    }

    private static String page(Covered alert) {
        if (alert.way() == Way.NONE) {
            return "-";
        }
        if (alert.way() == Way.ELSEWHERE) {
            return alert.target();
        }
        int more = alert.pages().size() - 1;
        return page(alert.pages().get(0)) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String page(PageRef page) {
        return page.path() + (page.anchor().isEmpty() ? "" : "#" + page.anchor());
    }

    /** The document of {@code coverage.json} with the findings, as {@code check --format json} has them. */
    String json() {
        Map<String, Object> document = new LinkedHashMap<>(new CoverageJson(site).document(coverage));
        document.put("findings", findings.stream().map(CoverageReport::finding).toList());
        return Json.pretty(document).asText();
    }

    private static Map<String, Object> finding(Diagnostic finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", finding.code().id());
        members.put("severity", finding.severity().id());
        members.put("path", finding.at().file());
        members.put("line", finding.at().span().line());
        members.put("column", finding.at().span().column());
        members.put("message", finding.message());
        members.put("help", finding.code().help());
        return members;
    }

    /** {@code 12 alerts in 1 rule file: 11 lead to a page, 1 leads elsewhere, 0 lead nowhere; ...}. */
    String summary() {
        if (coverage.files().isEmpty()) {
            return "no rule files: name them, or set alerts.rules in handrail.yml";
        }
        return count(coverage.alerts().size(), "alert") + " in "
                + count(coverage.files().size(), "rule file") + ": "
                + (coverage.count(Way.LINK) + coverage.count(Way.NAME)) + " with a page, "
                + coverage.count(Way.ELSEWHERE) + " elsewhere, "
                + coverage.count(Way.NONE) + " without; "
                + count(coverage.gone().size(), "name") + " on pages that no rule has";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
