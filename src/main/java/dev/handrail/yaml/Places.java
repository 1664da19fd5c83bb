package dev.handrail.yaml;

import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.Arrays;

/**
 * Turns the positions of the YAML and TOML libraries, which count code points, into spans of the file that the text was
 * cut from, which count UTF-16 units.
 */
final class Places {

    private final SourceText text;
    private final int above;
    /** UTF-16 offset of each code point, and of the end; empty if all characters are one unit, so that both agree. */
    private final int[] units;

    /** @param firstLine the number, in the file, of the text's first line */
    Places(String text, int firstLine) {
        this.text = SourceText.of(text);
        this.above = firstLine - 1;
        this.units = units(this.text.value());
    }

    private static int[] units(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new int[0];
        }
        int[] units = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            units[count++] = i;
        }
        units[count++] = text.length();
        return Arrays.copyOf(units, count);
    }

    /** The text that the offsets are of. */
    SourceText text() {
        return text;
    }

    /** The offset of a code point, counted from 0. */
    int offset(int codePoint) {
        if (units.length == 0) {
            return Math.min(codePoint, text.length());
        }
        return units[Math.min(codePoint, units.length - 1)];
    }

    /** The offset of a code point by its line and column, both counted from 1 in the text. */
    int offset(int line, int column) {
        int start = text.lineStart(Math.min(line, text.lineCount()));
        if (units.length == 0) {
            return Math.min(start + column - 1, text.length());
        }
        return offset(Arrays.binarySearch(units, start) + column - 1);
    }

    /** The span in the file from one offset up to, not including, another. */
    Span span(int start, int end) {
        Span inText = text.span(start, end);
        return new Span(inText.line() + above, inText.column(), inText.endLine() + above, inText.endColumn());
    }

    /** The offset just after the last character of a stretch that is no blank or newline; at least its start. */
    int trimmed(int start, int end) {
        int last = Math.min(end, text.length());
        while (last > start && text.value().charAt(last - 1) <= ' ') {
            last--;
        }
        return Math.max(start, last);
    }

    /** The offset of the newline that ends the line an offset is on, or of the text's end. */
    int lineEnd(int offset) {
        int newline = text.value().indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }
}
