package dev.handrail.model;

import dev.handrail.text.Span;

/**
 * A link as it was written.
 *
 * @param target what was written, percent-encoding included: an address, a path, a path with {@code #anchor}, or the name in a wiki link
 * @param label plain text of the link, or the alternative text of an image
 * @param from the id of the step or heading that the link stands in; empty before the first
 * @param role why the link is there
 */
public record LinkUse(Form form, String target, String label, String from, Role role, Span at) {

    /** How it was written. */
    public enum Form {
        LINK,
        IMAGE,
        WIKI
    }

    /** Why it is there. */
    public enum Role {
        /** In running text. */
        TEXT,
        /** Where a branch of a step leads. */
        BRANCH,
        /** The runbook that an action of a postmortem led to. */
        ACTION,
        /** Named in front matter under {@code runbooks:} or {@code incidents:}. */
        FRONT_MATTER
    }
}
