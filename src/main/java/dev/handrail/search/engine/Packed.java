package dev.handrail.search.engine;

/**
 * Whole numbers as text that a script may hold without escapes: five bits a character, lowest first, the sixth bit set
 * in all but the last. A value is one of 64 characters, {@code 0-9A-Za-z-_}.
 */
public final class Packed {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private final String text;
    private final int end;
    private int at;

    /** Reads the numbers of a part of a text. */
    public Packed(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = Math.min(end, text.length());
    }

    public boolean hasNext() {
        return at < end;
    }

    /** The next number; 0 behind the last. */
    public int next() {
        int value = 0;
        for (int shift = 0; at < end && shift < 32; shift += 5) {
            int digit = value(text.charAt(at++));
            value |= (digit & 31) << shift;
            if (digit < 32) {
                break;
            }
        }
        return value;
    }

    /** Appends a number from 0 up. */
    public static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest >= 32) {
            out.append(DIGITS.charAt(32 + (rest & 31)));
            rest >>>= 5;
        }
        out.append(DIGITS.charAt(rest));
    }

    /** The character of a number from 0 to 63. */
    public static char digit(int value) {
        return DIGITS.charAt(value);
    }

    /** The number of a character; 0 for one that is none of the 64. */
    public static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 10;
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 36;
        }
        return c == '-' ? 62 : c == '_' ? 63 : 0;
    }
}
