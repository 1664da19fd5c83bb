package dev.handrail.markdown;

import java.util.Locale;
import java.util.Set;

/** Which elements of HTML a page may hold. What is in none of these sets is no element, but a writer's placeholder. */
final class HtmlNames {

    /** Kept, in running text. */
    static final Set<String> PHRASING = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "samp",
            "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

    /** Kept where blocks may stand. */
    static final Set<String> FLOW = Set.of(
            "blockquote",
            "caption",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
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
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Harmless, but of no use here: the tags go, what is inside stays, nobody is told. */
    static final Set<String> WRAPPERS = Set.of(
            "acronym", "address", "article", "aside", "bdi", "bdo", "big", "body", "center", "data", "dfn", "dir",
            "font", "footer", "header", "hgroup", "html", "label", "legend", "main", "menu", "nav", "nobr", "picture",
            "rp", "rt", "ruby", "search", "section", "strike", "time", "tt");

    /** Not published, with a finding; text inside is shown. */
    static final Set<String> REFUSED = Set.of(
            "applet",
            "area",
            "audio",
            "base",
            "basefont",
            "bgsound",
            "blink",
            "button",
            "canvas",
            "datalist",
            "dialog",
            "embed",
            "fieldset",
            "form",
            "frame",
            "frameset",
            "head",
            "iframe",
            "image",
            "input",
            "isindex",
            "keygen",
            "link",
            "listing",
            "map",
            "marquee",
            "math",
            "meta",
            "meter",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "optgroup",
            "option",
            "output",
            "param",
            "plaintext",
            "portal",
            "progress",
            "script",
            "select",
            "slot",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "video",
            "xmp");

    /** Refused together with everything inside. */
    static final Set<String> EMPTIED = Set.of(
            "audio",
            "canvas",
            "iframe",
            "math",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "script",
            "style",
            "svg",
            "template",
            "video");

    /** Elements whose name is likely meant as a placeholder when it stands bare in a sentence. */
    static final Set<String> ORDINARY_WORDS = Set.of(
            "address",
            "area",
            "base",
            "button",
            "data",
            "form",
            "image",
            "input",
            "label",
            "link",
            "map",
            "menu",
            "meta",
            "object",
            "option",
            "output",
            "param",
            "progress",
            "section",
            "select",
            "slot",
            "source",
            "template",
            "time",
            "title",
            "track");

    private HtmlNames() {}

    /** Whether HTML has an element of that name, written in any case. */
    static boolean isElement(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PHRASING.contains(lower) || FLOW.contains(lower) || WRAPPERS.contains(lower) || REFUSED.contains(lower);
    }

    /** The name of the tag that starts at an offset, with {@code /} before it if it closes; empty if none does. */
    static String tagName(String html, int at) {
        int start = at + 1;
        int name = start < html.length() && html.charAt(start) == '/' ? start + 1 : start;
        if (name >= html.length() || !isLetter(html.charAt(name))) {
            return "";
        }
        int end = name;
        while (end < html.length() && !endsName(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\t' || c == '<';
    }
}
