package dev.handrail.diag;

/** From which severity on a finding fails a check. */
public enum Threshold {
    ERROR,
    WARNING,
    INFO,
    /** No finding fails. */
    NEVER;

    /** Whether a finding of this severity fails the check. */
    public boolean reachedBy(Severity severity) {
        return severity.ordinal() <= ordinal() && this != NEVER;
    }
}
