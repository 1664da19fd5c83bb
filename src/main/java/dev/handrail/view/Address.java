package dev.handrail.view;

import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.Locale;
import java.util.Set;

/** Addresses outside the site. */
final class Address {

    private static final Set<String> REFUSED = Set.of("javascript", "vbscript", "data", "file", "blob", "about");

    private Address() {}

    /** Whether following it can't run code or read local data, whatever stage let it through. */
    static boolean safe(String url) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < url.length() && url.charAt(i) != ':'; i++) {
            char c = url.charAt(i);
            // Browsers skip blanks and control characters in a scheme: "java\nscript:".
            if (c > ' ') {
                scheme.append(c);
            }
            if (scheme.length() > 12) {
                return true;
            }
        }
        return !REFUSED.contains(scheme.toString().toLowerCase(Locale.ROOT));
    }

    /** The host of an address for people: {@code example.org} of {@code https://example.org/a.png}. */
    static String host(String url) {
        int start = url.indexOf("//");
        if (start < 0) {
            return url;
        }
        int end = start + 2;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start + 2, end);
    }

    /** The address of the forge's editor for a page; empty if none is known. */
    static String edit(String template, SourcePath page) {
        boolean web = template.startsWith("https://") || template.startsWith("http://");
        return web ? template.replace("{path}", new SitePath(page.value()).encoded()) : "";
    }
}
