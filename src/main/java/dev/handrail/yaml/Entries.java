package dev.handrail.yaml;

/** Finds the entries of a document's top level by their indentation, without understanding YAML. */
final class Entries {

    private Entries() {}

    /**
     * The text with the entry that an offset lies in replaced by blanks, so that everything else stays in its place.
     * An entry reaches from a line that starts in column 1 up to the next such line; list items in column 1 belong to
     * the key above them.
     */
    static String without(String text, int offset) {
        int start = lineStart(text, Math.min(offset, text.length()));
        while (start > 0 && !startsEntry(text, start)) {
            start = lineStart(text, start - 1);
        }
        int end = nextLine(text, Math.max(start, offset));
        while (end < text.length() && !startsEntry(text, end)) {
            end = nextLine(text, end);
        }
        return text.substring(0, start) + blanks(text, start, end) + text.substring(end);
    }

    private static boolean startsEntry(String text, int lineStart) {
        if (lineStart >= text.length()) {
            return false;
        }
        char first = text.charAt(lineStart);
        boolean item = first == '-' && lineStart + 1 < text.length() && text.charAt(lineStart + 1) <= ' ';
        return first > ' ' && first != '#' && first != '}' && first != ']' && !item;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int nextLine(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static String blanks(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(text.charAt(i) == '\n' ? '\n' : ' ');
        }
        return out.toString();
    }
}
