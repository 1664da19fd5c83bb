package dev.handrail.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Link destinations as they are meant. */
final class Target {

    private Target() {}

    /**
     * A written destination without escapes and entities, a Hugo shortcode replaced by the path in it. Percent-encoding
     * stays: only who takes the destination apart may decode the parts.
     */
    static String of(String written) {
        return ofAttribute(Escaping.unescapeString(Patch.restored(written)));
    }

    /** The same for the value of an attribute in raw HTML, where a backslash is a backslash. */
    static String ofAttribute(String value) {
        return shortcode(value.strip());
    }

    private static String shortcode(String target) {
        if (!target.startsWith("{{")) {
            return target;
        }
        int open = target.indexOf('"');
        int close = target.indexOf('"', open + 1);
        return open < 0 || close < 0 ? target : target.substring(open + 1, close);
    }
}
