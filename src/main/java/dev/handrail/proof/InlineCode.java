package dev.handrail.proof;

import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the texts in code that a sentence wants to be seen: {@code <code>timed out</code>}. Two that are joined by "and"
 * are wanted together; one behind "no", "not" or the like is not wanted.
 */
final class InlineCode {

    private static final String OPEN = "<code>";
    private static final String CLOSE = "</code>";
    private static final Set<String> NEGATIONS = Set.of("no", "not", "without", "never", "neither", "nor");

    private InlineCode() {}

    /** The texts in their order, each with those that are wanted together with it. */
    static List<List<String>> of(Markup markup) {
        String html = markup.fill(link -> "");
        List<List<String>> groups = new ArrayList<>();
        int end = 0;
        for (int start = html.indexOf(OPEN); start >= 0; start = html.indexOf(OPEN, end)) {
            String before = html.substring(end, start);
            int close = html.indexOf(CLOSE, start);
            if (close < 0) {
                break;
            }
            String text =
                    unescaped(html.substring(start + OPEN.length(), close)).strip();
            end = close + CLOSE.length();
            if (text.isEmpty() || NEGATIONS.contains(lastWord(before))) {
                continue;
            }
            if (groups.isEmpty() || !before.equals(" and ")) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(text);
        }
        return groups;
    }

    private static String lastWord(String html) {
        String text = html.stripTrailing().toLowerCase(Locale.ROOT);
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    /** The opposite of {@link dev.handrail.text.Html#escape}. */
    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
