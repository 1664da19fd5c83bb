package dev.handrail.view;

/** Finished HTML: the one thing that a template writes as it stands. Every other text is escaped. */
public record Fragment(String html) {

    /** Nothing. */
    public static final Fragment EMPTY = new Fragment("");
}
