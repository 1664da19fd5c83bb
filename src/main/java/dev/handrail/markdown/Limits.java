package dev.handrail.markdown;

import java.util.Arrays;

/**
 * Keeps hostile text from costing flexmark quadratic time or its whole stack. One pass over the text, line by line:
 *
 * <ul>
 *   <li>containers (quotes, lists, admonitions) nested deeper than {@value #DEEPEST} are reported, before anything is
 *       parsed, and so is a paragraph longer than {@value #LONGEST_PARAGRAPH} characters;
 *   <li>a character of markup that stands more than {@value #MOST} times in a paragraph is only text from there on.
 * </ul>
 */
final class Limits {

    static final int DEEPEST = 100;
    static final int MOST = 1000;

    /** In a table, whose rows are paragraphs of their own to flexmark, but one to us. */
    private static final int MOST_IN_TABLE = 8000;

    /** Link definitions without a blank line between them: each costs flexmark the length of the rest. */
    private static final int MOST_DEFINITIONS = 300;

    private static final int LONGEST_PARAGRAPH = 100_000;
    private static final int LONGEST_LABEL = 2000;
    private static final int LONGEST_TAG = 2000;
    private static final int LONGEST_TICKS = 20;
    private static final int MOST_DECLARATIONS = 50;
    private static final String COUNTED = "[<*_~&`";

    private final String text;
    private final char[] chars;
    private final int[] counts = new int[COUNTED.length()];
    private final int[] columns = new int[DEEPEST + 1];
    private int depth;
    private int declarations;
    private int definitions;
    private int signs;
    private boolean html;
    private int paragraphStart;
    private int most = MOST;
    private boolean fenced;
    private char fenceMark;
    private int fenceLength;
    private int nextClosing = -1;
    private int nextBracket = -1;
    private int tooDeepAt = -1;
    private int tooManyAt = -1;

