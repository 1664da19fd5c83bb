package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.markdown.PlainText;
import dev.handrail.model.Role;
import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rows of a timeline: rows of tables, items of lists, lines of paragraphs, definitions and headings that start
 * with a time. A page without a timeline section may still have a table or a list of times.
 */
final class TimelineReader {

    private static final String SEPARATORS = " \t:-\u2013\u2014|.,;)=>\u2192\u2022";
    private static final int FEWEST_OUTSIDE = 2;

    private final Lines lines;
    private final List<Row> rows = new ArrayList<>();

    private TimelineReader(Lines lines) {
        this.lines = lines;
    }

    static List<Row> read(IncidentReader.Page page, List<Chapter> chapters) {
        List<Row> rows = read(page, chapters, true);
        if (rows.stream().anyMatch(row -> !row.time().isUnread())) {
            return rows;
        }
        List<Row> outside = read(page, chapters, false);
        long timed = outside.stream().filter(row -> row.time().hasClock()).count();
        return timed >= FEWEST_OUTSIDE ? outside : rows;
    }

    private static List<Row> read(IncidentReader.Page page, List<Chapter> chapters, boolean inTimeline) {
        TimelineReader reader = new TimelineReader(new Lines(page.text()));
        for (Chapter chapter : chapters) {
            boolean isTimeline = chapter.role() == Role.TIMELINE;
            if (isTimeline == inTimeline && chapter.role() != Role.ACTIONS) {
                if (inTimeline && !chapter.own()) {
                    reader.heading(chapter);
                }
                chapter.part().blocks().forEach(block -> reader.block(block, inTimeline));
            }
        }
        return reader.rows;
    }

    /** {@code ### 10:15 Team engaged}: the first paragraph below tells more. */
    private void heading(Chapter chapter) {
        Optional<TimeText> time = TimeScanner.lead(chapter.part().title());
        if (time.isEmpty()) {
            return;
        }
        String title = rest(chapter.part().title(), time.get().end());
        List<Block> blocks = chapter.part().blocks();
        boolean tells = title.isEmpty() && time.get().hasClock() && !blocks.isEmpty();
        if (tells && blocks.get(0) instanceof Block.Paragraph paragraph) {
            Inline inline = paragraph.inline();
            add(time.get(), inline.text(), inline.markup(), chapter.part().at());
        } else {
            add(time.get(), title, Markup.text(title), chapter.part().at());
        }
    }

    private void block(Block block, boolean inTimeline) {
        if (block instanceof Block.Table table) {
            rows.addAll(TimelineTable.rows(table, inTimeline));
        } else if (block instanceof Block.Items list) {
            list(list, inTimeline);
        } else if (block instanceof Block.Paragraph paragraph && inTimeline) {
            lines.of(paragraph).forEach(this::line);
        } else if (block instanceof Block.Definitions list) {
            list.definitions().forEach(this::definition);
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(child -> block(child, inTimeline));
        } else if (block instanceof Block.Callout callout) {
            callout.blocks().forEach(child -> block(child, inTimeline));
        } else if (block instanceof Block.Details details) {
            details.blocks().forEach(child -> block(child, inTimeline));
        }
    }

    /** Items that start with a time; an item without one belongs to a timeline only beside others that have one. */
    private void list(Block.Items list, boolean inTimeline) {
        boolean timed = list.items().stream()
                .anyMatch(item -> first(item)
                        .flatMap(line -> TimeScanner.lead(line.text()))
                        .isPresent());
        for (Block.Item item : list.items()) {
            Optional<Lines.Line> first = first(item);
            boolean isRow = first.isPresent() && line(withDetails(item, first.get()));
            if (!isRow && timed && first.isPresent() && inTimeline) {
                Lines.Line line = first.get();
                rows.add(new Row(TimeText.unread(""), Zone.NONE, line.text(), line.markup(), line.at()));
            }
            item.blocks().stream()
                    .filter(Block.Items.class::isInstance)
                    .forEach(nested -> list((Block.Items) nested, inTimeline));
        }
    }

    /** An item that is nothing but a time says what happened in the list below it, unless that has times as well. */
    private static Lines.Line withDetails(Block.Item item, Lines.Line line) {
        Optional<TimeText> time = TimeScanner.lead(line.text()).filter(TimeText::hasClock);
        if (time.isEmpty()
                || !rest(line.text(), time.get().end()).isEmpty()
                || item.blocks().size() < 2) {
            return line;
        }
        String below = PlainText.of(item.blocks().subList(1, 2)).replace("\n", "; ");
        if (TimeScanner.lead(below).isPresent()) {
            return line;
        }
        Markup markup = Markup.join(List.of(line.markup(), Markup.text(" " + below)));
        return new Lines.Line(line.text() + " " + below, markup, "", line.links(), line.at());
    }

    private static Optional<Lines.Line> first(Block.Item item) {
        return item.blocks().stream()
                .limit(1)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Lines.whole(((Block.Paragraph) block).inline(), block.at()))
                .findFirst();
    }

    /** Takes a line that starts with a time. False if it does not. */
    private boolean line(Lines.Line line) {
        Optional<TimeText> time = TimeScanner.lead(line.text());
        if (time.isEmpty()) {
            return false;
        }
        String rest = rest(line.text(), time.get().end());
        if (!time.get().hasClock() && PageZone.sentence(rest).written()) {
            add(time.get(), "", Markup.EMPTY, line.at());
            return true;
        }
        String dropped = line.text().substring(0, line.text().length() - rest.length());
        add(time.get(), rest, Cut.after(line.markup(), dropped), line.at());
        return true;
    }

    private void definition(Block.Definition definition) {
        for (Inline term : definition.terms()) {
            Optional<TimeText> time = TimeScanner.lead(term.text());
            Optional<Inline> meaning = definition.meanings().stream()
                    .flatMap(blocks -> blocks.stream().limit(1))
                    .filter(Block.Paragraph.class::isInstance)
                    .map(block -> ((Block.Paragraph) block).inline())
                    .findFirst();
            if (time.isPresent() && meaning.isPresent()) {
                add(time.get(), meaning.get().text(), meaning.get().markup(), definition.at());
            }
        }
    }

    private void add(TimeText time, String text, Markup markup, Span at) {
        rows.add(new Row(time, Zone.NONE, text, markup, at));
    }

    /** What stands behind the time and the signs that part them. */
    private static String rest(String text, int from) {
        int at = from;
        while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at).strip();
    }
}
