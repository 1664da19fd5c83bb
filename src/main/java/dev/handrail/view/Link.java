package dev.handrail.view;

/**
 * A text that may lead somewhere.
 *
 * @param href relative to the page it stands on; empty if it leads nowhere
 */
public record Link(String text, String href) {

    /** Leads nowhere. */
    public static final Link NONE = new Link("", "");

    /** A text alone. */
    static Link plain(String text) {
        return new Link(text, "");
    }
}
