package dev.handrail.lint.command;

import dev.handrail.lint.rule.Page;
import dev.handrail.model.Command;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;

/** Finds the characters of a command in the file: the line of each is known, and ends there as it does in the file. */
final class Place {

    private final Page page;
    private final Command command;
    private final SourceText text;

    Place(Page page, Command command) {
        this.page = page;
        this.command = command;
        this.text = SourceText.of(command.text());
    }

    /** The place of some characters in one line. @param from @param to offsets in the command's text */
    Span of(int from, int to) {
        int at = Math.min(from, text.length());
        int line = text.lineAt(at);
        if (line > command.listing().lines().size()) {
            return command.at();
        }
        int number = command.listing().lines().get(line - 1);
        String written = page.text().line(number);
        int column = written.lastIndexOf(text.line(line));
        if (column < 0) {
            return new Span(number, 1, number, written.length() + 1);
        }
        int start = column + at - text.lineStart(line) + 1;
        int length = Math.max(1, to - at);
        return new Span(number, start, number, Math.max(start, Math.min(start + length, written.length() + 1)));
    }

    /** A whole line of the file. */
    static Span line(Page page, int number) {
        String written = page.text().line(number);
        int indent = written.length() - written.stripLeading().length();
        return new Span(number, indent + 1, number, written.length() + 1);
    }
}
