package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.text.Markup;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads lists whose bullets were typed or pasted, {@code •} or the {@code o} and tab of a word processor. Markdown takes
 * such lines for one paragraph.
 */
record TypedBullets(SourceText file) {

    private static final String SIGNS = "\u2022\u25E6\u25AA\u25AB\u25CF\u25CB\u2023\u2043\u00B7\uF0B7\u2013";

    /** The blocks of a part, with a list in place of each paragraph that is one. */
    List<Block> in(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Paragraph paragraph
                        ? list(paragraph).orElse(block)
                        : block)
                .toList();
    }

    private Optional<Block> list(Block.Paragraph paragraph) {
        if (sign(paragraph.inline().text()) == 0 || sign(first(paragraph)) == 0) {
            return Optional.empty();
        }
        List<Lines.Line> lines = new Lines(file).of(paragraph);
        List<Block.Item> items = new ArrayList<>();
        List<Lines.Line> item = new ArrayList<>();
        for (Lines.Line line : lines) {
            if (sign(line.text()) > 0 && !item.isEmpty()) {
                items.add(item(item));
                item = new ArrayList<>();
            }
            item.add(line);
        }
        items.add(item(item));
        return Optional.of(new Block.Items(false, 1, true, items, paragraph.at()));
    }

    private String first(Block.Paragraph paragraph) {
        return file.line(paragraph.at().line()).strip();
    }

    /** The width of a bullet and the blanks behind it; 0 if a line starts with none. An o needs a tab to be one. */
    private static int sign(String line) {
        boolean sign = line.length() > 1 && SIGNS.indexOf(line.charAt(0)) >= 0;
        boolean letter = line.startsWith("o\t");
        int at = 1;
        while (at < line.length() && Cursor.isBlank(line.charAt(at))) {
            at++;
        }
        return (sign || letter) && at > 1 ? at : 0;
    }

    /** An item of a first line with its bullet and the lines that go on with it. */
    private static Block.Item item(List<Lines.Line> lines) {
        Lines.Line first = lines.get(0);
        int sign = sign(first.text());
        StringBuilder text = new StringBuilder(first.text().substring(sign));
        Markup.Builder markup =
                new Markup.Builder().add(Cut.after(first.markup(), first.text().substring(0, sign)));
        for (Lines.Line line : lines.subList(1, lines.size())) {
            text.append(' ').append(line.text());
            markup.text(" ").add(line.markup());
        }
        Inline inline = new Inline(markup.build(), text.toString(), first.links(), List.of(), "", Markup.EMPTY);
        Span at = first.at();
        return new Block.Item(Optional.empty(), "", List.of(new Block.Paragraph(inline, true, at)), at);
    }
}
