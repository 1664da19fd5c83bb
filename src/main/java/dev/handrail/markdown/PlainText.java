package dev.handrail.markdown;

import java.util.List;

/** The text of blocks without markup, for search: code included, one block to a line. */
public final class PlainText {

    private PlainText() {}

    /** The text of all the blocks. */
    public static String of(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> append(block, out));
        return out.toString().strip();
    }

    private static void append(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.inline().text(), out);
        } else if (block instanceof Block.Heading heading) {
            line(heading.inline().text(), out);
        } else if (block instanceof Block.Code code) {
            line(code.code().stripTrailing(), out);
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> item.blocks().forEach(child -> append(child, out)));
        } else if (block instanceof Block.Table table) {
            cells(table.header(), out);
            table.rows().forEach(row -> cells(row.cells(), out));
        } else if (block instanceof Block.Row row) {
            cells(row.cells(), out);
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(child -> append(child, out));
        } else if (block instanceof Block.Callout callout) {
            line(callout.title().text(), out);
            callout.blocks().forEach(child -> append(child, out));
        } else if (block instanceof Block.Details details) {
            line(details.summaryText(), out);
            details.blocks().forEach(child -> append(child, out));
        } else if (block instanceof Block.Definitions list) {
            list.definitions().forEach(definition -> definition(definition, out));
        } else if (block instanceof Block.Raw raw) {
            line(raw.text(), out);
        } else if (block instanceof Block.Footnotes footnotes) {
            footnotes.notes().forEach(note -> note.blocks().forEach(child -> append(child, out)));
        }
    }

    private static void definition(Block.Definition definition, StringBuilder out) {
        definition.terms().forEach(term -> line(term.text(), out));
        definition.meanings().forEach(meaning -> meaning.forEach(child -> append(child, out)));
    }

    private static void cells(List<Inline> cells, StringBuilder out) {
        int start = out.length();
        for (Inline cell : cells) {
            out.append(out.length() > start ? " " : "").append(cell.text());
        }
        out.append('\n');
    }

    private static void line(String text, StringBuilder out) {
        if (!text.isBlank()) {
            out.append(text.strip()).append('\n');
        }
    }
}
