package dev.handrail.parse.incident;

import dev.handrail.text.Markup;

/** Takes the start off a piece of markup, as many visible characters as a plain text has; tags stay balanced. */
final class Cut {

    private Cut() {}

    /** The markup without its first characters, blanks not counted, and without what that leaves empty. */
    static Markup after(Markup markup, String dropped) {
        int left = (int) dropped.chars().filter(c -> !isBlank(c)).count();
        boolean inTag = false;
        Markup.Builder out = new Markup.Builder();
        for (Markup.Piece piece : markup.pieces()) {
            if (piece instanceof Markup.Html html) {
                StringBuilder kept = new StringBuilder(html.value().length());
                left = copy(html.value(), inTag ? tagEnd(html.value(), 0) : 0, left, kept);
                out.html(kept.toString());
            } else if (piece instanceof Markup.LinkHole hole) {
                out.hole(hole.link());
            }
            inTag = piece instanceof Markup.LinkHole;
        }
        return trimmed(out.build());
    }

    /** Copies tags, and text after so many characters; gives back how many are still to drop. */
    private static int copy(String html, int from, int drop, StringBuilder out) {
        out.append(html, 0, from);
        int left = drop;
        int at = from;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? tagEnd(html, at) : c == '&' ? referenceEnd(html, at) : at + 1;
            if (c == '<' || (left == 0 && !isBlank(c))) {
                out.append(html, at, end);
            } else if (left == 0) {
                out.append(c);
            } else if (!isBlank(c)) {
                left--;
            }
            at = end;
        }
        return left;
    }

    private static int tagEnd(String html, int at) {
        int end = html.indexOf('>', at);
        return end < 0 ? html.length() : end + 1;
    }

    private static int referenceEnd(String html, int at) {
        int end = html.indexOf(';', at);
        return end < 0 || end - at > 10 ? at + 1 : end + 1;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** Markup without blanks and empty emphasis at its start. */
    private static Markup trimmed(Markup markup) {
        if (markup.isEmpty() || !(markup.pieces().get(0) instanceof Markup.Html first)) {
            return markup;
        }
        String html = first.value().stripLeading();
        String shorter = withoutEmpty(html);
        while (!shorter.equals(html)) {
            html = shorter;
            shorter = withoutEmpty(html);
        }
        Markup.Builder out = new Markup.Builder().html(html);
        markup.pieces().stream().skip(1).forEach(piece -> add(piece, out));
        return out.build();
    }

    private static void add(Markup.Piece piece, Markup.Builder out) {
        if (piece instanceof Markup.Html html) {
            out.html(html.value());
        } else if (piece instanceof Markup.LinkHole hole) {
            out.hole(hole.link());
        }
    }

    private static String withoutEmpty(String html) {
        for (String name : new String[] {"strong", "em", "code", "b", "i", "del"}) {
            String empty = "<" + name + "></" + name + ">";
            if (html.startsWith(empty)) {
                return html.substring(empty.length()).stripLeading();
            }
        }
        return html;
    }
}
