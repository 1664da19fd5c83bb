package dev.handrail.yaml;

import dev.handrail.text.SourceText;

/**
 * The stretch at the start of a file that may be front matter, before anybody has read it.
 *
 * @param fence the mark that opens it
 * @param content what is between the fences; of JSON with its braces
 * @param firstLine the number of the content's first line
 * @param bodyLine the number of the line after the closing fence; 1 if it is not closed
 */
record Block(Syntax syntax, String fence, String content, int firstLine, int bodyLine, boolean closed) {

    /** How front matter is written. */
    enum Syntax {
        NONE,
        YAML,
        TOML,
        JSON
    }

    private static final Block NONE = new Block(Syntax.NONE, "", "", 1, 1, false);

    static Block of(SourceText text) {
        String value = text.value();
        if (isFence(value, 0, "---")) {
            return fenced(text, Syntax.YAML, "---", "...");
        }
        if (isFence(value, 0, "+++")) {
            return fenced(text, Syntax.TOML, "+++", "+++");
        }
        return value.startsWith("{") ? braced(text) : NONE;
    }

    /** Whether a line holds a fence and nothing else but blanks. */
    private static boolean isFence(String text, int lineStart, String fence) {
        if (!text.startsWith(fence, lineStart)) {
            return false;
        }
        int end = skipBlanks(text, lineStart + fence.length());
        return end == text.length() || text.charAt(end) == '\n';
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static Block fenced(SourceText text, Syntax syntax, String fence, String otherClosing) {
        String value = text.value();
        int content = text.lineCount() > 1 ? text.lineStart(2) : text.length();
        for (int line = 2; line <= text.lineCount(); line++) {
            int start = text.lineStart(line);
            if (isFence(value, start, fence) || isFence(value, start, otherClosing)) {
                return new Block(syntax, fence, value.substring(content, start), 2, line + 1, true);
            }
        }
        return new Block(syntax, fence, value.substring(content), 2, 1, false);
    }

    /** JSON as far as its matching brace, which must end its line. {@code {{< x >}}} or {@code {: .c}} is no JSON. */
    private static Block braced(SourceText text) {
        String value = text.value();
        if (!startsObject(value)) {
            return NONE;
        }
        int end = closingBrace(value);
        if (end < 0) {
            return new Block(Syntax.JSON, "{", value, 1, 1, false);
        }
        int lineEnd = skipBlanks(value, end + 1);
        if (lineEnd < value.length() && value.charAt(lineEnd) != '\n') {
            return NONE;
        }
        // YAML takes a tab for indentation in places where JSON takes it for a blank; columns stay the same.
        String json = value.substring(0, end + 1).replace('\t', ' ');
        return new Block(Syntax.JSON, "{", json, 1, text.lineAt(end) + 1, true);
    }

    /** Whether nothing or a key stands after the brace: prose may start with one, too. */
    private static boolean startsObject(String text) {
        int key = skipSpace(text, 1);
        if (text.startsWith("}", key)) {
            return true;
        }
        int keyEnd = text.startsWith("\"", key) ? text.indexOf('"', key + 1) : -1;
        return keyEnd > 0 && text.startsWith(":", skipSpace(text, keyEnd + 1));
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static int closingBrace(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What closes it, for a message. */
    String closing() {
        return syntax == Syntax.JSON ? "a brace }" : "a line of " + fence;
    }

    /** Whether nothing stands between the fences, which is front matter without keys. */
    boolean blank() {
        return content.isBlank();
    }

    /**
     * Whether this is meant as front matter, even if it can't be read: it starts with a key, not with prose. Without a
     * closing fence a second key or a customary one is wanted as well, for a thematic break may stand before "Note: x".
     */
    boolean looksMeant() {
        return syntax == Syntax.JSON || Keys.looksLikeFields(content, syntax == Syntax.TOML ? '=' : ':', closed);
    }
}
