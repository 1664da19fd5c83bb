package dev.handrail.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A {@code <details>} or {@code </details>} tag in HTML, an opening one together with the summary that follows it.
 *
 * @param start offset of the tag
 * @param end offset after the tag, or after {@code </summary>}
 * @param open whether it shows its inside at first
 * @param summary the HTML of the summary; empty if there is none
 */
record DetailsTag(boolean closing, int start, int end, boolean open, String summary) {

    /** The tags that have no partner in the same HTML, in order. */
    static List<DetailsTag> unmatched(String html) {
        Deque<DetailsTag> opened = new ArrayDeque<>();
        List<DetailsTag> alone = new ArrayList<>();
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
            if (html.startsWith("<!--", at)) {
                at = after(html, "-->", at + 4);
                continue;
            }
            String name = HtmlNames.tagName(html, at);
            if (name.equalsIgnoreCase("details")) {
                opened.push(opening(html, at));
                at = opened.peek().end();
            } else if (name.equalsIgnoreCase("/details")) {
                int end = after(html, ">", at);
                if (opened.isEmpty()) {
                    alone.add(new DetailsTag(true, at, end, false, ""));
                } else {
                    opened.pop();
                }
                at = end;
            } else {
                at++;
            }
        }
        alone.addAll(opened);
        alone.sort(Comparator.comparingInt(DetailsTag::start));
        return alone;
    }

    private static DetailsTag opening(String html, int at) {
        int end = after(html, ">", at);
        boolean open = html.substring(at + 8, end).contains("open");
        int next = end;
        while (next < html.length() && html.charAt(next) <= ' ') {
            next++;
        }
        if (next >= html.length()
                || html.charAt(next) != '<'
                || !HtmlNames.tagName(html, next).equalsIgnoreCase("summary")) {
            return new DetailsTag(false, at, end, open, "");
        }
        int inside = after(html, ">", next);
        int close = inside;
        while (close < html.length() && !html.regionMatches(true, close, "</summary", 0, 9)) {
            close++;
        }
        return new DetailsTag(false, at, after(html, ">", close), open, html.substring(inside, close));
    }

    private static int after(String html, String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }
}
