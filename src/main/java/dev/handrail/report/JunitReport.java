package dev.handrail.report;

import dev.handrail.text.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit XML as CI servers read it: a suite for each file, a test case for each finding. Findings that do not fail the check
 * are skipped tests. Without findings there is one test that passed, because some readers refuse a report without tests. What XML
 * 1.0 can't hold (section 2.2), control characters and lone surrogates, is written out.
 */
public final class JunitReport implements ReportFormat {

    private static final String NAME = "handrail check";

    @Override
    public String text(Report report) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> byFile.computeIfAbsent(finding.file(), file -> new ArrayList<>())
                        .add(finding));
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"" + NAME + "\"")
                .append(counts(report, report.findings()))
                .append(">\n");
        byFile.forEach((file, findings) -> suite(report, file, findings, out));
        if (byFile.isEmpty()) {
            out.append("  <testsuite name=\"" + NAME + "\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n");
            out.append("    <testcase name=\"no findings\" classname=\"" + NAME + "\"/>\n  </testsuite>\n");
        }
        return out.append("</testsuites>\n").toString();
    }

    private static void suite(Report report, String file, List<Finding> findings, StringBuilder out) {
        out.append("  <testsuite")
                .append(attribute("name", file))
                .append(counts(report, findings))
                .append(">\n");
        findings.forEach(finding -> testCase(report, finding, out));
        out.append("  </testsuite>\n");
    }

    private static String counts(Report report, List<Finding> findings) {
        long failures = findings.stream().filter(report::fails).count();
        return attribute("tests", Math.max(1, findings.size()))
                + attribute("failures", failures)
                + attribute("errors", 0)
                + attribute("skipped", findings.size() - failures);
    }

    private static void testCase(Report report, Finding finding, StringBuilder out) {
        String name = finding.rule() + " at line " + finding.at().line() + ", column "
                + finding.at().column();
        out.append("    <testcase")
                .append(attribute("name", name))
                .append(attribute("classname", finding.file()))
                .append(attribute("file", report.repositoryPath(finding)))
                .append(attribute("line", finding.at().line()))
                .append(">\n      ");
        String message = attribute("message", finding.diagnostic().message());
        if (report.fails(finding)) {
            out.append("<failure")
                    .append(message)
                    .append(attribute("type", finding.rule()))
                    .append('>');
            out.append(escaped(TextReport.line(finding.diagnostic())))
                    .append('\n')
                    .append(escaped(finding.diagnostic().code().help()))
                    .append("</failure>");
        } else {
            out.append("<skipped").append(message).append("/>");
        }
        out.append("\n    </testcase>\n");
    }

    private static String attribute(String name, Object value) {
        return " " + name + "=\"" + escaped(value.toString()) + "\"";
    }

    private static String escaped(String text) {
        return Html.escape(Visible.of(text));
    }
}