    /** @param chars the text's characters, in which stand-ins are put */
    Limits(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        int start = 0;
        while (start < text.length() && tooDeepAt < 0) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line(start, end);
            start = end + 1;
        }
    }

    /** Offset of the first line that is nested too deeply, or of a paragraph that is too long; -1 if none is. */
    int tooDeepAt() {
        return tooDeepAt;
    }

    /** Offset of the first character of markup beyond the limit; -1 if there is none. */
    int tooManyAt() {
        return tooManyAt;
    }

    private void line(int start, int end) {
        int at = containers(start, end);
        if (at == end || text.charAt(at) == '#' || at > start && isItemMark(start, at)) {
            newParagraph(start, at == end ? end + 1 : at);
        }
        boolean fence = fence(at, end);
        if (fence) {
            newParagraph(start, at);
        }
        if (isDelimiterRow(at, end)) {
            most = MOST_IN_TABLE;
        }
        measure(at, end);
        if (at < end
                && text.charAt(at) == '['
                && text.startsWith("]:", closingBracket(at))
                && ++definitions > MOST_DEFINITIONS) {
            replace(at, true);
        }
        inline(fence ? afterTicks(at, end) : at, end);
    }

    /** Whether the line opens or closes a block of code. */
    private boolean fence(int at, int end) {
        if (at == end || text.charAt(at) != '`' && text.charAt(at) != '~') {
            return false;
        }
        int length = afterTicks(at, end) - at;
        if (!fenced && length >= 3) {
            fenced = true;
            fenceMark = text.charAt(at);
            fenceLength = length;
            return true;
        }
        boolean closes = fenced
                && text.charAt(at) == fenceMark
                && length >= fenceLength
                && text.substring(at + length, end).isBlank();
        fenced &= !closes;
        return closes;
    }

    /** flexmark looks at all of a paragraph again for each line that starts with a sign. */
    private void measure(int at, int end) {
        if (fenced || html) {
            return;
        }
        signs += at < end && !Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        boolean tooLong = most == MOST && end - paragraphStart > LONGEST_PARAGRAPH;
        if ((tooLong || signs > most) && tooDeepAt < 0) {
            tooDeepAt = paragraphStart;
        }
    }

    private void newParagraph(int start, int at) {
        signs = 0;
        String name = at < text.length() && text.charAt(at) == '<' ? HtmlNames.tagName(text, at) : "";
        html = HtmlNames.FLOW.contains(name) || HtmlNames.WRAPPERS.contains(name);

        Arrays.fill(counts, 0);
        definitions = 0;
        paragraphStart = start;
        most = MOST;
    }

    /** Passes the marks of containers at the start of a line; returns where its text starts. */
    private int containers(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int mark = c == ' ' || c == '\t' ? 0 : markLength(at, end);
            if (c != ' ' && c != '\t' && mark == 0) {
                return at;
            }
            if (mark > 0) {
                open(at - start, start);
            }
            at += Math.max(1, mark);
        }
        return end;
    }

    private void open(int column, int lineStart) {
        while (depth > 0 && columns[depth - 1] >= column) {
            depth--;
        }
        if (depth == DEEPEST) {
            tooDeepAt = tooDeepAt < 0 && !fenced ? lineStart : tooDeepAt;
        } else {
            columns[depth++] = column;
        }
    }

    /** The length of a quote, list or admonition mark; 0 if there is none. */
    private int markLength(int at, int end) {
        char c = text.charAt(at);
        if (c == '>') {
            return 1;
        }
        if (c == '-' || c == '*' || c == '+' || c == ':') {
            return at + 1 == end || text.charAt(at + 1) <= ' ' ? 1 : 0;
        }
        if (text.startsWith("!!!", at) || text.startsWith("???", at)) {
            return 3;
        }
        int digits = at;
        while (digits < end && digits < at + 9 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > at && digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        return numbered ? digits + 1 - at : 0;
    }

    /** Whether what stands before a line's text starts an item, and not only continues a quote. */
    private boolean isItemMark(int start, int at) {
        for (int i = start; i < at; i++) {
            if (" \t>".indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isDelimiterRow(int at, int end) {
        boolean dash = false;
        boolean pipe = false;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
            dash |= c == '-';
            pipe |= c == '|';
        }
        return dash && pipe;
    }

    private int afterTicks(int at, int end) {
        int i = at;
        while (i < end && text.charAt(i) == text.charAt(at)) {
            i++;
        }
        return i;
    }

    private void inline(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '`') {
                i = ticks(i, end) - 1;
            } else if (c < 0x7F && COUNTED.indexOf(c) >= 0) {
                int kind = COUNTED.indexOf(c);
                boolean over = ++counts[kind] > most;
                boolean unclosed = c == '[' && closingBracket(i) - i > LONGEST_LABEL;
                if (over || unclosed || c == '<' && isNoTag(i, i > start || end - start > LONGEST_TAG)) {
                    replace(i, over && c != '<' && !unclosed);
                }
            }
        }
    }

    /** The offset of the next closing bracket; far off if there is none. */
    private int closingBracket(int at) {
        if (nextBracket < at) {
            int found = text.indexOf(']', at);
            nextBracket = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextBracket;
    }

    private int ticks(int start, int end) {
        int stop = afterTicks(start, end);
        boolean over = ++counts[COUNTED.indexOf('`')] > most;
        if (over || stop - start > LONGEST_TICKS) {
            for (int i = start; i < stop; i++) {
                replace(i, over);
            }
        }
        return stop;
    }

    /**
     * Whether no tag can start here, or one that is too long, or one more of the declarations nobody writes.
     *
     * @param inline whether it is not the short start of a line, where a block of HTML may start without its {@code >}
     */
    private boolean isNoTag(int at, boolean inline) {
        if (nextClosing < at && nextClosing != text.length()) {
            int found = text.indexOf('>', at);
            nextClosing = found < 0 ? text.length() : found;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean declaration = next == '?' || next == '!' && !text.startsWith("<!--", at);
        boolean unclosed = nextClosing == text.length() || nextClosing - at > LONGEST_TAG;
        return unclosed && inline && !text.startsWith("<!--", at) || declaration && ++declarations > MOST_DECLARATIONS;
    }

    private void replace(int at, boolean report) {
        chars[at] = Patch.standIn(text.charAt(at));
        if (report && !fenced && tooManyAt < 0) {
            tooManyAt = at;
        }
    }
}
