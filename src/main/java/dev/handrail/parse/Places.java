package dev.handrail.parse;

import dev.handrail.model.Where;
import java.util.Arrays;
import java.util.Locale;

/** Reads from a word or a lead at which place a command is to be run: "On the server:", "from the application host". */
final class Places {
    private static final int LONGEST = 60;

    private Places() {}

    /** The place that a fence names with {@code where=}. */
    static Where named(String word) {
        return Arrays.stream(Where.values())
                .filter(where -> where != Where.UNSTATED && where.id().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Where.UNSTATED);
    }

    /** The place that a sentence starts or ends with. */
    static Where in(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT).strip();
        Where start = starts(text) ? place(head(text)) : Where.UNSTATED;
        if (start != Where.UNSTATED || !text.endsWith(":")) {
            return start;
        }
        int at = Math.max(text.lastIndexOf(" on the "), text.lastIndexOf(" from the "));
        return at >= 0 && text.length() - at < LONGEST ? place(text.substring(at)) : Where.UNSTATED;
    }

    private static boolean starts(String text) {
        return text.startsWith("on ") || text.startsWith("from ") || text.startsWith("at the ");
    }

    private static String head(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST && ":,.".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static Where place(String words) {
        if (has(words, "pooler", "pgbouncer", "proxy", "haproxy", "proxysql")) {
            return Where.POOLER;
        }
        if (has(words, "firewall", "router", "load balancer", "gateway", "switch", "network path")) {
            return Where.PATH;
        }
        if (has(
                words,
                "client",
                "application",
                "app server",
                "app host",
                "your machine",
                "your laptop",
                "workstation")) {
            return Where.CLIENT;
        }
        boolean server = has(words, "server", "database host", "db host", "database node", "primary", "replica");
        return server ? Where.SERVER : Where.UNSTATED;
    }

    private static boolean has(String words, String... wanted) {
        return Arrays.stream(wanted).anyMatch(words::contains);
    }
}
