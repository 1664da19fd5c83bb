package dev.handrail.text;

import java.util.Map;

/**
 * Writes JSON (RFC 8259) from maps, iterables, texts, numbers and booleans. Keys keep the order of their map, so the
 * caller decides it and the same value gives the same bytes. Text is escaped so that it may also stand inside a script.
 *
 * <p>What an iterable gives is written and dropped, one item after the other, so that a long list need never be in memory.
 */
public final class Json {

    private static final int CHUNK = 1 << 16;

    private final StringBuilder out = new StringBuilder();
    private final Bytes.Collector written = new Bytes.Collector();
    private final String step;

    private Json(String step) {
        this.step = step;
    }

    /** On one line, UTF-8. @throws IllegalArgumentException for a value that is none of the kinds above */
    public static Bytes compact(Object value) {
        return new Json("").write(value, 0).bytes();
    }

    /** Two blanks a level, one member a line. @throws IllegalArgumentException as {@link #compact(Object)} */
    public static Bytes pretty(Object value) {
        return new Json("  ").write(value, 0).bytes();
    }

    private Bytes bytes() {
        out.append('\n');
        flush();
        return written.bytes();
    }

    private void flush() {
        written.add(out.toString());
        out.setLength(0);
    }

    private Json write(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof Iterable<?> items) {
            array(items, depth);
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean || value == null) {
            out.append(value);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            out.append(number);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
        return this;
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            separate(first, depth + 1);
            string(String.valueOf(entry.getKey()));
            out.append(step.isEmpty() ? ":" : ": ");
            write(entry.getValue(), depth + 1);
            first = false;
        }
        close(first, depth, '}');
    }

    private void array(Iterable<?> items, int depth) {
        out.append('[');
        boolean first = true;
        for (Object item : items) {
            separate(first, depth + 1);
            write(item, depth + 1);
            first = false;
            if (out.length() >= CHUNK) {
                flush();
            }
        }
        close(first, depth, ']');
    }

    private void separate(boolean first, int depth) {
        if (!first) {
            out.append(',');
        }
        newLine(depth);
    }

    private void close(boolean empty, int depth, char bracket) {
        if (!empty) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (!step.isEmpty()) {
            out.append('\n').append(step.repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '<', '>', '&', '\u2028', '\u2029' -> unicode(c);
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c) && !paired(text, i)) {
                        unicode(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void unicode(char c) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
}
