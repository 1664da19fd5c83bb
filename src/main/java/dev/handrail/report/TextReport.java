package dev.handrail.report;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Quote;
import dev.handrail.diag.Severity;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings for people: a line each in the form that editors and CI understand,
 * {@code path:line:column: severity: message [code]}, and below it what stands there with carets under it.
 */
public final class TextReport implements ReportFormat {

    private final Paint paint;

    public TextReport(Paint paint) {
        this.paint = paint;
    }

    @Override
    public String text(Report report) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            out.append(line(finding.diagnostic(), paint)).append('\n');
            if (!finding.quote().equals(Quote.NONE)) {
                out.append(excerpt(finding));
            }
        }
        return out.toString();
    }

    /** One finding on one line. Control characters of its path and message are written out, so that none reaches a terminal. */
    public static String line(Diagnostic finding) {
        return line(finding, Paint.NONE);
    }

    private static String line(Diagnostic finding, Paint paint) {
        Span at = finding.at().span();
        return paint.bold(Visible.of(finding.at().file()) + ":" + at.line() + ":" + at.column() + ":") + " "
                + paint.severity(finding.severity(), finding.severity().id() + ":") + " "
                + Visible.of(finding.message()) + " "
                + paint.faint("[" + finding.code().id() + "]");
    }

    private String excerpt(Finding finding) {
        String number = Integer.toString(finding.at().line());
        Marked marked = Marked.of(finding.quote(), finding.at());
        String severity = paint.severity(finding.diagnostic().severity(), marked.carets());
        return paint.faint("  " + number + " | ") + marked.line() + "\n"
                + paint.faint("  " + " ".repeat(number.length()) + " | ") + severity + "\n";
    }

    /** What a person wants to know below the findings, a line each; nothing if there is nothing to say. */
    public static List<String> conclusion(Report report) {
        List<String> lines = new ArrayList<>();
        if (!report.findings().isEmpty()) {
            List<Diagnostic> findings =
                    report.findings().stream().map(Finding::diagnostic).toList();
            lines.add(summary(findings) + "; 'handrail explain CODE' says what a code means");
        }
        if (report.known() > 0) {
            lines.add(counted(report.known(), "finding") + " of the baseline not shown");
        }
        if (report.gone() > 0) {
            lines.add(counted(report.gone(), "finding") + " of the baseline no longer there: --write-baseline takes out"
                    + " what is mended");
        }
        return lines;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** How many there are of each severity: {@code 2 errors, 1 warning}. Empty without findings. */
    public static String summary(List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                out.append(out.length() > 0 ? ", " : "")
                        .append(count)
                        .append(' ')
                        .append(noun(severity, count));
            }
        }
        return out.toString();
    }

    private static String noun(Severity severity, long count) {
        return switch (severity) {
            case ERROR -> count == 1 ? "error" : "errors";
            case WARNING -> count == 1 ? "warning" : "warnings";
            case INFO -> count == 1 ? "remark" : "remarks";
        };
    }
}
