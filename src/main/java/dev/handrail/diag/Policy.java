package dev.handrail.diag;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the configuration makes of findings: other severities, rules switched off.
 *
 * @param levels by code; an empty value switches the code off
 */
public record Policy(Map<Code, Optional<Severity>> levels) {

    public Policy {
        levels = Map.copyOf(levels);
    }

    /** The findings that remain, with the severities that hold, sorted, without repeats. */
    public List<Diagnostic> apply(List<Diagnostic> findings) {
        return findings.stream()
                .flatMap(finding -> applied(finding).stream())
                .sorted()
                .distinct()
                .toList();
    }

    private Optional<Diagnostic> applied(Diagnostic finding) {
        if (!levels.containsKey(finding.code())) {
            return Optional.of(finding);
        }
        return levels.get(finding.code())
                .map(severity -> new Diagnostic(finding.code(), severity, finding.at(), finding.message()));
    }
}
