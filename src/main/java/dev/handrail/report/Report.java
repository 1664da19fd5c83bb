package dev.handrail.report;

import dev.handrail.diag.Severity;
import dev.handrail.diag.Threshold;
import java.util.List;

/**
 * What a check has to say.
 *
 * @param findings sorted; without those that a baseline knows
 * @param pages how many pages were checked
 * @param folder the source's folder below the root of its repository, with {@code /}; empty for the root itself, and
 *     outside of a repository
 * @param failOn from which severity on a finding fails the check
 * @param known how many findings a baseline knows, so that they are not shown
 * @param gone how many findings of the baseline are not there any more
 */
public record Report(List<Finding> findings, int pages, String folder, Threshold failOn, int known, int gone) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether there is a finding that fails the check. */
    public boolean failed() {
        return findings.stream().anyMatch(this::fails);
    }

    boolean fails(Finding finding) {
        return failOn.reachedBy(finding.diagnostic().severity());
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.diagnostic().severity() == severity)
                .count();
    }

    /**
     * The file of a finding as a forge knows it: from the root of the repository. Text and JSON name it from the root of
     * the source, as everything else that the program prints.
     */
    String repositoryPath(Finding finding) {
        return folder.isEmpty() ? finding.file() : folder + "/" + finding.file();
    }
}
