package dev.handrail.report;

import dev.handrail.diag.Quote;
import dev.handrail.text.Span;

/**
 * A quoted line as a terminal shows it.
 *
 * @param line without control characters; a tab is one blank, and where its start was cut off stands a {@code …}
 * @param carets blanks and carets, to stand below the line
 */
record Marked(String line, String carets) {

    static Marked of(Quote quote, Span at) {
        String text = quote.text();
        int start = clamp(at.column() - quote.column(), text.length());
        int stop = at.endLine() == at.line() ? clamp(at.endColumn() - quote.column(), text.length()) : text.length();
        String before = (quote.column() > 1 ? "…" : "")
                + shown(text.substring(0, start)).stripLeading();
        String marked = shown(text.substring(start, Math.max(start, stop)));
        String after = shown(text.substring(Math.max(start, stop))).stripTrailing();
        int width = Math.max(1, Cells.of(marked.stripTrailing()));
        return new Marked(before + marked + after, " ".repeat(Cells.of(before)) + "^".repeat(width));
    }

    private static int clamp(int index, int length) {
        return Math.max(0, Math.min(index, length));
    }

    private static String shown(String text) {
        return Visible.of(text.replace('\t', ' '));
    }
}
