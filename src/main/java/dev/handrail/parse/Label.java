package dev.handrail.parse;

import java.util.Optional;

/**
 * The word that a paragraph of a step starts with and that says what the rest is.
 *
 * @param end index in the HTML just after the label and the blanks behind it
 */
record Label(Mark mark, int end) {
    /** What the rest of the paragraph is. */
    enum Mark {
        EXPECT,
        UNDO
    }

    private static final String[] EXPECT = {
        "expected output",
        "expected result",
        "expected",
        "expect",
        "you should see",
        "healthy output",
        "example output",
        "sample output",
        "output"
    };
    private static final String[] UNDO = {
        "to undo", "undo", "roll back", "rollback", "to roll back", "to revert", "revert"
    };

    /** The label at the start of a paragraph's HTML: {@code Expect:}, {@code <strong>Undo:</strong>}. */
    static Optional<Label> of(String html) {
        String open = html.startsWith("<strong>") ? "strong" : html.startsWith("<em>") ? "em" : "";
        int start = open.isEmpty() ? 0 : open.length() + 2;
        for (Mark mark : Mark.values()) {
            for (String word : mark == Mark.EXPECT ? EXPECT : UNDO) {
                int end = end(html, start, word, open);
                if (end > 0) {
                    return Optional.of(new Label(mark, end));
                }
            }
        }
        return Optional.empty();
    }

    private static int end(String html, int start, String word, String open) {
        if (!html.regionMatches(true, start, word, 0, word.length())) {
            return -1;
        }
        String close = open.isEmpty() ? "" : "</" + open + ">";
        int at = start + word.length();
        for (String tail : new String[] {":" + close, close + ":"}) {
            if (html.startsWith(tail, at)) {
                return blanks(html, at + tail.length());
            }
        }
        return -1;
    }

    private static int blanks(String html, int from) {
        int i = from;
        while (i < html.length() && html.charAt(i) > '\0' && html.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
