package dev.handrail.shell;

import java.util.List;

/** Cuts a script into tokens, one at a time, because what stands before decides what a character means. */
final class Tokens {

    /** The longest first. */
    private static final List<String> OPERATORS = List.of(
            ";;&", "&>>", "<<<", "<<-", "&&", "||", ";;", ";&", "|&", "&>", "<<", ">>", "<&", ">&", "<>", ">|", ";",
            "&", "|", "(", ")", "<", ">");

    private final Source source;
    private final Words words;
    private Token next;

    Tokens(Source source) {
        this.source = source;
        this.words = new Words(source);
        this.next = null;
    }

    /** The next token, not taken. */
    Token peek() {
        if (next == null) {
            next = read();
        }
        return next;
    }

    /** Takes the next token. */
    Token take() {
        Token token = peek();
        next = null;
        return token;
    }

    /** The source just behind the token that was taken, or peeked at, last. */
    Source source() {
        return source;
    }

    Words words() {
        return words;
    }

    private Token read() {
        blanks();
        int start = source.at();
        if (source.ended()) {
            return new Token(Token.Kind.END, "", start);
        }
        if (source.peek() == '\n') {
            source.newline();
            return new Token(Token.Kind.NEWLINE, "\n", start);
        }
        boolean process = source.starts("<(") || source.starts(">(");
        for (String operator : OPERATORS) {
            if (!process && source.starts(operator)) {
                source.skip(operator.length());
                return new Token(Token.Kind.OPERATOR, operator, start);
            }
        }
        words.word();
        String text = source.from(start);
        boolean redirects = source.peek() == '<' || source.peek() == '>';
        boolean descriptor = redirects && isDescriptor(text) && !source.starts("<(") && !source.starts(">(");
        return new Token(descriptor ? Token.Kind.DESCRIPTOR : Token.Kind.WORD, text, start);
    }

    /** Blanks, joined lines and a comment. */
    private void blanks() {
        while (true) {
            if (source.peek() == ' ' || source.peek() == '\t' || source.peek() == '\r') {
                source.skip(1);
            } else if (source.starts("\\\n")) {
                source.skip(2);
            } else if (source.peek() == '#') {
                source.skipLine();
            } else {
                return;
            }
        }
    }

    /** {@code 2} in {@code 2>&1}, {@code {log}} in {@code {log}>file}. */
    private static boolean isDescriptor(String word) {
        boolean named = word.length() > 2 && word.startsWith("{") && word.endsWith("}");
        String name = named ? word.substring(1, word.length() - 1) : word;
        return named
                ? name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                : name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
