package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was put into the search box, as lines: words that were typed, or output that was pasted. Of a paste the lines
 * that tell what happened come first: in Java the last {@code Caused by}, in Python the last line of the traceback, from
 * a server what is fatal.
 */
final class Paste {

    /** As many lines are read closely; the rest of a long log repeats itself or is of no account. */
    private static final int MOST_LINES = 48;

    /** So much of a paste is enough to see which product it is about. */
    private static final int SURROUNDINGS = 12_000;

    /** So much of a paste is searched for any known word if its telling lines have none. */
    private static final int MOST_CHARACTERS = 200_000;

    /** Longer than anybody types without a line break. */
    private static final int TYPED = 160;

    private static final String[] GRAVE = {"FATAL", "PANIC", "CRIT", "EMERG", "fatal:"};
    private static final String[] FAULT = {"ERROR", "Error", "error", "Exception", "ERR ", "failed", "Failed", "E0"};
    private static final String[] SIGN = {
        "refused",
        "denied",
        "timed out",
        "timeout",
        "could not",
        "annot ",
        "nable to",
        "not found",
        "unreachable",
        "reset",
        "closed",
        "too many",
        "Too many",
        "expired",
        "rejected",
        "not allowed",
        "no such",
        "No such",
        "full"
    };
    private static final String[] MILD = {"WARN", "warn", "DETAIL", "HINT"};
    private static final String[] IDLE = {
        "INFO", "DEBUG", "TRACE", "NOTICE", "level=info", "\"info\"", "STATEMENT:", "CONTEXT:"
    };
    private static final String[] FRAME = {
        "at ", "File \"", "... ", "#0", "#1", "#2", "goroutine ", "from /", "~~~", "^^^"
    };

    private final List<Line> lines = new ArrayList<>();
    private String whole = "";
    private final StringBuilder surroundings = new StringBuilder();
    private boolean pasted;

    /**
     * A line that is searched for.
     *
     * @param text as it was written, or the message of a pasted line
     * @param weight 1 for the line that tells most, less for others
     */
    record Line(String text, double weight) {}

    private record Ranked(int number, int grade, String text) {}

    static Paste of(String query) {
        Paste paste = new Paste();
        paste.read(query);
        return paste;
    }

    /** Most telling first. */
    List<Line> lines() {
        return lines;
    }

    /** A paste with all that {@link #lines} leaves out; empty if the words were typed. */
    String whole() {
        return whole;
    }

    /** The start of a paste as it is, with frames, names of files and ports; empty if the words were typed. */
    String surroundings() {
        return surroundings.toString();
    }

    boolean isPasted() {
        return pasted;
    }

    private void read(String query) {
        List<String> raw = split(query);
        pasted = raw.size() > 1 || !raw.isEmpty() && looksLogged(raw.get(0));
        if (!pasted) {
            raw.forEach(line -> lines.add(new Line(LogLine.visible(line), 1)));
            return;
        }
        whole = LogLine.visible(query, MOST_CHARACTERS);
        for (int i = 0; i < raw.size() && surroundings.length() < SURROUNDINGS; i++) {
            surroundings.append(LogLine.visible(raw.get(i))).append('\n');
        }
        Set<String> seen = new HashSet<>();
        double weight = 1;
        for (Ranked line : telling(raw)) {
            String message = LogLine.message(line.text());
            if (!message.isEmpty() && seen.add(message)) {
                lines.add(new Line(message, weight));
                weight *= 0.6;
            }
        }
        if (lines.isEmpty()) {
            raw.subList(0, Math.min(raw.size(), MOST_LINES))
                    .forEach(line -> lines.add(new Line(LogLine.visible(line), 1)));
        }
    }

    private static List<String> split(String query) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= query.length(); i++) {
            if (i == query.length() || query.charAt(i) == '\n' || query.charAt(i) == '\r') {
                if (hasWord(query, from, i)) {
                    lines.add(query.substring(from, i));
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isWord(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The lines by what they tell, the last of equals first; no more than are read closely. */
    private static List<Ranked> telling(List<String> raw) {
        List<List<Ranked>> byGrade = new ArrayList<>();
        for (int grade = 0; grade <= 8; grade++) {
            byGrade.add(new ArrayList<>());
        }
        boolean traceback = false;
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            int grade = grade(line);
            if (line.contains("Traceback (most recent")) {
                traceback = true;
                grade = 0;
            } else if (traceback && line.charAt(0) != ' ' && line.charAt(0) != '\t') {
                traceback = false;
                grade = 7;
            }
            byGrade.get(grade).add(new Ranked(i, grade, line));
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int grade = 8; grade >= 0; grade--) {
            List<Ranked> equal = byGrade.get(grade);
            for (int i = equal.size() - 1; i >= 0 && ranked.size() < MOST_LINES; i--) {
                ranked.add(equal.get(i));
            }
        }
        return ranked;
    }

    private static int grade(String line) {
        String text = line.length() > 1_000 ? line.substring(0, 1_000) : line;
        String start = text.trim();
        if (startsWith(start, FRAME) || start.startsWith("$ ") || start.startsWith("[exit")) {
            return 0;
        }
        if (start.startsWith("Caused by:")) {
            return 8;
        }
        if (start.endsWith("undefined,")) {
            return 1;
        }
        if (start.startsWith("code: '") || start.contains("SQLState")) {
            return 5;
        }
        if (has(text, IDLE)) {
            return 2;
        }
        if (has(text, GRAVE)) {
            return 6;
        }
        boolean sign = has(text, SIGN);
        if (has(text, FAULT)) {
            return sign ? 6 : 5;
        }
        if (has(text, MILD)) {
            return sign ? 5 : 4;
        }
        return sign ? 4 : 3;
    }

    /** Whether a single line is output: longer than one types, or with marks that only programs write. */
    private static boolean looksLogged(String line) {
        if (line.length() > TYPED || line.indexOf(0x1B) >= 0 || line.trim().startsWith("{\"")) {
            return true;
        }
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ':' && i >= 2 && i + 2 < line.length() && isClock(line, i)) {
                return true;
            }
        }
        return has(line, GRAVE) || hasLevel(line) || line.contains("Exception: ") || line.contains("Error: ");
    }

    private static boolean isClock(String line, int colon) {
        return Letters.isDigit(line.charAt(colon - 1))
                && Letters.isDigit(line.charAt(colon - 2))
                && Letters.isDigit(line.charAt(colon + 1))
                && Letters.isDigit(line.charAt(colon + 2));
    }

    private static boolean hasLevel(String line) {
        return line.contains("ERROR:")
                || line.contains("ERROR ") && line.length() > 60
                || line.contains("WARN")
                || line.contains("level=")
                || line.contains("error: ")
                || line.contains("msg=");
    }

    private static boolean has(String line, String[] marks) {
        for (String mark : marks) {
            if (line.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String line, String[] marks) {
        for (String mark : marks) {
            if (line.startsWith(mark)) {
                return true;
            }
        }
        return false;
    }
}
