package dev.handrail.lint.postmortem;

import dev.handrail.text.Fence;
import dev.handrail.text.SourceText;

/**
 * A page as its readers see it: code and HTML comments are blanked, so that what is left keeps its offsets. A placeholder
 * in a command is meant, and one in a comment is seen by nobody.
 */
final class VisibleText {

    /** Stands for a character of code, so that a cell that holds code is not taken for an empty one. */
    static final char HIDDEN = '\u0001';

    private final char[] text;

    private VisibleText(SourceText source) {
        this.text = source.value().toCharArray();
    }

    static String of(SourceText source) {
        VisibleText visible = new VisibleText(source);
        visible.comments(source.value());
        visible.lines(source);
        return new String(visible.text);
    }

    private void comments(String source) {
        int open = source.indexOf("<!--");
        while (open >= 0) {
            int close = source.indexOf("-->", open + 4);
            int end = close < 0 ? source.length() : close + 3;
            blank(open, end, ' ');
            open = source.indexOf("<!--", end);
        }
    }

    private void lines(SourceText source) {
        String fence = "";
        for (int number = 1; number <= source.lineCount(); number++) {
            int start = source.lineStart(number);
            String line = source.line(number);
            String opening = fence.isEmpty() ? Fence.of(line) : fence;
            if (opening.isEmpty()) {
                spans(line, start);
            } else {
                blank(start, start + line.length(), HIDDEN);
            }
            boolean closes = !fence.isEmpty() && Fence.closes(line, fence);
            fence = closes ? "" : opening;
        }
    }

    /** Blanks the code spans of a line. */
    private void spans(String line, int start) {
        int open = line.indexOf('`');
        while (open >= 0) {
            int width = width(line, open);
            int close = close(line, open + width, width);
            if (close < 0) {
                return;
            }
            blank(start + open, start + close + width, HIDDEN);
            open = line.indexOf('`', close + width);
        }
    }

    private static int width(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    /** Where a run of so many backticks starts; -1 if none does, and then no code span of this line is closed. */
    private static int close(String line, int from, int width) {
        int at = line.indexOf('`', from);
        while (at >= 0) {
            int found = width(line, at);
            if (found == width) {
                return at;
            }
            at = line.indexOf('`', at + found);
        }
        return -1;
    }

    private void blank(int from, int to, char sign) {
        for (int i = from; i < to; i++) {
            text[i] = text[i] == '\n' ? '\n' : sign;
        }
    }
}
