package dev.handrail.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A point in time as a page gives it.
 *
 * @param text as written
 * @param local the wall clock time, if it can be read with date and time of day
 * @param zone the zone as written, from the moment itself or from the page; empty if unknown
 * @param instant the same on the world's clock, if the zone is known without doubt
 * @param approximate whether the page says it is not exact ({@code ~10:00})
 */
public record Moment(
        String text, Optional<LocalDateTime> local, String zone, Optional<Instant> instant, boolean approximate) {}
