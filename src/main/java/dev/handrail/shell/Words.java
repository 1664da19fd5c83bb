package dev.handrail.shell;

/** Reads words: quotes, expansions and substitutions, and what may stand inside them. */
final class Words {

    /** In braces only {@code ${} opens another level, and that is read as a part. */
    private static final char NO_BRACKET = '\uFFFF';

    private final Source source;

    Words(Source source) {
        this.source = source;
    }

    /** Reads a word that starts here; it ends before a blank, a newline or an operator. */
    void word() {
        int start = source.at();
        while (!source.ended() && !endsWord(start)) {
            part();
        }
    }

    private boolean endsWord(int start) {
        char c = source.peek();
        return switch (c) {
            case ' ', '\t', '\n', ';', '&', '|', ')' -> true;
            case '<', '>' -> source.peek(1) != '(';
            case '(' -> source.at() == start || !extendsPattern(start);
            default -> false;
        };
    }

    /** Whether a parenthesis belongs to an extended pattern: {@code !(a|b)}. */
    private boolean extendsPattern(int start) {
        String before = source.from(start);
        char last = before.charAt(before.length() - 1);
        return "?*+@!".indexOf(last) >= 0 && !before.equals("!");
    }

    /** Reads one character, quote or expansion. */
    private void part() {
        int start = source.at();
        switch (source.peek()) {
            case '\\' -> source.skip(2);
            case '\'' -> single(start);
            case '"' -> twice(start);
            case '`' -> backquotes(start);
            case '$' -> dollar(false);
            case '(' -> {
                source.skip(1);
                matched(')', start);
            }
            case '<', '>' -> {
                source.skip(2);
                substitution(start);
            }
            default -> source.skip(1);
        }
    }

    /** Reads what {@code =~} is held against: blanks end it unless they stand in parentheses. */
    void pattern() {
        while (source.peek() == ' ' || source.peek() == '\t') {
            source.skip(1);
        }
        int depth = 0;
        while (!source.ended() && source.peek() != '\n' && (depth > 0 || " \t".indexOf(source.peek()) < 0)) {
            depth += source.peek() == '(' ? 1 : source.peek() == ')' ? -1 : 0;
            if ("()<>".indexOf(source.peek()) >= 0) {
                source.skip(1);
            } else {
                part();
            }
        }
    }

    private void single(int start) {
        source.skip(1);
        while (source.peek() != '\'') {
            more(start, "The quote that opens here is never closed.");
            source.skip(1);
        }
        source.skip(1);
    }

    /** {@code $'...'}, in which a backslash quotes the next character. */
    private void escaped(int start) {
        source.skip(2);
        while (source.peek() != '\'') {
            more(start, "The quote that opens here is never closed.");
            source.skip(source.peek() == '\\' ? 2 : 1);
        }
        source.skip(1);
    }

    private void twice(int start) {
        source.skip(1);
        while (source.peek() != '"') {
            more(start, "The quote that opens here is never closed.");
            insideTwice();
        }
        source.skip(1);
    }

    private void insideTwice() {
        switch (source.peek()) {
            case '\\' -> source.skip(2);
            case '`' -> backquotes(source.at());
            case '$' -> dollar(true);
            default -> source.skip(1);
        }
    }

    /** The shell reads what is inside only when it runs it. */
    private void backquotes(int start) {
        source.skip(1);
        while (source.peek() != '`') {
            more(start, "The backquote that opens here is never closed.");
            source.skip(source.peek() == '\\' ? 2 : 1);
        }
        source.skip(1);
    }

    private void dollar(boolean quoted) {
        int start = source.at();
        switch (source.peek(1)) {
            case '(' -> {
                source.skip(2);
                parentheses(start);
            }
            case '{' -> {
                source.skip(2);
                source.skip(source.peek() == '#' ? 1 : 0);
                matched('}', start);
            }
            case '[' -> {
                source.skip(2);
                matched(']', start);
            }
            case '\'' -> {
                if (quoted) {
                    source.skip(1);
                } else {
                    escaped(start);
                }
            }
            case '$', '#' -> source.skip(2);
            default -> source.skip(1);
        }
    }

    /**
     * Reads {@code ((...))} from its second parenthesis on, if that is arithmetic; else, as with {@code ((a); b)}, nothing
     * is read.
     */
    boolean arithmetic() {
        if (source.isSubshell()) {
            return false;
        }
        Source.Mark mark = source.mark();
        source.skip(1);
        try {
            matched(')', mark.at());
        } catch (Malformed malformed) {
            malformed.passIfUnjudged();
            source.subshellAt(mark);
            return false;
        }
        if (source.peek() != ')') {
            source.subshellAt(mark);
            return false;
        }
        source.skip(1);
        return true;
    }

    /** {@code $(...)}; of {@code $((...))} only the parentheses are counted, as the shell reads the rest when it runs it. */
    private void parentheses(int start) {
        if (source.peek() == '(') {
            matched(')', start);
        } else {
            substitution(start);
        }
    }

    /** {@code $(...)}, {@code <(...)}: a script of its own, up to its parenthesis. */
    private void substitution(int start) {
        source.enter();
        new Parser(source).substitution(start);
        source.leave();
    }

    /** Reads to the bracket that closes what was opened at {@code start}, brackets of its kind within included. */
    private void matched(char close, int start) {
        char open = close == ')' ? '(' : close == ']' ? '[' : NO_BRACKET;
        source.enter();
        int depth = 1;
        while (depth > 0) {
            if (source.ended()) {
                throw Malformed.at(start, "The \"" + source.opening(start) + "\" here is never closed.");
            }
            char c = source.peek();
            if (c == close || c == open) {
                depth += c == close ? -1 : 1;
                source.skip(1);
            } else if (c == '(' || c == '<' || c == '>') {
                source.skip(1);
            } else {
                part();
            }
        }
        source.leave();
    }

    private void more(int start, String message) {
        if (source.ended()) {
            throw Malformed.at(start, message);
        }
    }
}
