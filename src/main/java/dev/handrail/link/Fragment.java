package dev.handrail.link;

/** What of an address's fragment names a place of the page. */
final class Fragment {

    /** What follows is for the browser alone: {@code #:~:text=words}. */
    private static final String DIRECTIVE = ":~:";

    private Fragment() {}

    /** @param query what the address asks for: lines are lines of the source if it is shown as {@code plain=1} */
    static String of(String fragment, String query) {
        int directive = fragment.indexOf(DIRECTIVE);
        String id = directive < 0 ? fragment : fragment.substring(0, directive);
        return query.startsWith("plain=") && isLines(id) ? "" : id;
    }

    /** {@code L10}, {@code L10-L20}, {@code L10C5-L20C9}: lines on a forge. */
    private static boolean isLines(String id) {
        return id.length() > 1
                && id.charAt(0) == 'L'
                && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == 'L' || c == 'C' || c == '-');
    }
}
