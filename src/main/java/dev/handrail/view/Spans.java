package dev.handrail.view;

import dev.handrail.model.Moment;
import java.time.Duration;
import java.util.Optional;

/** The time between two moments. */
final class Spans {

    private Spans() {}

    /** Empty if one is unknown, or their zones are and differ. */
    static Optional<Duration> between(Optional<Moment> from, Optional<Moment> to) {
        return from.flatMap(start -> to.flatMap(end -> between(start, end)));
    }

    private static Optional<Duration> between(Moment from, Moment to) {
        if (from.instant().isPresent() && to.instant().isPresent()) {
            return Optional.of(
                    Duration.between(from.instant().get(), to.instant().get()));
        }
        boolean comparable = from.local().isPresent()
                && to.local().isPresent()
                && from.zone().equals(to.zone());
        return comparable
                ? Optional.of(Duration.between(from.local().get(), to.local().get()))
                : Optional.empty();
    }
}
