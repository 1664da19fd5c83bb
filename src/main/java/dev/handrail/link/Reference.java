package dev.handrail.link;

import dev.handrail.text.Nearest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A link's target, taken apart.
 *
 * @param path the address for {@link Shape#WEB}, the path without query and fragment for {@link Shape#PATH}
 * @param anchor the fragment, percent-decoded; empty if none
 */
record Reference(Shape shape, String path, String anchor) {

    /** Schemes that are safe to follow: they can't run code in the page or read files of the reader. */
    private static final Set<String> SAFE_SCHEMES = Set.of(
            "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "irc", "ircs", "xmpp", "ssh", "git", "slack");

    enum Shape {
        WEB,
        REFUSED,
        EMPTY,
        SAME_PAGE,
        PATH,
        /** For another program to fill in: the path is the page that it asks for, or empty. */
        TEMPLATE
    }

    static Reference parse(String written) {
        String target = written.strip();
        if (target.isEmpty()) {
            return new Reference(Shape.EMPTY, "", "");
        }
        if (target.startsWith("//") || target.startsWith("\\\\")) {
            return new Reference(Shape.WEB, "https:" + target.replace('\\', '/'), "");
        }
        String scheme = scheme(target);
        if (SAFE_SCHEMES.contains(scheme)) {
            return new Reference(Shape.WEB, target, "");
        }
        if (!scheme.isEmpty()) {
            return new Reference(Shape.REFUSED, target, "");
        }
        if (TemplateAddress.matches(target)) {
            return TemplateAddress.page(target).map(Reference::asked).orElse(new Reference(Shape.TEMPLATE, "", ""));
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        int query = path.indexOf('?');
        String asked = query < 0 ? "" : path.substring(query + 1);
        path = query < 0 ? path : path.substring(0, query);
        String anchor = hash < 0 ? "" : Fragment.of(decoded(target.substring(hash + 1)), asked);
        return new Reference(path.isEmpty() ? Shape.SAME_PAGE : Shape.PATH, path, anchor);
    }

    private static Reference asked(String page) {
        Reference path = parse(page);
        return new Reference(Shape.TEMPLATE, path.path(), path.anchor());
    }

    /** The scheme that was probably meant by one that is not followed. */
    static Optional<String> likelier(String target) {
        String after = target.substring(target.indexOf(':') + 1);
        String doubled = scheme(after);
        return SAFE_SCHEMES.contains(doubled)
                ? Optional.of(doubled)
                : Nearest.to(scheme(target.strip()), List.of("https", "http", "mailto"));
    }

    /** Whether the path starts at the root of the source. */
    boolean fromRoot() {
        return path.startsWith("/");
    }

    /** The path as written, and percent-decoded if that differs: file names may hold a {@code %} themselves. */
    List<String> spellings() {
        String decoded = decoded();
        return decoded.equals(path) ? List.of(path) : List.of(path, decoded);
    }

    /** The path, percent-decoded. */
    String decoded() {
        return decoded(path);
    }

    /**
     * The scheme in lower case, RFC 3986 section 3.1; empty for a relative reference. Characters that browsers skip
     * (blanks and controls) are skipped as well, so that {@code java\nscript:} is seen for what it is.
     */
    private static String scheme(String target) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c <= ' ') {
                continue;
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && !(later && scheme.length() > 0)) {
                return "";
            }
            scheme.append(c);
        }
        return "";
    }

    /** Percent-decoded (RFC 3986); the text itself if its escapes are broken. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
