package dev.handrail.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Link destinations as they are meant. */
final class Target {

    private Target() {}

    /**
     * A written destination without escapes and entities. Percent-encoding stays: only who takes the destination apart
     * may decode the parts.
     */
    static String of(String written) {
        return ofAttribute(Escaping.unescapeString(Patch.restored(written)));
    }

    /** The same for the value of an attribute in raw HTML, where a backslash is a backslash. */
    static String ofAttribute(String value) {
        return value.strip();
    }
}
