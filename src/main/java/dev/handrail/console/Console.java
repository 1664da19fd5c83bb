package dev.handrail.console;

import java.util.ArrayList;
import java.util.List;

/**
 * A code block taken apart as a terminal shows it.
 *
 * @param lines every line of the block in order; prompt and text together are the line as written
 */
public record Console(List<Line> lines) {

    /** What a line is. */
    public enum Kind {
        /** The first line of a command. */
        COMMAND,
        /** A further line of the command above. */
        CONTINUATION,
        /** What a program printed, or an empty line. */
        OUTPUT,
        /** A remark for the reader. */
        COMMENT
    }

    /**
     * A line of the block.
     *
     * @param prompt with the blanks around it; empty if the line has none
     */
    public record Line(Kind kind, String prompt, String text) {
        /** Whether the line is to be run. */
        public boolean runs() {
            return kind == Kind.COMMAND || kind == Kind.CONTINUATION;
        }
    }

    public Console {
        lines = List.copyOf(lines);
    }

    /**
     * Takes a block apart.
     *
     * @param language the word after the fence; may be empty
     * @param code the block's contents, lines ended by {@code \n}
     */
    public static Console read(String language, String code) {
        List<String> lines = code.lines().toList();
        return new Console(
                Prompts.in(Dialect.of(language), lines)
                        ? new SessionReader(Dialect.of(language), lines).read()
                        : script(Dialect.of(language), language, lines));
    }

    /** The commands alone: without prompts, output and remarks. Empty if nothing in the block is a command. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (line.runs()) {
                text.append(text.length() > 0 ? "\n" : "").append(line.text());
            }
        }
        return text.toString();
    }

    /** Whether any line has a prompt. */
    public boolean prompted() {
        return lines.stream().anyMatch(line -> !line.prompt().isBlank());
    }

    /**
     * The language that the prompts give away: {@code sql} or {@code redis} for a database client's, else the one
     * written.
     */
    public String dialect(String written) {
        for (Line line : lines) {
            if (Prompt.of(line.prompt()).kind() == Prompt.Kind.CLIENT) {
                return Prompt.ofRedis(line.prompt()) ? "redis" : "sql";
            }
        }
        return written;
    }

    private static List<Line> script(Dialect dialect, String language, List<String> lines) {
        boolean runs = Scripts.run(dialect, language, lines);
        int indent = runs ? Scripts.indent(lines) : 0;
        List<Line> read = new ArrayList<>();
        Continuation open = new Continuation();
        boolean table = false;
        for (String line : lines) {
            boolean more = open.expected();
            table = !more && !line.isBlank() && !read.isEmpty() && (table || tableHeader(line));
            boolean shown = !runs || table || !more && (line.isBlank() || Scripts.printed(dialect, line));
            Kind kind = shown ? Kind.OUTPUT : more ? Kind.CONTINUATION : Kind.COMMAND;
            if (kind != Kind.CONTINUATION && runs && comment(dialect, line)) {
                kind = Kind.COMMENT;
            } else if (kind != Kind.OUTPUT) {
                open.line(line);
            }
            int cut = kind == Kind.OUTPUT ? 0 : Math.min(indent, line.length());
            read.add(new Line(kind, line.substring(0, cut), line.substring(cut)));
        }
        return read;
    }

    /** {@code NAMESPACE   NAME   READY}: what {@code kubectl get} prints first, which no shell would run. */
    private static boolean tableHeader(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && !Character.isUpperCase(c) && c != '-' && c != '(' && c != ')') {
                return false;
            }
            columns += c != ' ' && (i == 0 || line.startsWith("  ", Math.max(0, i - 2)) && i > 1) ? 1 : 0;
        }
        return columns > 1;
    }

    /** Whether a line only speaks to the reader; a shebang does not. */
    static boolean comment(Dialect dialect, String line) {
        String start = line.stripLeading();
        return start.startsWith("#") && !start.startsWith("#!") || dialect == Dialect.QUERY && start.startsWith("--");
    }
}
