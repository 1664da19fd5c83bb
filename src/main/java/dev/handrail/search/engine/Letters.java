package dev.handrail.search.engine;

/**
 * What a character is to the search. Tables of Unicode would be most of the compiled script, so whole blocks are told
 * apart instead: what this gets wrong, it gets wrong for index and query alike.
 */
final class Letters {

    private Letters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z' || lower(c) != c;
    }

    static boolean isLetter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        if (c < 0xC0) {
            return c == 'ª' || c == 'µ' || c == 'º';
        }
        // Signs, arrows, boxes, punctuation; halves of pairs, private use, byte order marks and replacements.
        return c != '×'
                && c != '÷'
                && !(c >= 0x2000 && c < 0x2C00)
                && !(c >= 0x2E00 && c < 0x2E80)
                && !(c >= 0x3000 && c < 0x3040)
                && !(c >= 0xD800 && c < 0xF900)
                && !(c >= 0xFE00 && c < 0xFE70)
                && c < 0xFFE0
                && c != 0xFEFF
                && !(c >= 0xFF00 && c < 0xFF10);
    }

    static boolean isWord(char c) {
        return isDigit(c) || isLetter(c);
    }

    /** Whether words of this script stand together without blanks. */
    static boolean isUnspaced(char c) {
        return c >= 0x3040 && c < 0x3100 || c >= 0x3400 && c < 0xA000 || c >= 0x0E00 && c < 0x0E80;
    }

    /** Lower case of Latin, Greek and Cyrillic letters; other characters as they are. */
    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0xC0 && c <= 0xDE && c != 0xD7 || c >= 0x391 && c <= 0x3A9 && c != 0x3A2 || c >= 0x410 && c <= 0x42F) {
            return (char) (c + 32);
        }
        if (c >= 0x400 && c <= 0x40F) {
            return (char) (c + 80);
        }
        boolean odd = c >= 0x139 && c <= 0x148 || c >= 0x179 && c <= 0x17E;
        boolean pairs = c >= 0x100 && c <= 0x177 && c != 0x130 && c != 0x131;
        if (odd || pairs) {
            return (c & 1) == (odd ? 1 : 0) ? (char) (c + 1) : c;
        }
        return c;
    }

    static String lower(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(lower(text.charAt(i)));
        }
        return out.toString();
    }
}
