package dev.handrail.alert;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a map that stands in braces on one line, {@code {severity: page, team: "db"}}, as YAML, JSON and jsonnet have it. */
final class FlowMap {

    private final String text;
    private int at;

    private FlowMap(String text) {
        this.text = text;
        this.at = 1;
    }

    /** The entries in their order, quotes taken off, inner braces kept; those before the first that can't be read. */
    static Map<String, String> of(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (!text.startsWith("{") || text.startsWith("{{")) {
            return entries;
        }
        FlowMap map = new FlowMap(text);
        while (map.skip(" \t,")) {
            String key = map.until(":}");
            if (key.isEmpty() || map.at >= text.length() || text.charAt(map.at) != ':') {
                break;
            }
            map.at++;
            map.skip(" \t");
            entries.putIfAbsent(
                    unquoted(key.endsWith("+") ? key.substring(0, key.length() - 1) : key), unquoted(map.until(",}")));
        }
        return entries;
    }

    private boolean skip(String blanks) {
        while (at < text.length() && blanks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) != '}';
    }

    /** What stands before one of some marks; marks in quotes, in braces and in brackets don't count. */
    private String until(String marks) {
        int start = at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int close = text.indexOf(c, at + 1);
                at = close < 0 ? text.length() - 1 : close;
            } else if (depth == 0 && marks.indexOf(c) >= 0) {
                break;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            at++;
        }
        return text.substring(start, at).strip();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && "\"'".indexOf(text.charAt(0)) >= 0
                && text.charAt(0) == text.charAt(text.length() - 1);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
