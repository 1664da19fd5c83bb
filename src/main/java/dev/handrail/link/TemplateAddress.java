package dev.handrail.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that another program fills in before anybody follows them: shortcodes of Hugo, tags and values of Jekyll, Jinja
 * and Helm, variables of a shell. What comes of them is not in the page, so that nobody can say that it is wrong.
 */
final class TemplateAddress {

    /** {@code {{< relref "db/pool.md#count" >}}}, which Hugo replaces by the page's address; an anchor may follow. */
    private static final Pattern PAGE = Pattern.compile("\\{\\{[<%]\\s{0,9}(?:rel)?ref\\s{1,9}"
            + "(?:\"([^\"]{1,500})\"|([^\"{}<>\\s]{1,500}))\\s{0,9}[>%]}}(#[^{}\\s]{0,200})?");

    private TemplateAddress() {}

    static boolean matches(String target) {
        return holds(target, "{{", "}}")
                || holds(target, "{%", "%}")
                || holds(target, "${", "}")
                || holds(target, "<%", "%>");
    }

    private static boolean holds(String target, String open, String close) {
        int start = target.indexOf(open);
        return start >= 0 && target.indexOf(close, start + open.length()) >= 0;
    }

    /** The page that Hugo is asked for, with its anchor; empty if it is asked for something else. */
    static Optional<String> page(String target) {
        Matcher asked = PAGE.matcher(target);
        if (!asked.matches()) {
            return Optional.empty();
        }
        String page = asked.group(1) == null ? asked.group(2) : asked.group(1);
        return Optional.of(page + (asked.group(3) == null ? "" : asked.group(3)));
    }
}
