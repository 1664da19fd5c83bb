package dev.handrail.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in a writer's words what the parser of snakeyaml-engine 3.2 says in its own, and finds the place to change. What
 * it does not know is passed on as the parser says it.
 */
final class YamlAdvice {

    private YamlAdvice() {}

    static Fault fault(MarkedYamlEngineException e, Places places) {
        String context = Optional.ofNullable(e.getContext()).orElse("");
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        int at = offset(e.getProblemMark(), places);
        int opened = offset(e.getContextMark().or(e::getProblemMark), places);
        if (context.contains("flow ")) {
            return unclosed(problem, opened, at, places);
        }
        if (context.contains("quoted scalar")) {
            return quoted(problem, opened, at, places);
        }
        if (context.contains("simple key")) {
            return toLineEnd(opened, places, "this line is no key with a value: write \"key: value\", or indent it");
        }
        return unquoted(problem, at, places);
    }

    /** A bracket without its end is noticed late, in a later entry; a missing comma at the value that should follow it. */
    private static Fault unclosed(String problem, int opened, int at, Places places) {
        String text = places.text().value();
        boolean near = text.startsWith("{") || places.lineEnd(opened) >= at;
        if (near && problem.endsWith("<scalar>")) {
            return toLineEnd(at, places, "a comma is missing before this: put one there");
        }
        String bracket = text.substring(opened, Math.min(opened + 1, text.length()));
        return toLineEnd(opened, places, "this " + bracket + " is not closed: close it, or quote the value");
    }

    private static Fault quoted(String problem, int opened, int at, Places places) {
        if (problem.contains("escape") || problem.contains("hexa")) {
            return toLineEnd(at, places, "this is no escape in double quotes: write \\\\ for \\, or use single quotes");
        }
        return toLineEnd(opened, places, "the quote that opens here is not closed: close it");
    }

    private static Fault unquoted(String problem, int at, Places places) {
        if (problem.contains("TAB")) {
            return new Fault(at, at + 1, "a tab stands where only blanks may: indent with blanks");
        }
        if (problem.contains("cannot start any token")) {
            int first = places.text().value().codePointAt(at);
            return toLineEnd(
                    at,
                    places,
                    "a value can't start with " + Character.toString(first) + ": quote this value"
                            + proposal(at, places));
        }
        if (problem.contains("mapping values are not allowed")) {
            return secondColon(at, places);
        }
        if (problem.contains("sequence entries are not allowed")) {
            return toLineEnd(at, places, "a list starts on the line below its key: move it there, or quote this value");
        }
        if (problem.contains("'<scalar>'")) {
            return toLineEnd(at, places, "a text follows the end of the value: quote the whole value");
        }
        if (problem.contains("<block end>")) {
            return toLineEnd(at, places, "this line does not fit the lines above: indent it like its neighbours");
        }
        if (problem.contains("<document start>")) {
            return toLineEnd(at, places, "nothing may follow the end of the document: remove it");
        }
        return toLineEnd(at, places, "no YAML: " + problem);
    }

    /** {@code title: DB: failover} is reported at its second colon; what has to be quoted starts after the first. */
    private static Fault secondColon(int at, Places places) {
        String text = places.text().value();
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int colon = text.indexOf(": ", lineStart);
        if (colon < 0 || colon >= at) {
            return toLineEnd(
                    at,
                    places,
                    "a key stands inside the value above: indent it like its neighbours, or quote the value");
        }
        int value = colon + 1;
        while (value < at && text.charAt(value) == ' ') {
            value++;
        }
        return toLineEnd(
                value, places, "a value that holds \": \" must be quoted: quote this value" + proposal(value, places));
    }

    /** The value in quotes, if it is short enough to read in a message. */
    private static String proposal(int start, Places places) {
        String value = places.text().value().substring(start, places.trimmed(start, places.lineEnd(start)));
        if (value.length() > 60 || value.indexOf('"') >= 0 || value.indexOf('\\') >= 0) {
            return "";
        }
        return ", \"" + value + "\"";
    }

    /** The reader of the library refuses some characters without a usable place. */
    static Fault unprintable(Places places) {
        String text = places.text().value();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!allowed(c)) {
                return new Fault(
                        i, i + Character.charCount(c), "the character U+" + hex(c) + " is not allowed: remove it");
            }
        }
        return new Fault(0, places.lineEnd(0), "this can't be read as YAML");
    }

    /** YAML 1.2.2, production [1] c-printable. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0x7E
                || c == 0x85
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static Fault toLineEnd(int start, Places places, String message) {
        return new Fault(start, places.trimmed(start, places.lineEnd(start)), message);
    }

    private static int offset(Optional<Mark> mark, Places places) {
        return mark.map(Mark::getIndex).map(places::offset).orElse(0);
    }
}
