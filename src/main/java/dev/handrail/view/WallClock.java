package dev.handrail.view;

import dev.handrail.model.Incident;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Moment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one clock by which an incident is drawn: that of its start, or of its first event. A moment of another zone is
 * moved to it, as far as both are known on the world's clock.
 *
 * @param zone as written; empty if the page names none
 * @param ahead of UTC; empty if the zone is not known without doubt
 */
record WallClock(String zone, Optional<Duration> ahead) {

    static WallClock of(Incident incident) {
        Stream<Moment> moments = Stream.concat(
                incident.started().stream(), incident.timeline().stream().map(Event::moment));
        return moments.filter(moment -> moment.local().isPresent())
                .findFirst()
                .map(moment -> new WallClock(moment.zone(), ahead(moment)))
                .orElse(new WallClock("", Optional.empty()));
    }

    /** Seconds of this clock since its 1970 began; empty for a moment that can't be read or moved. */
    Optional<Long> second(Moment moment) {
        if (moment.zone().equals(zone) || moment.zone().isEmpty()) {
            return moment.local().map(WallClock::second);
        }
        return ahead.flatMap(
                shift -> moment.instant().map(instant -> instant.plus(shift).getEpochSecond()));
    }

    private static Optional<Duration> ahead(Moment moment) {
        return moment.instant()
                .flatMap(instant ->
                        moment.local().map(local -> Duration.between(instant, local.toInstant(ZoneOffset.UTC))));
    }

    private static long second(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC);
    }
}
