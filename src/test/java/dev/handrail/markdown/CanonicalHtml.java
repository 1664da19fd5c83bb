package dev.handrail.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** HTML in a form that two writers of the same page agree on: attributes sorted, blanks that mean nothing dropped. */
final class CanonicalHtml {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final StringBuilder out = new StringBuilder();

    private CanonicalHtml() {}

    static String of(String html) {
        CanonicalHtml canonical = new CanonicalHtml();
        canonical.children(
                Parser.htmlParser()
                        .parseInput("<!doctype html><body>" + html, "")
                        .body(),
                false);
        return canonical.out.toString().strip();
    }

    private void children(Element parent, boolean pre) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), pre);
            } else if (node instanceof Element element) {
                element(element, pre);
            }
        }
    }

    private void text(String text, boolean pre) {
        String shown = pre ? text : text.replaceAll("[ \t\n]+", " ");
        if (!pre && (out.length() == 0 || out.charAt(out.length() - 1) == '\n')) {
            shown = shown.stripLeading();
        }
        out.append(shown.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private void element(Element element, boolean pre) {
        String name = element.normalName();
        boolean block = BLOCKS.contains(name);
        if (block) {
            lineEnd();
        }
        if (name.equals("span") && element.hasClass("box")) {
            boolean done = element.parent().hasClass("done");
            out.append(
                    done
                            ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                            : "<input disabled=\"\" type=\"checkbox\"> ");
        }
        if (name.equals("span") && (element.hasClass("box") || element.hasClass("visually-hidden"))) {
            return;
        }
        if (name.equals("div")) {
            children(element, pre);
            lineEnd();
            return;
        }
        out.append('<').append(name).append(attributes(element, name)).append('>');
        out.append(block && !pre && !name.equals("pre") ? "\n" : "");
        children(element, pre || name.equals("pre"));
        if (block && !name.equals("pre")) {
            lineEnd();
        }
        if (!element.tag().isSelfClosing()) {
            out.append("</").append(name).append('>');
        }
        out.append(block || name.equals("br") ? "\n" : "");
    }

    private void lineEnd() {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
            end--;
        }
        out.setLength(end);
        out.append(end > 0 ? "\n" : "");
    }

    private static String attributes(Element element, String name) {
        Map<String, String> sorted = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            boolean ours = key.equals("loading")
                    || key.equals("id") && name.matches("h[1-6]")
                    || key.equals("class") && value.startsWith("task");
            if (key.equals("class") && value.startsWith("align-")) {
                sorted.put("align", value.substring(6));
            } else if (key.equals("href") || key.equals("src")) {
                sorted.put(key, decoded(value));
            } else if (!ours) {
                sorted.put(key, value);
            }
        }
        StringBuilder written = new StringBuilder();
        sorted.forEach((key, value) ->
                written.append(' ').append(key).append("=\"").append(value).append('"'));
        return written.toString();
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return url;
        }
    }
}
