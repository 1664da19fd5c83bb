package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.markdown.PlainText;
import dev.handrail.model.Role;
import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the facts that a page states by name: in front matter, as {@code Key: value} lines and list items, after bold
 * labels, in tables, in definition lists, and below headings.
 */
final class FieldReader {

    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_SHORT_VALUE = 200;
    private static final int LONGEST_VALUE = 2000;

    private final Lines lines;
    private final List<Field> found = new ArrayList<>();
    /** A label at the end of a block whose value is the next block. */
    private Optional<FieldName> waiting = Optional.empty();

    private FieldReader(Lines lines) {
        this.lines = lines;
    }

    static Facts read(IncidentReader.Page page, List<Chapter> chapters) {
        FieldReader reader = new FieldReader(new Lines(page.text()));
        reader.frontMatter(page.frontMatter());
        for (Chapter chapter : chapters) {
            reader.chapter(chapter);
        }
        return new Facts(reader.found);
    }

    // ---- front matter

    private void frontMatter(Value.Fields fields) {
        for (Value.Field field : fields.fields()) {
            List<String> values = values(field.value());
            if (!values.isEmpty()) {
                List<Markup> markup = values.stream().map(Markup::text).toList();
                FieldName.of(field.key())
                        .ifPresent(name -> found.add(new Field(
                                name, values, markup, false, field.value().at())));
            }
        }
    }

    private static List<String> values(Value value) {
        if (value instanceof Value.Text text) {
            return text.value().isBlank() ? List.of() : List.of(text.value().strip());
        }
        if (value instanceof Value.Items list) {
            return list.items().stream()
                    .filter(Value.Text.class::isInstance)
                    .map(item -> ((Value.Text) item).value().strip())
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
        return List.of();
    }

    // ---- headings

    private void chapter(Chapter chapter) {
        waiting = Optional.empty();
        if (chapter.role() == Role.TIMELINE || chapter.role() == Role.ACTIONS || chapter.role() == Role.LESSONS) {
            return;
        }
        Optional<FieldName> name = ofHeading(chapter);
        name.ifPresent(field -> below(field, chapter));
        chapter.part().blocks().forEach(this::block);
    }

    private static Optional<FieldName> ofHeading(Chapter chapter) {
        Optional<FieldName> named = FieldName.of(chapter.part().title());
        return chapter.own() ? ofRole(chapter).or(() -> named) : named.or(() -> ofRole(chapter));
    }

    private static Optional<FieldName> ofRole(Chapter chapter) {
        return switch (chapter.role()) {
            case IMPACT -> Optional.of(FieldName.IMPACT);
            case FACTORS -> Optional.of(FieldName.FACTORS);
            case CAUSES ->
                FieldName.of(chapter.part().title())
                        .filter(name -> name == FieldName.TRIGGER)
                        .or(() -> Optional.of(FieldName.CAUSES));
            default -> Optional.empty();
        };
    }

    /** The value of a fact whose name is a heading. */
    private void below(FieldName name, Chapter chapter) {
        List<Block> blocks = chapter.part().blocks();
        switch (name) {
            case IMPACT -> prose(name, blocks, chapter.part().at());
            case CAUSES, FACTORS, TRIGGER ->
                passages(name, blocks, chapter.part().at());
            default -> blocks.stream().findFirst().ifPresent(first -> value(name, first));
        }
    }

    private void prose(FieldName name, List<Block> blocks, Span at) {
        List<Block> running = blocks.stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Items)
                .toList();
        String text = oneLine(PlainText.of(running));
        if (!text.isEmpty()) {
            found.add(Field.of(name, text, Markup.text(text), at));
        }
    }

    /** Lines as one: a line that ends a sentence is followed by a blank, any other by a semicolon. */
    private static String oneLine(String lines) {
        StringBuilder out = new StringBuilder(lines.length() + 16);
        for (String line : lines.split("\n", -1)) {
            boolean ends = out.length() == 0 || ".:;!?,".indexOf(out.charAt(out.length() - 1)) >= 0;
            out.append(out.length() == 0 ? "" : ends ? " " : "; ").append(line.strip());
        }
        return out.toString();
    }

    private void passages(FieldName name, List<Block> blocks, Span at) {
        List<Inline> passages =
                blocks.stream().flatMap(block -> inlines(block).stream()).toList();
        add(name, passages, at);
    }

    private void add(FieldName name, List<Inline> values, Span at) {
        List<Inline> written =
                values.stream().filter(value -> !value.text().isBlank()).toList();
        if (!written.isEmpty()) {
            found.add(new Field(
                    name,
                    written.stream().map(value -> value.text().strip()).toList(),
                    written.stream().map(Inline::markup).toList(),
                    true,
                    at));
        }
    }

