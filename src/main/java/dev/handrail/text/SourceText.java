package dev.handrail.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of one file with its line starts. The only place where offsets become lines and columns.
 *
 * <p>A byte order mark is dropped and line ends are {@code \n}, so that every later stage sees one form of text.
 */
public final class SourceText {

    private final String text;
    private final int[] lineStarts;

    private SourceText(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** A text that is already in memory; a BOM is dropped and CRLF and CR become LF. */
    public static SourceText of(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.indexOf('\r') >= 0) {
            body = body.replace("\r\n", "\n").replace('\r', '\n');
        }
        return new SourceText(body);
    }

    /**
     * The text of UTF-8 bytes.
     *
     * @throws CharacterCodingException if the bytes are not UTF-8
     */
    public static SourceText decode(byte[] bytes) throws CharacterCodingException {
        return of(StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The whole text. */
    public String value() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** How many lines there are; a text that ends in a newline has an empty last line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** A line by its number from 1, without its newline. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        return text.substring(start, end);
    }

    /** The line number, from 1, of an offset from 0 to {@link #length()} inclusive. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset at which a line, counted from 1, starts. */
    public int lineStart(int number) {
        return lineStarts[number - 1];
    }

    /** The span of the characters from one offset up to, not including, another. */
    public Span span(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        int line = lineAt(from);
        int endLine = lineAt(to);
        return new Span(line, from - lineStarts[line - 1] + 1, endLine, to - lineStarts[endLine - 1] + 1);
    }
}
