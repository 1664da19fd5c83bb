package dev.handrail.markdown;

/** Takes out of a text what no page may hold; the length stays, so that offsets do. */
final class Scrub {

    private static final char REPLACEMENT = '\uFFFD';

    private Scrub() {}

    /** The text with U+FFFD for every control character other than tab and newline, and for {@link Patch}'s own. */
    static String of(String text) {
        int at = 0;
        while (at < text.length() && allowed(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; at < chars.length; at++) {
            if (!allowed(chars[at])) {
                chars[at] = REPLACEMENT;
            }
        }
        return new String(chars);
    }

    private static boolean allowed(char c) {
        return c >= ' ' ? (c < 0x7F || c > 0x9F) && !Patch.isStandIn(c) : c == '\n' || c == '\t';
    }
}
