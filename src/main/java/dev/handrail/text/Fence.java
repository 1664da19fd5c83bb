package dev.handrail.text;

/** The lines that open and close a fenced code block, as CommonMark 0.31.2 section 4.5 has them, in items and quotes too. */
public final class Fence {

    private static final int SHORTEST = 3;

    private Fence() {}

    /** Whether a line opens a fence, at any indentation and behind the marker of an item or quote. */
    public static boolean opens(String line) {
        return !of(line).isEmpty();
    }

    /** The run of backticks or tildes that opens a fence; empty if the line opens none. */
    public static String of(String line) {
        int at = 0;
        while (at < line.length() && " \t>-*+0123456789.)".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        String run = run(line, at);
        boolean inline = run.startsWith("`") && line.indexOf('`', at + run.length()) >= 0;
        return run.length() < SHORTEST || inline ? "" : run;
    }

    /** Whether a line closes the fence that a run opened. */
    public static boolean closes(String line, String opening) {
        int at = 0;
        while (at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        String run = run(line, at);
        return run.length() >= opening.length()
                && run.startsWith(opening.substring(0, 1))
                && line.substring(at + run.length()).isBlank();
    }

    private static String run(String line, int from) {
        if (from >= line.length() || "`~".indexOf(line.charAt(from)) < 0) {
            return "";
        }
        int end = from;
        while (end < line.length() && line.charAt(end) == line.charAt(from)) {
            end++;
        }
        return line.substring(from, end);
    }
}
