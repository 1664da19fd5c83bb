package dev.handrail.source;

import dev.handrail.text.Span;
import java.util.List;

/** The lines of a text that are not those of a former one, in order. */
public record LineChanges(List<Run> runs) {

    /** All lines, as in a new file. */
    public static final LineChanges ALL = new LineChanges(List.of(new Run(1, Integer.MAX_VALUE)));

    public LineChanges {
        runs = List.copyOf(runs);
    }

    /**
     * Lines that are new or changed.
     *
     * @param first from 1
     * @param last the line before {@code first} where lines were only taken out
     */
    public record Run(int first, int last) {

        private boolean touches(Span span) {
            boolean removal = last < first;
            return removal
                    ? span.line() < first && span.endLine() >= first
                    : span.line() <= last && span.endLine() >= first;
        }
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether a place holds a changed line, or lines were taken out inside of it. */
    public boolean touch(Span span) {
        return runs.stream().anyMatch(run -> run.touches(span));
    }
}
