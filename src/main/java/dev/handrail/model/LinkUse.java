package dev.handrail.model;

import dev.handrail.text.Span;

/**
 * A link as it was written.
 *
 * @param target what was written, percent-encoding included: an address, a path, a path with {@code #anchor}, or the name in a wiki link
 * @param label plain text of the link, or the alternative text of an image
 * @param from the id of the step or heading that the link stands in; empty before the first
 * @param role why the link is there
 * @param at where the link stands
 * @param address what to change if it should lead elsewhere: the link, or the definition that gives its address
 */
public record LinkUse(Form form, String target, String label, String from, Role role, Span at, Span address) {

    /** A link that holds its address itself. */
    public LinkUse(Form form, String target, String label, String from, Role role, Span at) {
        this(form, target, label, from, role, at, at);
    }

    /** The same link, there for another reason. */
    public LinkUse as(Role reason) {
        return new LinkUse(form, target, label, from, reason, at, address);
    }

    /** The same link, standing in another step or under another heading. */
    public LinkUse within(String place) {
        return new LinkUse(form, target, label, place, role, at, address);
    }

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
