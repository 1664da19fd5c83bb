package dev.handrail.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A point in time as a page gives it.
 *
 * @param text as written
 * @param day the day, if it is known, be it without a time of day: then any time of that day may be meant
 * @param local the wall clock time, if it can be read with date and time of day
 * @param zone the zone as written, from the moment itself or from the page; empty if unknown
 * @param instant the same on the world's clock, if the zone is known without doubt
 * @param approximate whether the page says it is not exact ({@code ~10:00})
 */
public record Moment(
        String text,
        Optional<LocalDate> day,
        Optional<LocalDateTime> local,
        String zone,
        Optional<Instant> instant,
        boolean approximate) {

    /** A point of which the day is known only together with the time of day. */
    public Moment(
            String text, Optional<LocalDateTime> local, String zone, Optional<Instant> instant, boolean approximate) {
        this(text, local.map(LocalDateTime::toLocalDate), local, zone, instant, approximate);
    }
}
