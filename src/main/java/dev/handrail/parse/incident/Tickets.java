package dev.handrail.parse.incident;

/** Finds the name of a ticket in a text: {@code OPS-123}, {@code #45}, {@code GH-6}. */
final class Tickets {

    private Tickets() {}

    /** The first ticket, as written; empty if there is none. */
    static String first(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean starts = at == 0 || !isWord(text.charAt(at - 1));
            int end = starts ? end(text, at) : at;
            if (end > at) {
                return text.substring(at, end);
            }
        }
        return "";
    }

    private static int end(String text, int from) {
        if (text.charAt(from) == '#') {
            int end = digits(text, from + 1);
            return end > from + 1 && isOver(text, end) ? end : from;
        }
        int dash = from;
        while (dash < text.length() && dash - from <= 10 && isKey(text.charAt(dash))) {
            dash++;
        }
        boolean key =
                dash - from >= 2 && dash < text.length() && text.charAt(dash) == '-' && isUpper(text.charAt(from));
        if (!key || isStandard(text.substring(from, dash))) {
            return from;
        }
        int end = digits(text, dash + 1);
        return end > dash + 1 && isOver(text, end) ? end : from;
    }

    private static boolean isOver(String text, int end) {
        return end >= text.length() || (!isWord(text.charAt(end)) && text.charAt(end) != '-');
    }

    /** Names of standards, levels and vulnerabilities have the form of a ticket, but are none. */
    private static boolean isStandard(String key) {
        return switch (key) {
            case "UTF", "SHA", "ISO", "RFC", "TLS", "AES", "CVE", "SEV", "HTTP", "COVID", "MD", "IPV", "UTC", "GMT" ->
                true;
            case "IEEE", "RSA", "CPU", "PHASE", "STEP", "EC", "US", "EU", "AP" -> true;
            default -> false;
        };
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Cursor.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isKey(char c) {
        return isUpper(c) || Cursor.isDigit(c);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
