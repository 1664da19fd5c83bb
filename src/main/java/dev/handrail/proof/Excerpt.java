package dev.handrail.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts an output to the lines around what was met, for the record. */
final class Excerpt {

    private static final int MOST_LINES = 12;
    /** How many lines before the one that was met are kept. */
    private static final int BEFORE = 3;

    private static final int LONGEST_LINE = 200;
    private static final String ELLIPSIS = "...";

    private Excerpt() {}

    /** The lines around what was met; the first ones if nothing was. {@code ...} stands for what was left out. */
    static String of(String output, Optional<Expected> met) {
        List<String> lines = output.lines().toList();
        int at = met.map(expected -> expected.in(output).orElse(0)).orElse(0);
        int line = (int) output.substring(0, at).lines().count();
        int last = Math.max(0, lines.size() - MOST_LINES);
        int start = lines.size() <= MOST_LINES ? 0 : Math.min(last, Math.max(0, line - BEFORE));
        int end = Math.min(lines.size(), start + MOST_LINES);
        List<String> kept = new ArrayList<>();
        if (start > 0) {
            kept.add(ELLIPSIS);
        }
        lines.subList(start, end).forEach(each -> kept.add(cut(each)));
        if (end < lines.size()) {
            kept.add(ELLIPSIS);
        }
        return String.join("\n", kept).strip();
    }

    private static String cut(String line) {
        int end = line.length() <= LONGEST_LINE
                ? line.length()
                : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_LINE));
        return line.substring(0, end) + (end < line.length() ? ELLIPSIS : "");
    }
}
