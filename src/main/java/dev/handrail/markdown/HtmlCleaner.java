package dev.handrail.markdown;

import dev.handrail.model.LinkUse.Form;
import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Cleans HTML to an allow-list. jsoup reads it as a browser would; what is written is only what the lists name, always
 * balanced and escaped. jsoup's own cleaner is not used because it can't tell what it drops or make holes.
 */
final class HtmlCleaner {

    /** What is left. @param flow whether blocks are among it */
    record Cleaned(Markup markup, String text, List<Integer> links, boolean flow) {}

    /** jsoup's time grows with the square of unclosed tags. */
    private static final int MOST_TAGS = 6000;

    /** Each is a search to the end of the stretch. */
    private static final int MOST_UNFOUND = 20;

    private final Reading page;
    private final List<MarkedHtml.Slot> slots;
    private final HtmlAttributes attributes;
    private final boolean blocks;
    private final int start;
    private final int end;
    private final Markup.Builder out = new Markup.Builder();
    private final StringBuilder pending = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> links = new ArrayList<>();
    private boolean flow;
    private String written = "";
    private int searched;
    private int unfound;

    private HtmlCleaner(Reading page, List<MarkedHtml.Slot> slots, boolean blocks, int start, int end) {
        this.page = page;
        this.slots = slots;
        this.attributes = new HtmlAttributes(page, start, end);
        this.blocks = blocks;
        this.start = start;
        this.end = end;
    }

    /**
     * Cleans HTML.
     *
     * @param slots attributes of our own tags
     * @param blocks whether elements such as tables may stand where it goes; if not, their tags are dropped
     * @param start offset in the document where it comes from, for findings
     */
    static Cleaned clean(Reading page, String html, List<MarkedHtml.Slot> slots, boolean blocks, int start, int end) {
        HtmlCleaner cleaner = new HtmlCleaner(page, slots, blocks, start, end);
        if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            cleaner.refuse("more than " + MOST_TAGS + " tags without markdown between them", "<");
            return new Cleaned(Markup.text(html.replace(MarkedHtml.SLOT, ' ')), html, List.of(), false);
        }
        Document document = Parser.htmlParser().parseInput("<!doctype html><body>" + placeholders(html), "");
        cleaner.children(document.body());
        return new Cleaned(cleaner.out().build(), cleaner.text.toString().strip(), cleaner.links, cleaner.flow);
    }

    /** Escapes what looks like a tag but is no element of HTML, so that it is shown: {@code <host>}. */
    private static String placeholders(String html) {
        StringBuilder escaped = new StringBuilder(html.length() + 16);
        int from = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            String name = HtmlNames.tagName(html, at);
            String bare = name.startsWith("/") ? name.substring(1) : name;
            if (!bare.isEmpty() && !HtmlNames.isElement(bare)) {
                escaped.append(html, from, at).append("&lt;");
                from = at + 1;
            }
        }
        return escaped.append(html, from, html.length()).toString();
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                Html.escape(Scrub.of(words.getWholeText()), pending);
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    /** The markup so far, with the pending text in it. */
    private Markup.Builder out() {
        out.html(pending.toString());
        pending.setLength(0);
        return out;
    }

    private void element(Element element) {
        String name = element.normalName();
        if (HtmlNames.REFUSED.contains(name)) {
            refuse("<" + name + ">", "<" + name);
            if (!HtmlNames.EMPTIED.contains(name)) {
                children(element);
            }
            return;
        }
        element.attributes().forEach(this::judge);
        boolean block = HtmlNames.FLOW.contains(name);
        boolean kept = HtmlNames.PHRASING.contains(name) || (block && blocks && inPlace(element, name));
        if (block || name.equals("br")) {
            text.append(' ');
        }
        if (kept) {
            flow |= block;
            keep(element, name);
        } else {
            anchor(element);
            children(element);
        }
        if (block) {
            text.append(' ');
        }
    }

    /** Parts of lists and the like stand only inside the element they belong to. */
    private static boolean inPlace(Element element, String name) {
        String parent = element.parent() == null ? "" : element.parent().normalName();
        return switch (name) {
            case "li" -> parent.equals("ul") || parent.equals("ol");
            case "dt", "dd" -> parent.equals("dl");
            case "summary" -> parent.equals("details");
            case "p", "div" -> element.hasText() || !element.select("img, hr").isEmpty();
            default -> true;
        };
    }

    private void keep(Element element, String name) {
        String slot = element.attr(String.valueOf(MarkedHtml.SLOT));
        if (!slot.isEmpty()) {
            out().html("<" + name + " ");
            slots.get(Integer.parseInt(slot)).write(out);
            out.html(">");
        } else if (name.equals("img")) {
            image(element);
        } else if (name.equals("a")) {
            link(element);
            return;
        } else {
            out().html("<" + name + attributes.of(element, name) + ">");
        }
        close(element, name);
    }

    private void close(Element element, String name) {
        if (!isVoid(name)) {
            children(element);
            out().html("</" + name + ">");
        }
    }

    private static boolean isVoid(String name) {
        return switch (name) {
            case "br", "hr", "img", "wbr", "col" -> true;
            default -> false;
        };
    }

    private void image(Element element) {
        if (!element.hasAttr("src")) {
            return;
        }
        String alt = element.attr("alt");
        int index = open();
        page.setLink(index, Form.IMAGE, Target.ofAttribute(element.attr("src")), alt, place(element.attr("src")));
        text.append(alt);
        out().html("<img ").hole(index).html(" alt=\"").text(alt).html("\"");
        out.html(HtmlAttributes.number(element, "width")
                + HtmlAttributes.number(element, "height")
                + attributes.of(element, "img"));
        out.html(" loading=\"lazy\">");
    }

    private void link(Element element) {
        if (!element.hasAttr("href")) {
            anchor(element);
            children(element);
            return;
        }
        int index = open();
        Span at = place(element.attr("href"));
        int from = text.length();
        out().html("<a ").hole(index).html(attributes.of(element, "a") + ">");
        children(element);
        out().html("</a>");
        String label = text.substring(from).strip();
        page.setLink(index, Form.LINK, Target.ofAttribute(element.attr("href")), label, at);
    }

    /** What is left of an element that is not kept: the place that links lead to. */
    private void anchor(Element element) {
        String id = attributes.of(element, "a");
        out().html(id.isEmpty() ? "" : "<a" + id + "></a>");
    }

    /**
     * Where an attribute's value is written, looked for after the one before it. Once some are not found, as with entities
     * in them, the others get the whole stretch, so that the time stays linear.
     */
    private Span place(String value) {
        if (written.isEmpty()) {
            written = page.source().substring(start, Math.min(end, page.source().length()));
        }
        int found = value.isEmpty() || unfound == MOST_UNFOUND ? -1 : written.indexOf(value, searched);
        if (found < 0) {
            unfound = Math.min(unfound + 1, MOST_UNFOUND);
            return page.span(start, end);
        }
        searched = found + value.length();
        return page.span(start + found, start + searched);
    }

    private int open() {
        int index = page.reserveLink();
        links.add(index);
        return index;
    }

    private void judge(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("style")) {
            refuse("attribute " + name, name);
        }
    }

    private void refuse(String what, String search) {
        page.refuse(what, search, start, end);
    }
}
