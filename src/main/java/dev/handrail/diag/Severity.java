package dev.handrail.diag;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** A reader will be misled or a page is lost: fails a strict build. */
    ERROR,
    /** Something is missing or doubtful, the page still works. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word used in reports and configuration. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
