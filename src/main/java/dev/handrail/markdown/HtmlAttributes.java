package dev.handrail.markdown;

import dev.handrail.text.Html;
import dev.handrail.text.Slug;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Which attributes of raw HTML a page may hold: titles, spans of cells, and ids, which become anchors of the page. */
final class HtmlAttributes {

    private final Reading page;
    private final int start;
    private final int end;

    /** @param start offset in the document where the HTML comes from; @param end offset after it */
    HtmlAttributes(Reading page, int start, int end) {
        this.page = page;
        this.start = start;
        this.end = end;
    }

    /** The attributes of an element as they are written, each with a blank before it. */
    String of(Element element, String name) {
        StringBuilder written = new StringBuilder(id(element, name));
        if (element.hasAttr("title")) {
            written.append(" title=\"")
                    .append(Html.escape(Scrub.of(element.attr("title"))))
                    .append('"');
        }
        switch (name) {
            case "td", "th" ->
                written.append(number(element, "colspan"))
                        .append(number(element, "rowspan"))
                        .append(align(element));
            case "ol" -> written.append(number(element, "start"));
            case "details" -> written.append(element.hasAttr("open") ? " open" : "");
            default -> {}
        }
        return written.toString();
    }

    /** An id is an anchor of the page; where a heading or an earlier element has it, it is theirs. */
    private String id(Element element, String name) {
        String id = element.hasAttr("id") ? element.attr("id") : element.attr("name");
        String title = "";
        if (id.isEmpty() && isHeading(name)) {
            title = element.text();
            id = Slug.of(title);
        } else if (!isAnchor(id)) {
            return "";
        }
        if (id.isEmpty() || !page.ids().take(id)) {
            return "";
        }
        page.anchor(id, title, page.span(start, end));
        return " id=\"" + Html.escape(id) + "\"";
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static boolean isAnchor(String id) {
        boolean plain = id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "_.:-".indexOf(c) >= 0);
        return plain && !id.isEmpty() && id.length() <= 200;
    }

    /** An attribute whose value is a small number; nothing if it is not. */
    static String number(Element element, String attribute) {
        String value = element.attr(attribute);
        boolean digits =
                !value.isEmpty() && value.length() <= 5 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? " " + attribute + "=\"" + value + "\"" : "";
    }

    private static String align(Element element) {
        String value = element.attr("align").toLowerCase(Locale.ROOT);
        return switch (value) {
            case "left", "center", "right" -> " class=\"align-" + value + "\"";
            default -> "";
        };
    }
}
