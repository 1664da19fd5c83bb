package dev.handrail.parse.incident;

import java.util.Locale;

/** A place in a text that moves forward: the little that the readers of times and durations share. */
final class Cursor {

    private final String text;
    int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    String text() {
        return text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The character some places ahead; a newline beyond the end. */
    char peek(int ahead) {
        int index = at + ahead;
        return index < text.length() ? text.charAt(index) : '\n';
    }

    char peek() {
        return peek(0);
    }

    void skipBlanks() {
        while (!atEnd() && isBlank(peek())) {
            at++;
        }
    }

    boolean take(char c) {
        if (!atEnd() && peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    /** How many digits stand here. */
    int digits() {
        int count = 0;
        while (isDigit(peek(count))) {
            count++;
        }
        return count;
    }

    /** Reads so many digits, at most nine. */
    int number(int digits) {
        int value = Integer.parseInt(text.substring(at, at + digits));
        at += digits;
        return value;
    }

    /** The letters that stand here, in lower case; empty if none. */
    String word() {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    /** Moves over a word if it stands here whole, in any case. */
    boolean takeWord(String word) {
        if (!text.regionMatches(true, at, word, 0, word.length()) || isLetter(peek(word.length()))) {
            return false;
        }
        at += word.length();
        return true;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c);
    }
}
