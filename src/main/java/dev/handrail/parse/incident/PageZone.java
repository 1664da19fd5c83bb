package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the zone that a page names once for all its times. */
final class PageZone {

    private static final int WORDS_BETWEEN = 8;
    private static final int LONGEST_TEXT = 4000;

    private PageZone() {}

    /**
     * The zone of a page: its field, else a sentence such as "All times in UTC.", else the head of a time column, else
     * the zone beside the times in its head.
     */
    static Zone of(Facts facts, List<Chapter> chapters, List<Row> rows) {
        Zone stated = stated(facts).or(sentence(chapters));
        for (Row row : rows) {
            stated = stated.or(row.column());
        }
        return stated.or(beside(facts));
    }

    private static Zone stated(Facts facts) {
        return facts.first(FieldName.ZONE)
                .map(field -> Zones.named(field.value())
                        .or(() -> Zones.at(field.value(), 0).map(Zones.Found::zone))
                        .orElseGet(() -> Zone.doubtful(field.value())))
                .orElse(Zone.NONE);
    }

    private static Zone beside(Facts facts) {
        Zone zone = Zone.NONE;
        for (FieldName name : List.of(FieldName.SPAN, FieldName.STARTED, FieldName.DATE, FieldName.RESOLVED)) {
            Optional<TimeText> time =
                    facts.time(name).filter(Facts.Timed::inText).map(Facts.Timed::time);
            zone = zone.or(time.map(TimeText::zone).orElse(Zone.NONE));
        }
        return zone;
    }

    // ---- sentences

    private static Zone sentence(List<Chapter> chapters) {
        Zone zone = Zone.NONE;
        for (Chapter chapter : chapters) {
            zone = zone.or(lastWord(chapter.part().title(), "time"));
            for (Block block : chapter.part().blocks()) {
                zone = zone.or(sentence(block));
            }
        }
        return zone;
    }

    private static Zone sentence(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return sentence(paragraph.inline().text());
        }
        List<Block> inner = block instanceof Block.Quote quote
                ? quote.blocks()
                : block instanceof Block.Callout callout ? callout.blocks() : List.of();
        Zone zone = Zone.NONE;
        for (Block child : inner) {
            zone = zone.or(sentence(child));
        }
        return zone;
    }

    /** The zone of "All times in UTC.", "Times are CET", "all timestamps below are in UTC+2". */
    static Zone sentence(String text) {
        String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.length() != head.length()) {
            return Zone.NONE;
        }
        Zone zone = Zone.NONE;
        for (int at = lower.indexOf("time"); at >= 0 && !zone.written(); at = lower.indexOf("time", at + 4)) {
            zone = follows(head, lower, at);
        }
        return zone;
    }

    private static Zone follows(String text, String lower, int at) {
        boolean plural = lower.startsWith("times", at) || lower.startsWith("timestamps", at);
        if (!plural && !lower.startsWith("timezone", at) && !lower.startsWith("time zone", at)) {
            return Zone.NONE;
        }
        Cursor in = new Cursor(text, at);
        for (int words = 0; words < WORDS_BETWEEN; words++) {
            Optional<Zones.Found> zone = words == 0 ? Optional.empty() : Zones.at(text, in.at);
            if (zone.isPresent()) {
                return zone.get().zone();
            }
            String word = in.word();
            if (word.isEmpty() || !isFiller(word)) {
                return Zone.NONE;
            }
            in.at += word.length();
            while (!in.atEnd() && " ,:()*`".indexOf(in.peek()) >= 0) {
                in.at++;
            }
        }
        return Zone.NONE;
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "times", "timestamps", "timezone", "time", "zone", "are", "is", "in", "given", "listed", "shown" ->
                true;
            case "below", "here", "the", "this", "following", "timeline", "document", "report", "page", "noted" -> true;
            case "stated", "expressed", "local", "of", "a", "and", "dates", "all", "used", "otherwise" -> true;
            default -> false;
        };
    }

    // ---- heads of columns

    /** The zone that a text ends with, in parentheses or not; none if its last word is no zone. */
    static Zone lastWord(String text) {
        String bare = text.strip();
        while (!bare.isEmpty() && ")].:*".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        int start = bare.length();
        while (start > 0 && " ([,".indexOf(bare.charAt(start - 1)) < 0) {
            start--;
        }
        return Zones.named(bare.substring(start)).orElse(Zone.NONE);
    }

    private static Zone lastWord(String title, String needed) {
        boolean about = title.toLowerCase(Locale.ROOT).contains(needed);
        return about ? lastWord(title) : Zone.NONE;
    }
}
