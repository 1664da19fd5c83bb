package dev.handrail.config;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Location;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Turns findings in the configuration into the exception that ends the run. */
final class Refusal {

    private static final int MOST = 10;

    private Refusal() {}

    /** @throws HandrailException that names the first ten findings, one a line, if there are any */
    static void ifAny(List<Diagnostic> findings) {
        if (!findings.isEmpty()) {
            throw new HandrailException(
                    Trouble.CONFIGURATION,
                    findings.stream()
                            .sorted()
                            .distinct()
                            .limit(MOST)
                            .map(Refusal::line)
                            .collect(Collectors.joining("\n")));
        }
    }

    static HandrailException of(SourcePath file, Span at, String message) {
        Diagnostic finding = Diagnostic.of(Code.FRONT_MATTER_TYPE, file, at, message);
        return new HandrailException(Trouble.CONFIGURATION, line(finding));
    }

    private static String line(Diagnostic finding) {
        Location at = finding.at();
        return at.file() + ":" + at.span().line() + ":" + at.span().column() + ": " + finding.message();
    }
}
