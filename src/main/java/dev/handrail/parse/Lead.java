package dev.handrail.parse;

import dev.handrail.markdown.Inline;
import java.util.Locale;
import java.util.Set;

/**
 * The start of a step's first paragraph: its bold words, or its first sentence.
 *
 * @param lead the start as it is shown
 * @param rest what follows it in the paragraph
 */
record Lead(FlatMarkup lead, FlatMarkup rest) {
    private static final String OPEN = "<strong>";
    private static final String CLOSE = "</strong>";
    private static final int LONGEST_TITLE = 160;

    /** First words of sentences that say what to do. */
    private static final Set<String> ORDERS =
            Set.of(("to then now next check verify list get inspect look find describe"
                            + " review confirm see show delete remove restart set open exit stop start create apply edit make"
                            + " ensure test validate identify determine examine query retrieve obtain log connect drain scale")
                    .split(" "));

    static Lead of(Inline inline) {
        FlatMarkup flat = FlatMarkup.of(inline.markup());
        String html = flat.html();
        int close = html.startsWith(OPEN) ? html.indexOf(CLOSE) : -1;
        if (close > 0 && standsAlone(flat, close)) {
            int after = close + CLOSE.length();
            return new Lead(flat.cut(OPEN.length(), close), flat.cut(punctuation(html, after), html.length()));
        }
        int end = sentenceEnd(html, 0);
        return new Lead(flat.cut(0, end), flat.cut(end, html.length()));
    }

    /** The last sentence of a paragraph; {@code rest} is what stands before it. */
    static Lead last(Inline inline) {
        FlatMarkup flat = FlatMarkup.of(inline.markup());
        String html = flat.html();
        int start = 0;
        for (int end = sentenceEnd(html, 0); end < html.length(); end = sentenceEnd(html, end)) {
            start = end;
        }
        return new Lead(flat.cut(start, html.length()), flat.cut(0, start));
    }

    /** Whether the lead points at what follows it, {@code Run this:}, or says what to do: {@code Check the disk.} */
    boolean leadsOn() {
        String text = lead.text().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || !text.endsWith(".")) {
            return true;
        }
        int blank = text.indexOf(' ');
        if (blank > 0 && ORDERS.contains(text.substring(0, blank))) {
            return true;
        }
        for (String word :
                new String[] {"following", "below", "command", "run ", "running", "query", "use ", "using"}) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph starts with bold words that are its lead. */
    static boolean isBold(Inline inline) {
        FlatMarkup flat = FlatMarkup.of(inline.markup());
        int close = flat.html().startsWith(OPEN) ? flat.html().indexOf(CLOSE) : -1;
        return close > 0 && standsAlone(flat, close);
    }

    /** The lead as plain text, without the mark that ends it. */
    String title() {
        String text = lead.text();
        while (text.endsWith(":") || text.endsWith(".") || text.endsWith(",")) {
            text = text.substring(0, text.length() - 1).stripTrailing();
        }
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST_TITLE);
        return text.substring(0, blank > 0 ? blank : LONGEST_TITLE) + "…";
    }

    /** {@code **Check** the pods} stresses a word; {@code **Check the pods.** They ...} is a lead. */
    private static boolean standsAlone(FlatMarkup flat, int close) {
        String bold = flat.cut(OPEN.length(), close).text();
        if (bold.isEmpty()) {
            return false;
        }
        String rest = flat.cut(close + CLOSE.length(), flat.html().length()).text();
        boolean closed = ".:?!".indexOf(bold.charAt(bold.length() - 1)) >= 0;
        boolean line = flat.html().startsWith("\n", close + CLOSE.length());
        return closed || line || rest.isEmpty() || !continues(rest);
    }

    private static boolean continues(String rest) {
        return !Character.isUpperCase(rest.charAt(0)) && ":.?!-–—(".indexOf(rest.charAt(0)) < 0;
    }

    private static int punctuation(String html, int from) {
        int i = from;
        while (i < html.length() && " \n:.-–—".indexOf(html.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Where the sentence ends that starts at an index outside of all tags; else the paragraph's length. */
    private static int sentenceEnd(String html, int from) {
        int depth = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                depth += html.startsWith("</", i) ? -1 : single(html, i) ? 0 : 1;
                i = Math.max(i, html.indexOf('>', i));
            } else if (depth == 0 && ends(html, i)) {
                return i + 1;
            } else if (depth == 0
                    && c == '\n'
                    && Label.of(html.substring(i + 1, Math.min(html.length(), i + 60)))
                            .isPresent()) {
                return i;
            }
        }
        return html.length();
    }

    private static boolean single(String html, int i) {
        return html.startsWith("<br", i) || html.startsWith("<img", i) || html.startsWith("<input", i);
    }

    private static boolean ends(String html, int i) {
        if (".?!".indexOf(html.charAt(i)) < 0 || i + 2 >= html.length() || html.charAt(i + 1) > ' ') {
            return false;
        }
        char next = html.charAt(i + 2);
        return (Character.isUpperCase(next) || next == '<' || next == '\0') && !abbreviation(html, i);
    }

    private static boolean abbreviation(String html, int dot) {
        for (String word : new String[] {"e.g", "i.e", "etc", "vs", "approx", "no", "resp"}) {
            int start = dot - word.length();
            boolean whole = start == 0 || start > 0 && !Character.isLetterOrDigit(html.charAt(start - 1));
            if (whole && html.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }
}
