package dev.handrail.lint.command;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Command;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Typographic characters where a shell wants plain ones: curly quotes, dashes that start an option, unusual blanks. */
public final class SmartQuotes implements Rule {

    @Override
    public Code code() {
        return Code.COMMAND_SMART_QUOTES;
    }

    @Override
    public List<Fault> check(Page page) {
        List<Fault> faults = new ArrayList<>();
        page.commands().forEach(command -> check(page, command, faults));
        return faults;
    }

    /** One fault a line is enough: the others are mended along with it. Inside plain quotes any character is text. */
    private static void check(Page page, Command command, List<Fault> faults) {
        String text = command.text();
        Place place = new Place(page, command);
        char quote = 0;
        boolean found = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                found = false;
            } else if (c == '\\' && quote != '\'') {
                i++;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == 0 && c == '#' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))) {
                i = Math.max(i, endOfLine(text, i) - 1);
            } else if (quote == 0 && !found && isTypographic(text, i)) {
                faults.add(fault(place.of(i, i + 1), c));
                found = true;
            }
        }
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isTypographic(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u2018', '\u2019', '\u00a0', '\u200b', '\u202f', '\ufeff' -> true;
            case '\u2013', '\u2014', '\u2212' -> startsOption(text, at);
            default -> c >= '\u2000' && c <= '\u200a';
        };
    }

    private static boolean startsOption(String text, int at) {
        boolean start = at > 0 && text.charAt(at - 1) == ' ';
        return start
                && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '-');
    }

    private static Fault fault(Span at, char c) {
        String plain = switch (c) {
            case '\u201c', '\u201d', '\u201e' -> "a plain double quote";
            case '\u2018', '\u2019' -> "a plain single quote";
            case '\u2013', '\u2014', '\u2212' -> "one or two hyphens";
            default -> "an ordinary blank";
        };
        String name = "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
        return new Fault(at, "A shell takes the character " + name + " here as text: write " + plain + ".");
    }
}
