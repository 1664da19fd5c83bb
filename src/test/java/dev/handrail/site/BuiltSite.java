package dev.handrail.site;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A finished site, looked at as a stranger would: nothing is known but its files. The questions are answered with a list
 * of faults, each a sentence that names the page.
 */
public final class BuiltSite {

    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "poster", "data", "cite", "background", "xlink:href", "manifest");
    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*\\d+\\s*;\\s*url=(.*)");
    private static final Pattern CSS_URL = Pattern.compile("(?i)(?:url\\(\\s*['\"]?|@import\\s+['\"])([^'\")]*)");
    private static final Pattern JSON_URL = Pattern.compile("\"url\": ?\"([^\"]+)\"");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\(([^)]+)\\)");

    private final Folder folder;
    private final Set<String> files;
    private final Map<String, Document> pages = new TreeMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();

    public BuiltSite(Folder folder) throws IOException {
        this.folder = folder;
        this.files = new TreeSet<>(folder.fingerprint().keySet());
        files.removeIf(name -> name.endsWith("/"));
        for (String file : files) {
            if (file.endsWith(".html")) {
                pages.put(file, Jsoup.parse(folder.text(file)));
            } else if (file.endsWith(".svg")) {
                pages.put(file, Jsoup.parse(folder.text(file), "", Parser.xmlParser()));
            }
        }
    }

    /** Every page by its path. */
    public Map<String, Document> pages() {
        return pages;
    }

    public Document page(String path) {
        if (!pages.containsKey(path)) {
            throw new AssertionError("no page " + path + " among " + pages.keySet());
        }
        return pages.get(path);
    }

    /** Links of pages, styles and the files for machines that lead nowhere. */
    public List<String> brokenLinks() throws IOException {
        return brokenLinks("https://no-base-url.invalid/");
    }

    /** The same, where full addresses that start with the base URL are the site's own too. */
    public List<String> brokenLinks(String base) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String file : files) {
            for (String address : addresses(file)) {
                if (address.startsWith(base)) {
                    check("index.html", address.substring(base.length()), faults);
                } else {
                    check(file, address, faults);
                }
            }
        }
        return faults;
    }

    private List<String> addresses(String file) throws IOException {
        if (pages.containsKey(file)) {
            return pages.get(file).getAllElements().stream()
                    .flatMap(element -> addresses(element).stream())
                    .toList();
        }
        return switch (file) {
            case "site.json" -> matches(JSON_URL, folder.text(file));
            case "llms.txt" -> matches(MARKDOWN_LINK, folder.text(file));
            case "sitemap.xml", "feed.xml" -> {
                Document xml = Jsoup.parse(folder.text(file), "", Parser.xmlParser());
                List<String> found = new ArrayList<>(xml.select("loc").eachText());
                found.addAll(xml.select("link[href]").eachAttr("href"));
                yield found;
            }
            default -> file.endsWith(".css") ? matches(CSS_URL, folder.text(file)) : List.of();
        };
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<String> addresses(Element element) {
        List<String> found = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            if (ADDRESSES.contains(attribute.getKey().toLowerCase(Locale.ROOT))) {
                found.add(attribute.getValue());
            }
        }
        if (element.hasAttr("srcset")) {
            for (String candidate : element.attr("srcset").split(",")) {
                found.add(candidate.strip().split("\\s+")[0]);
            }
        }
        if (element.normalName().equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            Matcher refresh = REFRESH.matcher(element.attr("content"));
            found.add(refresh.matches() ? refresh.group(1) : element.attr("content"));
        }
        return found;
    }

    private void check(String from, String address, List<String> faults) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (java.net.URISyntaxException e) {
            if (scheme(address).isEmpty()) {
                faults.add(from + ": not an address: " + address);
            }
            return;
        }
        if (uri.getScheme() != null) {
            return;
        }
        String path = uri.getPath();
        if (uri.getRawAuthority() != null || path.startsWith("/")) {
            faults.add(from + ": not relative: " + address);
            return;
        }
        String target = path.isEmpty() ? from : resolve(from, path);
        if (!files.contains(target)) {
            faults.add(from + ": no file for " + address);
        } else if (uri.getFragment() != null
                && !uri.getFragment().isEmpty()
                && pages.containsKey(target)
                && !anchors(target).contains(uri.getFragment())) {
            faults.add(from + ": no anchor for " + address);
        }
    }

    private static String resolve(String from, String path) {
        List<String> segments = new ArrayList<>(List.of(from.split("/")));
        segments.remove(segments.size() - 1);
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return "";
                }
                segments.remove(segments.size() - 1);
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    private Set<String> anchors(String page) {
        return anchors.computeIfAbsent(page, path -> {
            Set<String> ids = new HashSet<>();
            for (Element element : pages.get(path).getAllElements()) {
                ids.add(element.id());
                if (element.normalName().equals("a")) {
                    ids.add(element.attr("name"));
                }
            }
            return ids;
        });
    }

    /** Ids that a page has twice. */
    public List<String> repeatedIds() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            for (Element element : page.getAllElements()) {
                if (!element.id().isEmpty() && !seen.add(element.id())) {
                    faults.add(path + ": id " + element.id() + " stands twice");
                }
            }
        });
        return faults;
    }

    /** Whatever could run code, or load something from elsewhere, when a page is opened or a link in it followed. */
    public List<String> dangers() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element element : page.getAllElements()) {
                dangers(path, element, faults);
            }
        });
        return faults;
    }

    private static void dangers(String path, Element element, List<String> faults) {
        String at = path + ": <" + element.tagName() + "> ";
        switch (localName(element)) {
            case "script" -> {
                if (!element.hasAttr("src") || !element.data().isBlank() || isForeign(element.attr("src"))) {
                    faults.add(at + "is not one of the site's own files: " + element);
                }
            }
            case "iframe", "frame", "object", "embed", "applet", "base", "style", "foreignobject", "portal" ->
                faults.add(at + "is there: " + element);
            default -> {}
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String scheme = scheme(attribute.getValue());
            if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
                faults.add(at + "has " + attribute);
            }
            if (ADDRESSES.contains(name)
                    && List.of("javascript", "data", "vbscript", "file").contains(scheme)) {
                faults.add(at + "has " + attribute);
            }
            boolean loads = name.equals("src") || element.normalName().equals("link") && isLoaded(element);
            if (loads && ADDRESSES.contains(name) && isForeign(attribute.getValue())) {
                faults.add(at + "loads from elsewhere: " + attribute);
            }
        }
    }

    /** Without a prefix, which hides nothing from a browser: {@code <s:script>} of an SVG file runs. */
    private static String localName(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean isLoaded(Element link) {
        return link.attr("rel").contains("stylesheet")
                || link.attr("rel").contains("icon")
                || link.attr("rel").contains("pre");
    }

    private static boolean isForeign(String address) {
        return address.startsWith("//") || !scheme(address).isEmpty();
    }

    /** As a browser reads it: blanks and control characters in front and inside are dropped. */
    private static String scheme(String address) {
        String plain = address.replaceAll("[\\x00-\\x20]", "");
        int colon = plain.indexOf(':');
        return colon > 0 && plain.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")
                ? plain.substring(0, colon).toLowerCase(Locale.ROOT)
                : "";
    }
}
