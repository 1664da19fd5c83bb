package dev.handrail.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** When a page was last read for truth, and how often it should be. */
public record Review(Optional<LocalDate> last, Optional<Period> every) {

    /** Nothing is known of a review. */
    public static final Review UNKNOWN = new Review(Optional.empty(), Optional.empty());

    /** The day the next review is due, if both the last one and the interval are known. */
    public Optional<LocalDate> due() {
        return last.flatMap(day -> every.map(day::plus));
    }
}
