package dev.handrail.report;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.diag.Quote;
import dev.handrail.diag.Severity;
import dev.handrail.diag.Threshold;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.List;

/** Reports for tests. */
final class Reports {

    /** What breaks out of any format that forgets to escape: quotes, markup, control characters, half a pair, a direction mark. */
    static final String HOSTILE = "a\"b'<c>&]]>,:%\u001b[31m\u0000\ud800\u202e\ufffe\tend";

    private Reports() {}

    /** An error. */
    static Diagnostic diagnostic(Code code, String path, Span at, String message) {
        return diagnostic(code, Severity.ERROR, path, at, message);
    }

    static Diagnostic diagnostic(Code code, Severity severity, String path, Span at, String message) {
        return new Diagnostic(code, severity, new Location(path, at), message);
    }

    /** Findings in a text of one line. */
    static List<Finding> findings(String line, Diagnostic... diagnostics) {
        return Findings.of(
                List.of(diagnostics), place -> new Quote(SourceText.of(line).line(1), 1));
    }

    static Report report(String folder, List<Finding> findings) {
        return new Report(findings, 7, folder, Threshold.ERROR, 0, 0);
    }

    /** Two errors, and a warning about the whole of a file whose name needs care everywhere. */
    static Report hostile() {
        String path = "db a/100%#,:<ü>&\"日本.md";
        return report(
                "docs",
                findings(
                        HOSTILE,
                        diagnostic(Code.RUNBOOK_NO_OWNER, Severity.WARNING, path, Span.START, "Nobody owns it."),
                        diagnostic(Code.LINK_FILE, path, new Span(3, 7, 3, 12), HOSTILE),
                        diagnostic(Code.LINK_FILE, path, new Span(9, 7, 9, 12), HOSTILE)));
    }

    static final Report NOTHING = report("", List.of());
}
