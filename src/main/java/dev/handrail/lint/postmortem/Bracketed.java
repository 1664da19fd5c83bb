package dev.handrail.lint.postmortem;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds placeholders in brackets: {@code <your name>}, {@code [Describe the impact]}, <code>{DATE}</code>. */
final class Bracketed {

    private static final int LONGEST = 160;

    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "center",
            "cite",
            "code",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figure",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "script",
            "small",
            "span",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "video",
            "iframe");

    private Bracketed() {}

    static Optional<Placeholder.Found> in(Piece piece) {
        String text = piece.text();
        int at = next(text, 0);
        while (at >= 0) {
            int end = end(text, at);
            if (end > 0 && isPlaceholder(piece, at, end)) {
                return Optional.of(new Placeholder.Found(at, end));
            }
            at = next(text, at + 1);
        }
        return Optional.empty();
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("<[{".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The offset behind the bracket that closes one; 0 if none does soon. */
    private static int end(String text, int open) {
        char sign = text.charAt(open);
        char close = sign == '<' ? '>' : sign == '[' ? ']' : '}';
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return text.startsWith("}}", i) ? i + 2 : i + 1;
            }
            if (c == sign && !(sign == '{' && i == open + 1)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isPlaceholder(Piece piece, int at, int end) {
        String text = piece.text();
        char sign = text.charAt(at);
        String inside = inside(text, at, end);
        boolean attached = at > 0
                && !Character.isWhitespace(text.charAt(at - 1))
                && "(,;|\"'*_~#".indexOf(text.charAt(at - 1)) < 0;
        if (inside.isEmpty() || !Character.isLetter(inside.charAt(0)) || attached) {
            return false;
        }
        boolean asks = Prompts.asks(inside) || Prompts.names(inside);
        boolean whole = at == 0 && end == text.length() && piece.isValue();
        return switch (sign) {
            case '<' -> !isTag(inside) && (asks || whole);
            case '[' -> !isLink(text, end) && asks;
            default -> asks || (whole && isCapitals(inside)) || isCapitals(inside) && inside.length() > 3;
        };
    }

    private static String inside(String text, int at, int end) {
        int from = at + 1;
        int to = end - 1;
        while (from < to && "{ ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "} ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** An element of HTML, or an address in angle brackets. */
    private static boolean isTag(String inside) {
        int end = 0;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        String name = inside.substring(0, end).toLowerCase(Locale.ROOT);
        boolean address = inside.indexOf(':') >= 0 && inside.indexOf(' ') < 0 || inside.indexOf('@') >= 0;
        return address || inside.indexOf('=') >= 0 || TAGS.contains(name) && !Prompts.asks(inside);
    }

    private static boolean isLink(String text, int end) {
        return end < text.length() && "([:".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isCapitals(String inside) {
        return inside.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ' || c == '_' || c == '-');
    }
}
