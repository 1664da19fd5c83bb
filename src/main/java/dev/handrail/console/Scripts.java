package dev.handrail.console;

import java.util.List;

/** Decides about blocks without prompts: whether they are to be run, and which of their lines are. */
final class Scripts {
    private Scripts() {}

    /** Whether a block is to be run. Blocks called plain text never are. */
    static boolean run(Dialect dialect, String language, List<String> lines) {
        return switch (dialect) {
            case SHELL -> !shown(lines);
            case QUERY -> true;
            case SESSION -> CommandWords.start(lines) || likely(lines);
            case TEXT -> language.isEmpty() && CommandWords.start(lines);
            case OTHER -> false;
        };
    }

    /** Whether a line of a block that is run was printed: in what a terminal showed, all that calls no program. */
    static boolean printed(Dialect dialect, String line) {
        return dialect == Dialect.SESSION && !CommandWords.known(line) && !CommandWords.likely(line)
                || line.strip().equals("...")
                || LogLine.is(line);
    }

    /** The blanks that every line starts with. */
    static int indent(List<String> lines) {
        int indent = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                indent = Math.min(indent, line.length() - line.stripLeading().length());
            }
        }
        return indent == Integer.MAX_VALUE ? 0 : indent;
    }

    private static boolean likely(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).limit(1).anyMatch(CommandWords::likely);
    }

    /** A log, a form to fill in or a piece of YAML that was called shell. */
    private static boolean shown(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                String text = line.strip();
                return LogLine.is(line)
                        || text.endsWith(":") && !text.equals(":")
                        || text.startsWith("apiVersion:")
                        || text.startsWith("\"");
            }
        }
        return false;
    }
}
