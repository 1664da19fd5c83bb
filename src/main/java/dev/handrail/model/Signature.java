package dev.handrail.model;

import dev.handrail.text.Span;

/**
 * What an error looks like.
 *
 * @param text the line or code as written
 * @param anchor the step or heading it stands under; empty for the whole page
 */
public record Signature(Form form, String text, String anchor, Origin origin, Span at) {

    /** What the text is. */
    public enum Form {
        /** A line that a program prints. */
        LINE,
        /** An SQLSTATE or vendor code: {@code 53300}, {@code ORA-12541}. */
        CODE,
        /** The name of an exception class. */
        EXCEPTION
    }

    /** Who says so. */
    public enum Origin {
        /** The front matter's {@code errors:}. */
        DECLARED,
        /** A code block in a section of symptoms. */
        SYMPTOM,
        /** Inline code that reads like a message. */
        INLINE
    }
}
