package dev.handrail.alert;

import dev.handrail.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * One line {@code key: value} of a text that may not be YAML.
 *
 * @param indent the column of the key, from 0, marks of list items passed over
 * @param starts whether a list item starts with the key
 * @param value without quotes and comments; empty if there is none, or none that can be read
 * @param raw what stands after the colon
 * @param at the value, else the key
 * @param entries all that stands on the line if it is a map in braces, the key included; empty if not
 */
record ScannedLine(
        int indent, boolean starts, String key, String value, String raw, Span at, Map<String, String> entries) {

    /** The columns before the first character of a line that is no blank. */
    static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    /** Reads a line; empty if it has no key. @param jsonnet whether texts are quoted and lines end in commas */
    static Optional<ScannedLine> of(String line, int number, boolean jsonnet) {
        int start = indent(line);
        boolean flow = false;
        while (line.startsWith("- ", start) || line.startsWith("{", start) && !line.startsWith("{{", start)) {
            flow |= line.charAt(start) == '{';
            start = start + 1 + indent(line.substring(start + 1));
        }
        boolean quoted = start < line.length() && "\"'".indexOf(line.charAt(start)) >= 0;
        int first = quoted ? start + 1 : start;
        int end = first;
        while (end < line.length() && isKey(line.charAt(end))) {
            end++;
        }
        int colon = quoted ? end + 1 : end;
        colon = line.startsWith("+:", colon) ? colon + 1 : colon;
        if (end == first || colon >= line.length() || line.charAt(colon) != ':' || !endsKey(line, colon + 1)) {
            return Optional.empty();
        }
        String rest = line.substring(colon + 1);
        int from = colon + 1 + indent(rest);
        String raw = rest.strip();
        Span at = raw.isEmpty()
                ? new Span(number, first + 1, number, end + 1)
                : new Span(number, from + 1, number, from + 1 + raw.length());
        String key = line.substring(first, end);
        Map<String, String> entries = flow ? FlowMap.of("{" + line.substring(start)) : Map.of();
        String value = jsonnet || !entries.containsKey(key) ? value(raw, jsonnet) : entries.get(key);
        return Optional.of(new ScannedLine(start, start > indent(line), key, value, raw, at, entries));
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean endsKey(String line, int after) {
        return after == line.length() || line.charAt(after) <= ' ';
    }

    private static String value(String raw, boolean jsonnet) {
        char quote = raw.isEmpty() ? ' ' : raw.charAt(0);
        if (quote != '"' && quote != '\'') {
            return jsonnet ? "" : withoutComment(raw);
        }
        // Actions may hold quotes of their own: "{{ "{{" }} $labels.x }}".
        int close = raw.contains("{{") ? raw.lastIndexOf(quote) : raw.indexOf(quote, 1);
        if (close <= 0) {
            return "";
        }
        String text = raw.substring(1, close);
        boolean formatted = jsonnet && raw.substring(close + 1).strip().startsWith("%");
        return formatted ? withoutFormats(text) : text;
    }

    private static String withoutComment(String raw) {
        int comment = raw.indexOf(" #");
        return comment < 0 ? raw : raw.substring(0, comment).strip();
    }

    /** With {@code %s} and {@code %(name)s} of jsonnet's format operator as actions. */
    private static String withoutFormats(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                out.append(text.charAt(i));
                continue;
            }
            int end = text.startsWith("(", i + 1) ? text.indexOf(')', i) + 1 : i + 1;
            if (end <= 0 || end >= text.length()) {
                return out.append("{{ }}").toString();
            }
            out.append("{{ }}");
            i = end;
        }
        return out.toString();
    }
}
