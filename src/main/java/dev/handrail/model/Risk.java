package dev.handrail.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What running a command may do, mildest first. */
public enum Risk {
    /** Nobody said. */
    UNSTATED,
    /** Changes nothing. */
    READ_ONLY,
    /** Changes something that the undo puts back. */
    REVERSIBLE,
    /** Interrupts users or drops connections. */
    DISRUPTIVE,
    /** Loses data or can't be undone. */
    DESTRUCTIVE;

    /** The word used on fences, on pages and in JSON: {@code read-only}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The risk named by a word on a fence; {@link #UNSTATED} can't be named. */
    public static Optional<Risk> of(String word) {
        return Arrays.stream(values())
                .filter(risk -> risk != UNSTATED && risk.id().equalsIgnoreCase(word))
                .findFirst();
    }
}
