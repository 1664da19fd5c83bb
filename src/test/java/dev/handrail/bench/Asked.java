package dev.handrail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What readers of generated runbooks look for, taken from the pages themselves: pasted errors, alerts, codes, symptoms,
 * questions of several words, commands and misspelt words, each from another page.
 */
final class Asked {

    private static final List<Function<String, String>> KINDS = List.of(
            page -> first(page, "```text\\n(.+)\\n"),
            page -> first(page, "alerts: \\[(.+)]"),
            page -> first(page, "code: \"(.+)\""),
            page -> first(page, "# (.+) in \\S+ \\d+\n"),
            page -> "why does "
                    + words(first(page, "## Symptoms\n\n(.+?)\\."), 6).toLowerCase(Locale.ROOT),
            page -> words(first(page, "## Impact\n\n(.+?)\\."), 6),
            page -> first(page, "risk=read-only\n   (.+)\n"),
            page -> first(page, "\\*\\*(.+)\\.\\*\\*"),
            page -> misspelt(first(page, "# (.+ in \\S+) \\d+\n")),
            page -> "2026-02-11 03:12:44 UTC [4711] " + first(page, "```text\\n.+\\nERROR (.+)\n"));

    private Asked() {}

    /** So many queries, the kinds in turn. The same corpus is always asked the same. */
    static List<String> of(Corpus corpus, int count) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int page = corpus.runbookAtOrBefore((int) ((long) i * corpus.pages() / count));
            queries.add(KINDS.get(i % KINDS.size()).apply(corpus.text(page)));
        }
        return queries;
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("a generated runbook lacks " + pattern);
        }
        return found.group(1);
    }

    private static String words(String text, int most) {
        String[] words = text.split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(most, words.length)));
    }

    /** Two letters of the first word changed places. */
    private static String misspelt(String text) {
        return text.charAt(0) + "" + text.charAt(2) + text.charAt(1) + text.substring(3);
    }
}
