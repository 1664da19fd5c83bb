package dev.handrail.console;

import java.util.List;

/** Decides whether a block shows a terminal with prompts, so that lines without one are output. */
final class Prompts {
    private Prompts() {}

    static boolean in(Dialect dialect, List<String> lines) {
        if (dialect == Dialect.OTHER) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (opens(dialect, lines, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line opens a command, for a block in which no earlier line does. */
    private static boolean opens(Dialect dialect, List<String> lines, int i) {
        Prompt prompt = Prompt.of(lines.get(i));
        String rest = lines.get(i).substring(prompt.end());
        return switch (prompt.kind()) {
            case SHELL -> !rest.isBlank() || lines.size() > 1;
            case CLIENT -> true;
            case HASH -> root(dialect, lines, i, rest);
            case ANGLE -> dialect == Dialect.SESSION && CommandWords.known(rest);
            case WORD -> dialect == Dialect.SESSION;
            case CLIENT_MORE, NONE -> false;
        };
    }

    /** A lone {@code #} is a prompt only where it can't be a comment. */
    private static boolean root(Dialect dialect, List<String> lines, int i, String rest) {
        if (dialect == Dialect.SESSION) {
            return lines.stream().noneMatch(line -> Prompt.of(line).kind() == Prompt.Kind.SHELL);
        }
        return dialect == Dialect.TEXT && CommandWords.known(rest) && i + 1 < lines.size();
    }
}
