package dev.handrail.markdown;

import dev.handrail.text.Markup;
import java.util.List;

/**
 * A run of text as it stands in a paragraph, heading, cell or list item.
 *
 * @param markup finished HTML, links as holes
 * @param text the same as plain text, one line
 * @param links indices into the page's links of those that stand in it
 * @param code the contents of the code spans in it, in order
 * @param bold plain text of the strong emphasis that the run starts with; empty if it does not start with one
 * @param boldMarkup that start as HTML without the strong tags; empty with {@code bold}
 */
public record Inline(
        Markup markup, String text, List<Integer> links, List<String> code, String bold, Markup boldMarkup) {

    /** Nothing. */
    public static final Inline EMPTY = new Inline(Markup.EMPTY, "", List.of(), List.of(), "", Markup.EMPTY);

    public Inline {
        links = List.copyOf(links);
        code = List.copyOf(code);
    }
}
