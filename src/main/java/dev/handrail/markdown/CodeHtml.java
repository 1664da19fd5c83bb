package dev.handrail.markdown;

import dev.handrail.text.Markup;

/** How a code block looks. */
@FunctionalInterface
public interface CodeHtml {

    /** The block as HTML, escaped. */
    Markup code(Block.Code block);

    /** The text as it stands, with the language as a class. */
    static Markup plain(Block.Code block) {
        Markup.Builder out = new Markup.Builder().html("<pre><code");
        if (!block.language().isEmpty()) {
            out.html(" class=\"language-").text(block.language()).html("\"");
        }
        return out.html(">").text(block.code()).html("</code></pre>\n").build();
    }
}
