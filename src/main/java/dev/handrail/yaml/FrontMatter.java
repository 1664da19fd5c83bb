package dev.handrail.yaml;

/**
 * What stands before a page's text.
 *
 * @param fields empty if there is none or it is broken
 * @param bodyLine the number of the line, from 1, on which the text starts
 */
public record FrontMatter(Value.Fields fields, int bodyLine) {

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(Value.Fields.NONE, 1);
}
