package dev.handrail.yaml;

/** Tells lines of keys and values from prose, without understanding YAML or TOML. */
final class Keys {

    private static final int LONGEST = 60;

    private Keys() {}

    /**
     * Whether a text starts like front matter. Comments before the first key don't count.
     *
     * @param separator what stands between a key and its value
     * @param closed whether a closing fence was found, so that one key or list item is enough
     */
    static boolean looksLikeFields(String text, char separator, boolean closed) {
        int keys = 0;
        for (int start = 0; start < text.length(); start = nextLine(text, start)) {
            int first = skipBlanks(text, start);
            if (first == text.length() || text.charAt(first) == '\n') {
                return false;
            }
            String key = key(text, first, separator);
            if (closed && (!key.isEmpty() || startsList(text, first, separator))) {
                return true;
            }
            if (!key.isEmpty() && (++keys == 2 || Conventions.KEYS.contains(key))) {
                return true;
            }
            if (key.isEmpty() && text.charAt(first) != '#') {
                return false;
            }
        }
        return false;
    }

    /** A list at the top level of YAML, or the head of a table in TOML. */
    private static boolean startsList(String text, int first, char separator) {
        return separator == ':' ? text.startsWith("- ", first) : text.charAt(first) == '[';
    }

    /** The key that starts at an offset, one word without quotes; empty if there is none. */
    private static String key(String text, int start, char separator) {
        int i = start;
        while (i < text.length() && i - start < LONGEST && isKeyCharacter(text.charAt(i))) {
            i++;
        }
        int end = i;
        while (separator == '=' && i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != separator || end == start) {
            return "";
        }
        boolean apart = separator == '=' || i + 1 == text.length() || text.charAt(i + 1) <= ' ';
        return apart ? unquoted(text.substring(start, end)) : "";
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '"' || c == '\'';
    }

    private static String unquoted(String key) {
        return key.replace("\"", "").replace("'", "");
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static int nextLine(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline + 1;
    }
}
