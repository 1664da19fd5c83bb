package dev.handrail.proof;

import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** Finds the texts in code in a sentence: {@code <code>timed out</code>}. */
final class InlineCode {

    private static final String OPEN = "<code>";
    private static final String CLOSE = "</code>";

    private InlineCode() {}

    /** The texts in their order, without those that are blank. */
    static List<String> of(Markup markup) {
        String html = markup.fill(link -> "");
        List<String> texts = new ArrayList<>();
        int start = html.indexOf(OPEN);
        while (start >= 0) {
            int end = html.indexOf(CLOSE, start);
            if (end < 0) {
                break;
            }
            String text = unescaped(html.substring(start + OPEN.length(), end));
            if (!text.isBlank()) {
                texts.add(text);
            }
            start = html.indexOf(OPEN, end);
        }
        return texts;
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
