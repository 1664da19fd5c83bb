package dev.handrail.markdown;

/**
 * Makes up for what flexmark does not read as CommonMark says, by putting characters that no text holds in the place of
 * others before it reads. The length stays, so that offsets do; {@link #restored} takes them back where text is written.
 *
 * <ul>
 *   <li>blanks in a link's destination in angle brackets, {@code [a](<b c.md>)};
 *   <li>double hyphens inside a comment, {@code <!-- a -- b -->}.
 * </ul>
 */
final class Patch {

    private static final char BLANK = '\uFDD0';
    private static final char HYPHEN = '\uFDD1';

    private Patch() {}

    /** Whether a character stands for another one; such characters must not be in the source. */
    static boolean isStandIn(char c) {
        return c == BLANK || c == HYPHEN;
    }

    /** The text as flexmark is to read it. */
    static String of(String text) {
        int destination = text.indexOf("](<");
        int comment = text.indexOf("<!--");
        if (destination < 0 && comment < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; destination >= 0; destination = text.indexOf("](<", destination + 3)) {
            destination(text, destination + 3, chars);
        }
        while (comment >= 0) {
            int end = text.indexOf("-->", comment + 4);
            if (end < 0) {
                break;
            }
            hyphens(text, comment + 4, end, chars);
            comment = text.indexOf("<!--", end);
        }
        return new String(chars);
    }

    /** The text as it was written. */
    static String restored(String text) {
        return text.replace(BLANK, ' ').replace(HYPHEN, '-');
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
            chars[i] = chars[i] == ' ' ? BLANK : chars[i];
        }
    }

    private static void hyphens(String text, int start, int end, char[] chars) {
        for (int i = text.indexOf("--", start); i >= 0 && i + 2 <= end; i = text.indexOf("--", i + 1)) {
            chars[i] = HYPHEN;
            chars[i + 1] = HYPHEN;
        }
    }
}
