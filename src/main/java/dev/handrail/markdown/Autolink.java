package dev.handrail.markdown;

import java.util.Optional;

/**
 * A bare address in text, found by the rules of GitHub's autolinks: {@code http://}, {@code https://}, {@code ftp://},
 * {@code www.} and
 * mail addresses.
 *
 * @param start offset of its first character
 * @param end offset just after its last
 * @param prefix what belongs before the text to make it an address: {@code http://}, {@code mailto:} or nothing
 */
record Autolink(int start, int end, String prefix) {

    private static final String TRAILING = "?!.,:*_~'\"";

    /** The first one that starts at an offset or later. Takes linear time for all of a text. */
    static Optional<Autolink> next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            Optional<Autolink> found = Optional.empty();
            if ((c == 'h' || c == 'f') && hasScheme(text, i) && free(text, i, from)) {
                found = web(text, i, text.indexOf("://", i) + 3, "");
            } else if (c == 'w' && text.startsWith("www.", i) && free(text, i, from)) {
                found = web(text, i, i, "http://");
            } else if (c == '@') {
                found = mail(text, i, from);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean hasScheme(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("ftp://", at);
    }

    private static boolean free(String text, int at, int from) {
        return at == from && at == 0 || !Character.isLetterOrDigit(text.charAt(Math.max(0, at - 1)));
    }

    private static Optional<Autolink> web(String text, int start, int domain, String prefix) {
        int domainEnd = domainEnd(text, domain, !prefix.isEmpty());
        if (domainEnd < 0) {
            return Optional.empty();
        }
        int end = domainEnd;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '<') {
            end++;
        }
        end = trimmed(text, start, end);
        return end > domain ? Optional.of(new Autolink(start, end, prefix)) : Optional.empty();
    }

    /** The end of a valid domain; -1 if there is none. Underscores may not stand in its last two parts. */
    private static int domainEnd(String text, int start, boolean dotted) {
        int dots = 0;
        int underscoreAt = -3;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i > start && text.charAt(i - 1) != '.') {
                dots++;
            } else if (c == '_') {
                underscoreAt = dots;
            } else if (!Character.isLetterOrDigit(c) && c != '-') {
                break;
            }
        }
        while (i > start && text.charAt(i - 1) == '.') {
            i--;
            dots--;
        }
        boolean valid = i > start && underscoreAt < dots - 1 && (dots > 0 || !dotted);
        return valid ? i : -1;
    }

    /** Takes off what ends a sentence rather than an address, and closing brackets that were opened before it. */
    private static int trimmed(String text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        int last = end;
        while (last > start) {
            char c = text.charAt(last - 1);
            if (c == ')' && open < 0) {
                open++;
            } else if (c == ';') {
                int entity = entityStart(text, start, last);
                if (entity < 0) {
                    return last;
                }
                last = entity + 1;
            } else if (TRAILING.indexOf(c) < 0) {
                return last;
            }
            last--;
        }
        return last;
    }

    private static int entityStart(String text, int start, int end) {
        int i = end - 2;
        while (i > start && Character.isLetterOrDigit(text.charAt(i))) {
            i--;
        }
        return i < end - 2 && text.charAt(i) == '&' ? i : -1;
    }

    private static Optional<Autolink> mail(String text, int at, int from) {
        int start = at;
        while (start > from && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dots = 0;
        while (end < text.length() && isDomain(text.charAt(end))) {
            dots += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        while (end > at && text.charAt(end - 1) == '.') {
            end--;
            dots--;
        }
        char last = text.charAt(end - 1);
        boolean valid = start < at && dots > 0 && text.charAt(at + 1) != '.' && last != '-' && last != '_';
        return valid ? Optional.of(new Autolink(start, end, "mailto:")) : Optional.empty();
    }

    private static boolean isLocal(char c) {
        return isDomain(c) || c == '+';
    }

    private static boolean isDomain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_';
    }
}
