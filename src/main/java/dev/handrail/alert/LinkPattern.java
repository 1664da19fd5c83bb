package dev.handrail.alert;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule's link says of the page it leads to, whatever of it is known before the alert fires.
 *
 * @param origin scheme and host in lower case, or the action that the link starts with; empty for a path of the repository
 * @param segments of the path, as {@link Segments} has them; {@link #ANY} stands for what an action will say
 * @param index whether the path names the page of a folder, {@code README.md}
 * @param fragment the anchor; empty if there is none, or if it is known only when the alert fires
 */
record LinkPattern(String origin, List<String> segments, boolean index, String fragment) {

    /** Stands for one or more characters that are not known; no path has it. */
    static final char ANY = '\0';

    private static final int LONGEST = 4_000;

    LinkPattern {
        segments = List.copyOf(segments);
    }

    /** What a link says; empty for what is no link to a page, such as a sentence, or can't be known. */
    static Optional<LinkPattern> of(String target, String alert) {
        List<Template.Part> parts = Template.parts(target.replace(String.valueOf(ANY), ""));
        if (target.length() > LONGEST || parts.stream().anyMatch(Template.Part::controls)) {
            return Optional.empty();
        }
        StringBuilder known = new StringBuilder();
        for (Template.Part part : parts) {
            boolean name = part.action() && part.text().contains("alertname");
            known.append(name ? alert : part.action() ? String.valueOf(ANY) : part.text());
        }
        String link = known.toString().strip();
        boolean open = !parts.isEmpty() && parts.get(0).action() && link.startsWith(String.valueOf(ANY));
        return isLink(link) ? Optional.of(parse(link, open ? parts.get(0).text() : "")) : Optional.empty();
    }

    /** Whether a text can be an address or a path: one word with more in it than letters. */
    private static boolean isLink(String text) {
        boolean word = text.chars().noneMatch(c -> c != ANY && c <= ' ');
        return word && (text.indexOf('/') >= 0 || text.indexOf('#') > 0 || text.endsWith(".md"));
    }

    private static LinkPattern parse(String link, String opening) {
        String address = upTo(link, '#');
        String fragment = link.substring(Math.min(link.length(), address.length() + 1));
        String whole = upTo(address, '?');
        int host = whole.indexOf("://");
        int path = host < 0 ? 0 : whole.indexOf('/', host + 3) < 0 ? whole.length() : whole.indexOf('/', host + 3);
        String origin = opening.isEmpty() ? whole.substring(0, path).toLowerCase(Locale.ROOT) : opening;
        String rest = opening.isEmpty() ? whole.substring(path) : whole.substring(1);
        Segments segments = Segments.of(rest);
        boolean fixed = fragment.indexOf(ANY) < 0 && !fragment.startsWith(":~:");
        return new LinkPattern(origin, segments.names(), segments.index(), fixed ? decoded(fragment) : "");
    }

    private static String upTo(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Whether the path starts with some segments, which say nothing of an unknown one. */
    boolean isBelow(Base base) {
        return origin.equals(base.origin())
                && segments.size() >= base.segments().size()
                && segments.subList(0, base.segments().size()).equals(base.segments());
    }

    /** The start of the path, without its last segments. */
    Base above(int last) {
        return new Base(origin, segments.subList(0, segments.size() - last));
    }

    /** Where pages are published or kept. */
    record Base(String origin, List<String> segments) {

        Base {
            segments = List.copyOf(segments);
        }

        static Optional<Base> of(String address) {
            return LinkPattern.of(address, "").map(link -> new Base(link.origin(), link.segments()));
        }
    }

    /**
     * A path without what differs between a file, its page and its pretty address.
     *
     * @param names in lower case and decoded, the last one without {@code .md} or {@code .html}
     * @param index whether the path ended in the name of a folder's page, which is left out
     */
    record Segments(List<String> names, boolean index) {

        private static final Set<String> INDEX = Set.of("readme", "index", "_index");

        Segments {
            names = List.copyOf(names);
        }

        static Segments of(String path) {
            List<String> names = new ArrayList<>();
            for (String name : path.split("/")) {
                if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                    names.add(decoded(name).toLowerCase(Locale.ROOT));
                }
            }
            if (names.isEmpty() || path.endsWith("/")) {
                return new Segments(names, false);
            }
            String last = names.remove(names.size() - 1);
            String stem = last.replaceFirst("\\.(md|markdown|html?)$", "");
            boolean index = !stem.equals(last) && INDEX.contains(stem);
            if (!index) {
                names.add(stem);
            }
            return new Segments(names, index);
        }
    }
}
