package dev.handrail.yaml;

import dev.handrail.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a YAML stream into its documents, so that one that is broken does not hide the others.
 *
 * <p>A line that starts with {@code ---} or {@code ...} and a blank or its end always ends a document, whatever it stands
 * in (YAML 1.2.2, 9.1.2).
 */
public final class YamlStream {

    private YamlStream() {}

    /**
     * One document.
     *
     * @param text without the markers around it
     * @param firstLine the number of its first line in the file
     */
    public record Part(String text, int firstLine) {}

    /** The documents of a file that hold anything, in their order. */
    public static List<Part> parts(SourceText file) {
        List<Part> parts = new ArrayList<>();
        int first = 1;
        for (int line = 1; line <= file.lineCount(); line++) {
            if (isMarker(file, line, "---") || isMarker(file, line, "...")) {
                add(parts, file, first, line);
                first = line + 1;
            }
        }
        add(parts, file, first, file.lineCount() + 1);
        return parts;
    }

    private static boolean isMarker(SourceText file, int line, String marker) {
        int start = file.lineStart(line);
        int end = start + marker.length();
        String text = file.value();
        return text.startsWith(marker, start) && (end == text.length() || text.charAt(end) <= ' ');
    }

    private static void add(List<Part> parts, SourceText file, int first, int next) {
        if (first >= next) {
            return;
        }
        int end = next <= file.lineCount() ? file.lineStart(next) : file.length();
        String text = file.value().substring(file.lineStart(first), end);
        if (!text.isBlank()) {
            parts.add(new Part(text, first));
        }
    }
}
