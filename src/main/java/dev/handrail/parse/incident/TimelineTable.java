package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table whose first columns are times: {@code Time | Event}, {@code Date | Time (UTC) | Who | What}. */
final class TimelineTable {

    private TimelineTable() {}

    /**
     * The rows of a table; none if it is no timeline.
     *
     * @param inTimeline whether it stands in a section for timelines, where the first column counts whatever its head
     */
    static List<Row> rows(Block.Table table, boolean inTimeline) {
        List<Integer> times = timeColumns(table, inTimeline);
        if (times.isEmpty() || table.header().size() < 2) {
            return List.of();
        }
        Zone zone = zone(table, times);
        List<Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            read(row, times, zone).ifPresent(rows::add);
        }
        return rows;
    }

    private static List<Integer> timeColumns(Block.Table table, boolean inTimeline) {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < table.header().size() && named.size() < 2; i++) {
            if (isTime(table.header().get(i).text())) {
                named.add(i);
            }
        }
        if (named.isEmpty() && inTimeline && mostlyTimes(table)) {
            return List.of(0);
        }
        return inTimeline || mostlyTimes(table) ? named : List.of();
    }

    private static boolean isTime(String head) {
        String words = " " + head.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", " ") + " ";
        boolean about = words.contains(" time ") || words.contains(" date ") || words.contains(" when ");
        boolean stamp = words.contains(" timestamp ") || words.contains(" datetime ") || words.contains(" clock ");
        return (about || stamp || words.strip().equals("utc")) && !words.contains(" to ");
    }

    private static boolean mostlyTimes(Block.Table table) {
        long times = table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .filter(row -> TimeScanner.lead(row.cells().get(0).text()).isPresent())
                .count();
        return times > 0 && times * 2 >= table.rows().size();
    }

    /** The zone named in the head of a time column: {@code Time (UTC)}, {@code Date and Time in CET}. */
    private static Zone zone(Block.Table table, List<Integer> times) {
        Zone zone = Zone.NONE;
        for (int column : times) {
            zone = zone.or(PageZone.lastWord(table.header().get(column).text()));
        }
        return zone;
    }

    private static Optional<Row> read(Block.Row row, List<Integer> times, Zone zone) {
        StringBuilder when = new StringBuilder();
        StringBuilder text = new StringBuilder();
        List<Markup> markup = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Inline cell = row.cells().get(i);
            if (times.contains(i)) {
                when.append(when.length() > 0 ? " " : "").append(cell.text().strip());
            } else if (!cell.text().isBlank() && !cell.text().strip().equals("-")) {
                text.append(text.length() > 0 ? " \u00B7 " : "")
                        .append(cell.text().strip());
                markup.add(
                        markup.isEmpty()
                                ? cell.markup()
                                : Markup.join(List.of(Markup.text(" \u00B7 "), cell.markup())));
            }
        }
        if (when.length() == 0 && text.length() == 0) {
            return Optional.empty();
        }
        String written = when.toString();
        TimeText time = TimeScanner.lead(written).orElse(TimeText.unread(written));
        return Optional.of(new Row(time, zone, text.toString(), Markup.join(markup), row.at()));
    }
}
