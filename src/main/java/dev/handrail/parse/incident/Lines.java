package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.text.Markup;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paragraph. Markdown runs them together, but {@code Duration: 3 hours} above {@code Severity: 2} is two
 * facts, so a paragraph of several lines is read again from the file.
 */
record Lines(SourceText file) {

    /** A line without its markup. @param bold what it starts with in bold; empty if it does not */
    record Line(String text, Markup markup, String bold, List<Integer> links, Span at) {}

    /** The lines of a paragraph, top to bottom. */
    List<Line> of(Block.Paragraph paragraph) {
        Span at = paragraph.at();
        int last = Math.min(at.endColumn() == 1 && at.endLine() > at.line() ? at.endLine() - 1 : at.endLine(), lines());
        if (last <= at.line() || paragraph.inline().text().isEmpty()) {
            return List.of(whole(paragraph.inline(), at));
        }
        List<Line> lines = new ArrayList<>();
        for (int number = at.line(); number <= last; number++) {
            lines.add(line(number));
        }
        return lines;
    }

    private int lines() {
        return file.lineCount();
    }

    /** A run of text taken as one line. */
    static Line whole(Inline inline, Span at) {
        return new Line(inline.text(), inline.markup(), inline.bold(), inline.links(), at);
    }

    private Line line(int number) {
        String raw = file.line(number);
        int from = indent(raw);
        String text = plain(raw.substring(from));
        int start = file.lineStart(number);
        return new Line(text, Markup.text(text), "", List.of(), file.span(start + from, start + raw.length()));
    }

    /** The width of blanks, quote signs and a list sign before the text of a line. */
    private static int indent(String raw) {
        int at = 0;
        while (at < raw.length() && " \t>".indexOf(raw.charAt(at)) >= 0) {
            at++;
        }
        boolean sign = at + 1 < raw.length() && "-*+".indexOf(raw.charAt(at)) >= 0 && raw.charAt(at + 1) == ' ';
        return sign ? at + 2 : at;
    }

    /** A line without emphasis, code marks, line breaks and the addresses of links. */
    static String plain(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int label = -1;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean twin = i + 1 < raw.length() && raw.charAt(i + 1) == c;
            if (c == '`' || c == '*' || (c == '_' && isEdge(raw, i)) || (c == '~' && twin)) {
                i += c == '~' ? 1 : 0;
            } else if (c == '[') {
                label = out.length();
                out.append(c);
            } else if (c == ']' && label >= 0 && i + 1 < raw.length() && raw.charAt(i + 1) == '(') {
                out.deleteCharAt(label);
                label = -1;
                int close = raw.indexOf(')', i);
                i = close < 0 ? raw.length() : close;
            } else if (raw.regionMatches(true, i, "<br>", 0, 4) || raw.regionMatches(true, i, "<br/>", 0, 5)) {
                i += raw.charAt(i + 3) == '>' ? 3 : 4;
            } else {
                out.append(c);
            }
        }
        String text = out.toString().strip();
        return text.endsWith("\\") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static boolean isEdge(String raw, int i) {
        boolean before = i == 0 || !Character.isLetterOrDigit(raw.charAt(i - 1));
        boolean after = i + 1 >= raw.length() || !Character.isLetterOrDigit(raw.charAt(i + 1));
        return before || after;
    }
}
