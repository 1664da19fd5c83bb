package dev.handrail.lint.command;

import dev.handrail.lint.rule.Page;
import dev.handrail.model.Command;
import dev.handrail.text.Span;

/** Finds a character of a command in the file: its line is known, and it ends there as it does in the file. */
final class Place {

    private Place() {}

    /** @param from @param to offsets in the command's text, on one line */
    static Span of(Page page, Command command, int from, int to) {
        String text = command.text();
        int at = Math.min(from, text.length());
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        if (line >= command.listing().lines().size()) {
            return command.at();
        }
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        int number = command.listing().lines().get(line);
        String written = page.text().line(number);
        String part = text.substring(start, end);
        int column = written.lastIndexOf(part);
        if (column < 0) {
            return new Span(number, 1, number, written.length() + 1);
        }
        int length = Math.max(1, Math.min(to, end) - at);
        return new Span(number, column + at - start + 1, number, column + at - start + 1 + length);
    }

    /** A whole line of the file. */
    static Span line(Page page, int number) {
        String written = page.text().line(number);
        int indent = written.length() - written.stripLeading().length();
        return new Span(number, indent + 1, number, written.length() + 1);
    }
}
