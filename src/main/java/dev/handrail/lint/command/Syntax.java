package dev.handrail.lint.command;

import dev.handrail.console.Placeholders;
import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Command;
import dev.handrail.shell.ShellSyntax;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A shell command that no shell would take. */
public final class Syntax implements Rule {

    private static final int LONGEST = 80;
    /** Those whose grammar bash understands; zsh and fish have their own. */
    private static final Set<String> LANGUAGES =
            Set.of("sh", "bash", "shell", "console", "terminal", "session", "shell-session", "ksh", "dash", "ash");

    private static final Set<String> DOTS = Set.of("...", "\u2026", "[...]", "[\u2026]", "(...)");

    private static final Set<String> OTHER_DIALECTS = Set.of("sql", "redis");

    @Override
    public Code code() {
        return Code.COMMAND_SYNTAX;
    }

    @Override
    public List<Fault> check(Page page) {
        return page.commands()
                .filter(command -> LANGUAGES.contains(command.language()))
                .filter(command -> !OTHER_DIALECTS.contains(command.listing().dialect()))
                .filter(command -> !isCutShort(page, command))
                .flatMap(command -> check(page, command))
                .toList();
    }

    /** Whether dots stand for lines that were left out between those of a command. */
    private static boolean isCutShort(Page page, Command command) {
        List<Integer> lines = command.listing().lines();
        for (int i = 1; i < lines.size(); i++) {
            for (int number = lines.get(i - 1) + 1; number < lines.get(i); number++) {
                if (DOTS.contains(page.text().line(number).strip())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Stream<Fault> check(Page page, Command command) {
        return ShellSyntax.check(filled(command.text())).stream()
                .map(fault -> new Fault(
                        new Place(page, command).of(fault.at(), fault.at() + 1),
                        "A shell would not take this: " + fault.message()));
    }

    /** The text with a word in the place of each placeholder, which a shell would read as redirections. */
    private static String filled(String text) {
        StringBuilder filled = new StringBuilder(text);
        Placeholders.find(text, Set.of()).forEach(found -> fill(filled, found.start(), found.end()));
        for (int open = filled.indexOf("<"); open >= 0; open = filled.indexOf("<", open + 1)) {
            int close = closing(filled, open);
            if (close > 0) {
                fill(filled, open, close + 1);
            }
        }
        return filled.toString();
    }

    private static void fill(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, 'x');
        }
    }

    /** Where {@code <...>} of any words closes; -1 for a redirection. */
    private static int closing(StringBuilder text, int open) {
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i > open + 1 && text.charAt(i - 1) != ' ' ? i : -1;
            }
            boolean redirects = "<\n|;&\"$`/".indexOf(c) >= 0 || i == open + 1 && (c == ' ' || c == '(');
            if (redirects) {
                return -1;
            }
        }
        return -1;
    }
}
