package dev.handrail.parse.incident;

import dev.handrail.model.Metrics;
import dev.handrail.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far two moments are apart, and how to name them in a sentence. */
final class Between {

    private Between() {}

    /** The time from one moment to another, negative if the other is earlier; empty if it can't be known. */
    static Optional<Duration> of(Moment from, Moment to) {
        return Metrics.between(from, to);
    }

    static Duration of(Instant from, Instant to) {
        return Duration.between(from, to);
    }

    /** A moment on the clock of another zone, {@code 14:00 WAT}; empty if either is not known for certain. */
    static Optional<String> nameIn(Zone zone, Moment moment) {
        return moment.instant()
                .flatMap(instant ->
                        zone.id().map(id -> clock(LocalDateTime.ofInstant(instant, id)) + zone(zone.text())));
    }

    /** {@code 13:00 UTC}; what was written if there is no time of day. */
    static String name(Moment moment) {
        return moment.local().map(local -> clock(local) + zone(moment.zone())).orElse(moment.text());
    }

    /** {@code 13:00}. */
    static String clock(LocalDateTime local) {
        return local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** {@code 2024-03-15 13:00 UTC}. */
    static String fullName(Moment moment) {
        return moment.local()
                .map(local -> local.toLocalDate() + " " + name(moment))
                .orElse(moment.text());
    }

    private static String zone(String zone) {
        return zone.isEmpty() ? "" : " " + zone;
    }
}
