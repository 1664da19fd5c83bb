package dev.handrail.diag;

import dev.handrail.text.Span;
import java.util.Comparator;

/**
 * Where a finding is.
 *
 * @param file the path as the user knows it: inside the source with {@code /}, or of a template
 */
public record Location(String file, Span span) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file).thenComparing(Location::span);

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
