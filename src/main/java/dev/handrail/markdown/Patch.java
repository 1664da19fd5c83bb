package dev.handrail.markdown;

/**
 * Makes up for what flexmark does not read as CommonMark says, or only in quadratic time, by putting stand-ins in the
 * place of characters before it reads. The length stays, so that offsets do; {@link #restored} takes them back where
 * text is written. Stand-ins are Unicode noncharacters, which {@link Scrub} takes out of the source.
 *
 * <ul>
 *   <li>blanks in a link's destination in angle brackets, {@code [a](<b c.md>)};
 *   <li>double hyphens inside a comment, {@code <!-- a -- b -->};
 *   <li>characters of markup far beyond what a paragraph needs, see {@link Limits}.
 * </ul>
 */
final class Patch {

    private static final char FIRST = '\uFDD0';
    private static final String REPLACED = " -[<*_~&`";

    private Patch() {}

    /** Whether a character stands for another one; such characters must not be in the source. */
    static boolean isStandIn(char c) {
        return c >= FIRST && c < FIRST + REPLACED.length();
    }

    /** What stands for a character while flexmark reads. */
    static char standIn(char c) {
        return (char) (FIRST + REPLACED.indexOf(c));
    }

    /** Puts stand-ins into destinations and comments. */
    static void apply(String text, char[] chars) {
        for (int at = text.indexOf("](<"); at >= 0; at = text.indexOf("](<", at + 3)) {
            destination(text, at + 3, chars);
        }
        int comment = text.indexOf("<!--");
        while (comment >= 0) {
            int end = text.indexOf("-->", comment + 4);
            if (end < 0) {
                return;
            }
            hyphens(text, comment + 4, end, chars);
            comment = text.indexOf("<!--", end);
        }
    }

    /** The text as it was written. */
    static String restored(String text) {
        int at = 0;
        while (at < text.length() && !isStandIn(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; at < chars.length; at++) {
            chars[at] = isStandIn(chars[at]) ? REPLACED.charAt(chars[at] - FIRST) : chars[at];
        }
        return new String(chars);
    }

    private static void destination(String text, int start, char[] chars) {
        int end = start;
        while (end < text.length() && "<>\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '>') {
            return;
        }
        for (int i = start; i < end; i++) {
            chars[i] = chars[i] == ' ' ? standIn(' ') : chars[i];
        }
    }

    private static void hyphens(String text, int start, int end, char[] chars) {
        for (int i = text.indexOf("--", start); i >= 0 && i + 2 <= end; i = text.indexOf("--", i + 1)) {
            chars[i] = standIn('-');
            chars[i + 1] = standIn('-');
        }
    }
}
