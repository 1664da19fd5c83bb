package dev.handrail.parse;

import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** Markup as one string in which a NUL stands for each hole, so that it can be cut where no tag is open. */
final class FlatMarkup {
    private static final char HOLE = '\0';

    private final String html;
    private final List<Integer> holes;

    private FlatMarkup(String html, List<Integer> holes) {
        this.html = html;
        this.holes = holes;
    }

    static FlatMarkup of(Markup markup) {
        StringBuilder html = new StringBuilder();
        List<Integer> holes = new ArrayList<>();
        for (Markup.Piece piece : markup.pieces()) {
            if (piece instanceof Markup.Html text) {
                html.append(text.value().replace(HOLE, '\uFFFD'));
            } else if (piece instanceof Markup.LinkHole hole) {
                html.append(HOLE);
                holes.add(hole.link());
            }
        }
        return new FlatMarkup(html.toString(), holes);
    }

    String html() {
        return html;
    }

    /** The part from one index up to another, blanks at its ends left out. Both must lie outside of tags. */
    FlatMarkup cut(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && html.charAt(start) <= ' ' && html.charAt(start) != HOLE) {
            start++;
        }
        while (end > start && html.charAt(end - 1) <= ' ' && html.charAt(end - 1) != HOLE) {
            end--;
        }
        int first = count(0, start);
        return new FlatMarkup(html.substring(start, end), holes.subList(first, first + count(start, end)));
    }

    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += html.charAt(i) == HOLE ? 1 : 0;
        }
        return count;
    }

    Markup markup() {
        Markup.Builder out = new Markup.Builder();
        int from = 0;
        for (int hole : holes) {
            int at = html.indexOf(HOLE, from);
            out.html(html.substring(from, at)).hole(hole);
            from = at + 1;
        }
        return out.html(html.substring(from)).build();
    }

    /** The text without tags, references resolved, each run of blanks made one. */
    String text() {
        StringBuilder out = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (tag || c == '<') {
                tag = c != '>';
            } else if (c == '&') {
                i = reference(i, out);
            } else if (c > ' ') {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private int reference(int at, StringBuilder out) {
        for (String[] pair : REFERENCES) {
            if (html.startsWith(pair[0], at)) {
                out.append(pair[1]);
                return at + pair[0].length() - 1;
            }
        }
        out.append('&');
        return at;
    }

    private static final String[][] REFERENCES = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}
    };
}
