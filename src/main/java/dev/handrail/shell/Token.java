package dev.handrail.shell;

/**
 * What the grammar is made of.
 *
 * @param text as written; a word with its quotes
 * @param at offset of its first character
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        WORD,
        /** A file descriptor right before a redirection. */
        DESCRIPTOR,
        OPERATOR,
        NEWLINE,
        END
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    boolean isOperator(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    /** Whether it is a word written just so, without quotes, as reserved words must be. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** How a message names it. */
    String name() {
        return switch (kind) {
            case NEWLINE -> "end of the line";
            case END -> "end of the script";
            default -> "\"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\"";
        };
    }
}
