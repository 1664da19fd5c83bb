package dev.handrail.yaml;

import dev.handrail.text.SourceText;

/**
 * What stands before a page's text.
 *
 * @param fields empty if there is none or it is broken
 * @param bodyLine the number of the line, from 1, on which the text starts; one more than the file has if the file ends
 *     with the front matter
 */
public record FrontMatter(Value.Fields fields, int bodyLine) {

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(Value.Fields.NONE, 1);

    /** The offset at which the page's text starts in the file that this was read from. */
    public int bodyStart(SourceText text) {
        return bodyLine > text.lineCount() ? text.length() : text.lineStart(bodyLine);
    }
}
