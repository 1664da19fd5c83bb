package dev.handrail.markdown;

import dev.handrail.diag.Outcome;
import dev.handrail.model.LinkUse;
import dev.handrail.text.Html;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;

/** Reads markdown given as text, and shows it with every link's target as its address. */
final class Pages {

    private static final MarkdownReader READER = new MarkdownReader();

    private Pages() {}

    static Outcome<MarkdownDoc> read(String markdown) {
        return READER.read(new SourcePath("db/pool.md"), SourceText.of(markdown), 1);
    }

    static MarkdownDoc doc(String markdown) {
        return read(markdown).value();
    }

    static String html(String markdown) {
        return html(doc(markdown));
    }

    static String html(MarkdownDoc doc) {
        return new BlockHtml(CodeHtml::plain).write(doc.blocks()).fill(index -> {
            LinkUse link = doc.links().get(index);
            String name = link.form() == LinkUse.Form.IMAGE ? "src" : "href";
            return name + "=\"" + Html.escape(link.target()) + "\"";
        });
    }
}
