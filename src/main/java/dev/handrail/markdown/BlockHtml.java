package dev.handrail.markdown;

import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import java.util.List;

/** Writes blocks as HTML. In: blocks of one page. Out: markup whose holes are links of that page. */
public final class BlockHtml {

    private final CodeHtml code;

    /** @param code how code blocks look */
    public BlockHtml(CodeHtml code) {
        this.code = code;
    }

    /** The blocks, one after another. */
    public Markup write(List<Block> blocks) {
        Markup.Builder out = new Markup.Builder();
        blocks.forEach(block -> write(block, out));
        return out.build();
    }

    private void write(Block block, Markup.Builder out) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, out);
        } else if (block instanceof Block.Heading heading) {
            heading(heading, out);
        } else if (block instanceof Block.Code fence) {
            out.add(code.code(fence));
        } else if (block instanceof Block.Items list) {
            list(list, out);
        } else if (block instanceof Block.Table table) {
            table(table, out);
        } else if (block instanceof Block.Quote quote) {
            wrap("<blockquote>\n", quote.blocks(), "</blockquote>\n", out);
        } else if (block instanceof Block.Callout callout) {
            callout(callout, out);
        } else if (block instanceof Block.Details details) {
            details(details.open(), details.summary(), details.blocks(), "", out);
        } else if (block instanceof Block.Definitions definitions) {
            definitions(definitions, out);
        } else if (block instanceof Block.Raw raw) {
            out.add(raw.markup()).html("\n");
        } else if (block instanceof Block.Rule) {
            out.html("<hr>\n");
        } else if (block instanceof Block.Footnotes footnotes) {
            footnotes(footnotes, out);
        } else if (block instanceof Block.Row row) {
            row(row.cells(), List.of(), "td", out);
        }
    }

    private void wrap(String open, List<Block> blocks, String close, Markup.Builder out) {
        out.html(open);
        blocks.forEach(block -> write(block, out));
        out.html(close);
    }

    private static void paragraph(Block.Paragraph paragraph, Markup.Builder out) {
        if (paragraph.tight()) {
            out.add(paragraph.inline().markup()).html("\n");
        } else {
            out.html("<p>").add(paragraph.inline().markup()).html("</p>\n");
        }
    }

    private static void heading(Block.Heading heading, Markup.Builder out) {
        String element = "h" + heading.level();
        out.html("<" + element + " id=\"").text(heading.id()).html("\">");
        out.add(heading.inline().markup()).html("</" + element + ">\n");
    }

    private void list(Block.Items list, Markup.Builder out) {
        String element = list.ordered() ? "ol" : "ul";
        String start = list.ordered() && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
        out.html("<" + element + start + ">\n");
        list.items().forEach(item -> item(item, out));
        out.html("</" + element + ">\n");
    }

    private void item(Block.Item item, Markup.Builder out) {
        out.html("<li");
        if (!item.id().isEmpty()) {
            out.html(" id=\"").text(item.id()).html("\"");
        }
        if (item.done().isEmpty()) {
            out.html(">");
        } else {
            boolean done = item.done().get();
            out.html(done ? " class=\"task done\">" : " class=\"task\">");
            out.html("<span class=\"box\" aria-hidden=\"true\"></span><span class=\"visually-hidden\">");
            out.html(done ? "Done: " : "To do: ").html("</span>");
        }
        item.blocks().forEach(block -> write(block, out));
        out.html("</li>\n");
    }

    private static void table(Block.Table table, Markup.Builder out) {
        out.html("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>\n<thead>\n");
        row(table.header(), table.alignments(), "th", out);
        out.html("</thead>\n");
        if (!table.rows().isEmpty()) {
            out.html("<tbody>\n");
            table.rows().forEach(row -> row(row.cells(), table.alignments(), "td", out));
            out.html("</tbody>\n");
        }
        out.html("</table>\n</div>\n");
    }

    private static void row(List<Inline> cells, List<String> alignments, String element, Markup.Builder out) {
        out.html("<tr>\n");
        for (int i = 0; i < cells.size(); i++) {
            String alignment = i < alignments.size() ? alignments.get(i) : "";
            String align = alignment.isEmpty() ? "" : " class=\"align-" + alignment + "\"";
            out.html("<" + element + align + ">").add(cells.get(i).markup()).html("</" + element + ">\n");
        }
        out.html("</tr>\n");
    }

    private void callout(Block.Callout callout, Markup.Builder out) {
        String attributes = " class=\"callout " + Html.escape(callout.type()) + "\"";
        if (callout.collapsible()) {
            details(callout.open(), callout.title().markup(), callout.blocks(), attributes, out);
            return;
        }
        out.html("<aside role=\"note\"" + attributes + ">\n");
        if (!callout.title().markup().isEmpty()) {
            out.html("<p class=\"callout-title\">")
                    .add(callout.title().markup())
                    .html("</p>\n");
        }
        wrap("", callout.blocks(), "</aside>\n", out);
    }

    private void details(boolean open, Markup summary, List<Block> blocks, String attributes, Markup.Builder out) {
        out.html("<details" + attributes + (open ? " open>\n" : ">\n"));
        out.html("<summary>").add(summary).html("</summary>\n");
        wrap("", blocks, "</details>\n", out);
    }

    private void definitions(Block.Definitions list, Markup.Builder out) {
        out.html("<dl>\n");
        for (Block.Definition definition : list.definitions()) {
            definition
                    .terms()
                    .forEach(term -> out.html("<dt>").add(term.markup()).html("</dt>\n"));
            definition.meanings().forEach(meaning -> wrap("<dd>", meaning, "</dd>\n", out));
        }
        out.html("</dl>\n");
    }

    private void footnotes(Block.Footnotes footnotes, Markup.Builder out) {
        out.html("<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n");
        for (Block.Footnote note : footnotes.notes()) {
            out.html("<li id=\"").text(note.id()).html("\">\n");
            note.blocks().forEach(block -> write(block, out));
            out.html("<p class=\"footnote-back\">");
            for (int i = 0; i < note.backlinks().size(); i++) {
                String back = note.backlinks().get(i);
                out.html(i > 0 ? " <a href=\"#" : "<a href=\"#")
                        .text(back)
                        .html("\" aria-label=\"Back to the text\">↩</a>");
            }
            out.html("</p>\n</li>\n");
        }
        out.html("</ol>\n</section>\n");
    }
}
