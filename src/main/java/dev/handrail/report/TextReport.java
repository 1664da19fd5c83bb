package dev.handrail.report;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Severity;
import dev.handrail.text.Span;
import java.util.List;

/** Findings a line each, in the form that editors and CI understand: {@code path:line:column: severity: message [code]}. */
public final class TextReport {

    private TextReport() {}

    /** One finding. Control characters of its path and message are shown as {@code \xNN}, so that none reaches a terminal. */
    public static String line(Diagnostic finding) {
        Span at = finding.at().span();
        return visible(finding.at().file()) + ":" + at.line() + ":" + at.column() + ": "
                + finding.severity().id() + ": " + visible(finding.message()) + " ["
                + finding.code().id() + "]";
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

    /** A text of one line with its control characters as {@code \xNN}. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                out.append(String.format(java.util.Locale.ROOT, "\\x%02x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
