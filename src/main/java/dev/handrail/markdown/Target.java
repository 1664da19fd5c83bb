package dev.handrail.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.nio.charset.StandardCharsets;

/** Link destinations as they are meant. */
final class Target {

    private Target() {}

    /**
     * A written destination without escapes and entities, a Hugo shortcode replaced by the path in it; percent-encoding
     * is taken off where the destination is no address with a scheme. {@code %23}, {@code %25} and {@code %3F} stay,
     * because their characters would mean something else.
     */
    static String of(String written) {
        return ofAttribute(Escaping.unescapeString(Patch.restored(written)));
    }

    /** The same for the value of an attribute in raw HTML, where a backslash is a backslash. */
    static String ofAttribute(String value) {
        String target = shortcode(value.strip());
        return target.indexOf('%') < 0 || hasScheme(target) ? target : decoded(target);
    }

    private static String shortcode(String target) {
        if (!target.startsWith("{{")) {
            return target;
        }
        int open = target.indexOf('"');
        int close = target.indexOf('"', open + 1);
        return open < 0 || close < 0 ? target : target.substring(open + 1, close);
    }

    private static boolean hasScheme(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return i > 1;
            }
            if (!(c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '+'
                    || c == '-'
                    || c == '.')) {
                return false;
            }
        }
        return false;
    }

    private static String decoded(String target) {
        byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
            boolean decode = value >= ' ' && value != '#' && value != '%' && value != '?';
            bytes[length++] = decode ? (byte) value : bytes[i];
            i += decode ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(byte high, byte low) {
        int h = Character.digit(high, 16);
        int l = Character.digit(low, 16);
        return h < 0 || l < 0 ? -1 : h * 16 + l;
    }
}