    private static List<Inline> inlines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.inline());
        }
        if (block instanceof Block.Items list) {
            return list.items().stream()
                    .flatMap(item -> item.blocks().stream().limit(1))
                    .filter(Block.Paragraph.class::isInstance)
                    .map(first -> ((Block.Paragraph) first).inline())
                    .toList();
        }
        return List.of();
    }

    /** A block that is the whole value of a fact: a short paragraph or a list. */
    private void value(FieldName name, Block block) {
        boolean isShort = block instanceof Block.Items
                || (block instanceof Block.Paragraph paragraph
                        && paragraph.inline().text().length() <= LONGEST_SHORT_VALUE);
        boolean isLabelled = block instanceof Block.Paragraph paragraph
                && lines.of(paragraph).stream().anyMatch(line -> name(line).isPresent());
        if (isShort && !isLabelled) {
            add(name, inlines(block), block.at());
        }
    }

    // ---- blocks

    private void block(Block block) {
        Optional<FieldName> label = waiting;
        waiting = Optional.empty();
        label.ifPresent(name -> afterLabel(name, block));
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> item.blocks().forEach(this::block));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Definitions list) {
            list.definitions().forEach(this::definition);
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::block);
        } else if (block instanceof Block.Callout callout) {
            callout.blocks().forEach(this::block);
        } else if (block instanceof Block.Details details) {
            details.blocks().forEach(this::block);
        }
    }

    private void afterLabel(FieldName name, Block block) {
        switch (name) {
            case IMPACT -> prose(name, List.of(block), block.at());
            case CAUSES, FACTORS, TRIGGER -> passages(name, List.of(block), block.at());
            default -> value(name, block);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        int open = -1;
        for (Lines.Line line : lines.of(paragraph)) {
            Optional<FieldName> name = name(line);
            if (name.isPresent()) {
                String value = afterKey(line);
                waiting = value.isEmpty() ? name : Optional.empty();
                open = value.isEmpty() ? -1 : found.size();
                if (!value.isEmpty()) {
                    String told = inZone(name.get(), key(line), value);
                    found.add(Field.of(name.get(), told, Markup.text(told), line.at()));
                }
            } else if (isLabel(line)) {
                open = -1;
            } else if (waiting.isPresent()) {
                open = found.size();
                found.add(Field.of(waiting.get(), line.text(), line.markup(), line.at()));
                waiting = Optional.empty();
            } else if (open >= 0 && found.get(open).value().length() < LONGEST_VALUE) {
                Field begun = found.get(open);
                String value = begun.value() + " " + line.text();
                found.set(open, Field.of(begun.name(), value, Markup.text(value), begun.at()));
            }
        }
    }

    /** A time with the zone that its label names, {@code Start (UTC): 2025-03-04 10:00}. */
    private static String inZone(FieldName name, String key, String value) {
        boolean named = name.isTime() && key.strip().endsWith(")");
        Zone zone = named ? PageZone.lastWord(key) : Zone.NONE;
        return zone.written() && !value.isEmpty() && Cursor.isDigit(value.charAt(value.length() - 1))
                ? value + " " + zone.text()
                : value;
    }

    /** The fact that a line states, if it starts with a name and a colon, or with a name in bold. */
    private static Optional<FieldName> name(Lines.Line line) {
        return FieldName.of(key(line));
    }

    private static boolean isLabel(Lines.Line line) {
        return !key(line).isEmpty();
    }

    private static String key(Lines.Line line) {
        int colon = line.text().indexOf(':');
        if (colon > 0 && colon <= LONGEST_KEY) {
            String key = line.text().substring(0, colon);
            boolean isTime = Cursor.isDigit(key.charAt(key.length() - 1));
            return isTime ? "" : key;
        }
        return line.bold().length() <= LONGEST_KEY ? line.bold() : "";
    }

    private static String afterKey(Lines.Line line) {
        String rest =
                line.text().substring(Math.min(key(line).length(), line.text().length()));
        int at = 0;
        while (at < rest.length() && " \t:-\u2013\u2014".indexOf(rest.charAt(at)) >= 0) {
            at++;
        }
        return rest.substring(at).strip();
    }

    private void table(Block.Table table) {
        if (table.header().size() == 2) {
            pair(table.header(), table.at());
            table.rows().forEach(row -> pair(row.cells(), row.at()));
        } else if (table.rows().size() == 1) {
            Block.Row row = table.rows().get(0);
            for (int i = 0; i < Math.min(table.header().size(), row.cells().size()); i++) {
                pair(List.of(table.header().get(i), row.cells().get(i)), row.at());
            }
        }
    }

    private void pair(List<Inline> cells, Span at) {
        if (cells.size() == 2) {
            String key = cells.get(0).text();
            String value = cells.get(1).text().strip();
            FieldName.of(key).ifPresent(name -> {
                String told = inZone(name, key, value);
                if (told.equals(value)) {
                    add(name, List.of(cells.get(1)), at);
                } else {
                    found.add(Field.of(name, told, Markup.text(told), at));
                }
            });
        }
    }

    private void definition(Block.Definition definition) {
        for (Inline term : definition.terms()) {
            Optional<FieldName> name = FieldName.of(term.text());
            name.ifPresent(field -> definition
                    .meanings()
                    .forEach(meaning ->
                            meaning.stream().limit(1).forEach(block -> add(field, inlines(block), definition.at()))));
        }
    }
}
