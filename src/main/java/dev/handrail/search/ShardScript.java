package dev.handrail.search;

import dev.handrail.text.Bytes;
import dev.handrail.text.Json;

/** A shard as a script: one call with two strings, {@code handrailShard("name","payload");}. */
public final class ShardScript {

    private static final String CALL = "handrailShard(";

    private ShardScript() {}

    static Bytes of(String name, String payload) {
        return Bytes.of(CALL + Json.compact(name).asText().strip() + ","
                + Json.compact(payload).asText().strip() + ");\n");
    }

    /** The payload of a script that {@link #of} wrote; empty for any other text. */
    public static String payload(String script) {
        int name = script.indexOf('"');
        int comma = script.indexOf("\",\"", name + 1);
        return script.startsWith(CALL) && comma > 0 ? string(script, comma + 3) : "";
    }

    /** Whether a text begins and ends as a script of {@link #of}, so that nothing of it was cut off. */
    public static boolean isWhole(String script) {
        return script.startsWith(CALL) && script.stripTrailing().endsWith("\");");
    }

    /** Reads a string of JSON (RFC 8259) from behind its opening quote. */
    private static String string(String text, int start) {
        StringBuilder out = new StringBuilder(text.length() - start);
        for (int i = start; i < text.length() && text.charAt(i) != '"'; i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 >= text.length()) {
                out.append(c);
                continue;
            }
            char escape = text.charAt(++i);
            switch (escape) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    int end = Math.min(i + 5, text.length());
                    out.append(unit(text.substring(i + 1, end)));
                    i = end - 1;
                }
                default -> out.append(escape);
            }
        }
        return out.toString();
    }

    private static char unit(String hex) {
        int value = 0;
        for (int i = 0; i < hex.length(); i++) {
            value = value * 16 + Math.max(0, Character.digit(hex.charAt(i), 16));
        }
        return (char) value;
    }
}
