package dev.handrail.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text with Go template actions, {@code {{ $labels.x }}}, or variables, {@code ${x}}, as rules and Helm have them. Each
 * text is walked once: an action that is not closed makes the rest plain.
 */
final class Template {

    private static final Set<String> CONTROLS = Set.of("if", "else", "end", "range", "with", "define", "block");

    private Template() {}

    /** A stretch of a template. @param action whether its value is known only when the template is applied */
    record Part(String text, boolean action) {

        /** Whether the action decides what else is shown, rather than being shown itself. */
        boolean controls() {
            return action && CONTROLS.contains(word());
        }

        private String word() {
            String body = body(text);
            int end = 0;
            while (end < body.length() && Character.isLetter(body.charAt(end))) {
                end++;
            }
            return body.substring(0, end);
        }
    }

    /** The stretches of a text in their order, with actions that only print a quoted text replaced by that text. */
    static List<Part> parts(String text) {
        StringBuilder unquoted = new StringBuilder();
        cut(text).forEach(part -> unquoted.append(part.action() ? unquoted(part.text()) : part.text()));
        return cut(unquoted.toString());
    }

    /** Whether a line of a text consists of actions, as no YAML parser takes it. */
    static boolean controls(String text) {
        return text.lines().anyMatch(line -> line.strip().startsWith("{{"));
    }

    private static List<Part> cut(String text) {
        List<Part> parts = new ArrayList<>();
        int plain = 0;
        int open = opening(text, 0);
        while (open >= 0) {
            int end = text.startsWith("${", open) ? text.indexOf('}', open) + 1 : closing(text, open + 2);
            if (end <= 0) {
                break;
            }
            if (open > plain) {
                parts.add(new Part(text.substring(plain, open), false));
            }
            parts.add(new Part(text.substring(open, end), true));
            plain = end;
            open = opening(text, end);
        }
        if (plain < text.length()) {
            parts.add(new Part(text.substring(plain), false));
        }
        return parts;
    }

    private static int opening(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '{' && text.charAt(i + 1) == '{'
                    || text.charAt(i) == '$' && text.charAt(i + 1) == '{') {
                return i;
            }
        }
        return -1;
    }

    /** The offset after the braces that close an action; 0 if nothing does. What is quoted closes nothing. */
    private static int closing(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '}' && text.charAt(i + 1) == '}') {
                return i + 2;
            }
            if (c == '"' || c == '`') {
                i = text.indexOf(c, i + 1);
                if (i < 0) {
                    return 0;
                }
            }
        }
        return 0;
    }

    /** What an action without its braces says. */
    private static String body(String action) {
        String inner = action.startsWith("{{") ? action.substring(2, action.length() - 2) : "";
        String left = inner.startsWith("-") ? inner.substring(1) : inner;
        return (left.endsWith("-") ? left.substring(0, left.length() - 1) : left).strip();
    }

    private static String unquoted(String action) {
        String body = body(action);
        char quote = body.length() < 2 ? ' ' : body.charAt(0);
        boolean alone = (quote == '"' || quote == '`') && body.indexOf(quote, 1) == body.length() - 1;
        return alone ? body.substring(1, body.length() - 1) : action;
    }
}
