package dev.handrail.text;

/**
 * A stretch of a text: first line and column, and the line and column just after its end. Lines and columns count from
 * 1; columns are UTF-16 units.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {

    /** The start of a file, for what concerns all of it. */
    public static final Span START = new Span(1, 1, 1, 1);

    /** @throws IllegalArgumentException if the span starts before line 1, column 1, or ends before it starts */
    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "not a span: " + line + ":" + column + " to " + endLine + ":" + endColumn);
        }
    }

    /** A span without length. */
    public static Span at(int line, int column) {
        return new Span(line, column, line, column);
    }

    /** Ordered by where they start, then by where they end. */
    @Override
    public int compareTo(Span other) {
        int byStart = line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        if (byStart != 0) {
            return byStart;
        }
        return endLine != other.endLine
                ? Integer.compare(endLine, other.endLine)
                : Integer.compare(endColumn, other.endColumn);
    }
}
