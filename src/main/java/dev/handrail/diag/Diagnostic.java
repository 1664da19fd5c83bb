package dev.handrail.diag;

import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.Comparator;

/**
 * One finding.
 *
 * @param message one sentence: what is wrong here, and how to mend it where the code's own help does not say it
 */
public record Diagnostic(Code code, Severity severity, Location at, String message) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::at).thenComparing(Diagnostic::code).thenComparing(Diagnostic::message);

    /** A finding with the severity of its code. */
    public static Diagnostic of(Code code, SourcePath file, Span span, String message) {
        return new Diagnostic(code, code.severity(), new Location(file.value(), span), message);
    }

    /** Ordered by file, place, code, message: the same on every machine. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
