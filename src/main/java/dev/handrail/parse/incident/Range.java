package dev.handrail.parse.incident;

import dev.handrail.model.Moment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How long it can be from one moment to another. Two moments with a time of day are one length apart; a bare date may
 * be any time of its day, so that nothing is reckoned from it that the page did not say.
 *
 * @param least the shortest it can be, negative if the second moment may be the earlier one
 * @param most the longest it can be, never less than {@code least}
 */
record Range(Duration least, Duration most) {

    /** Empty if a day is not known, or if the zones of bare dates differ. */
    static Optional<Range> between(Moment from, Moment to) {
        if (from.local().isPresent() && to.local().isPresent()) {
            return Between.of(from, to).map(length -> new Range(length, length));
        }
        if (from.day().isEmpty() || to.day().isEmpty() || !from.zone().equals(to.zone())) {
            return Optional.empty();
        }
        return Optional.of(
                new Range(Duration.between(latest(from), earliest(to)), Duration.between(earliest(from), latest(to))));
    }

    private static LocalDateTime earliest(Moment moment) {
        return moment.local().orElseGet(() -> moment.day().orElseThrow().atStartOfDay());
    }

    private static LocalDateTime latest(Moment moment) {
        return moment.local()
                .orElseGet(() -> moment.day().orElseThrow().plusDays(1).atStartOfDay());
    }

    /** Whether the second moment is the earlier one, whatever the time of bare dates. */
    boolean isNegative() {
        return most.isNegative();
    }

    private boolean isExact() {
        return least.equals(most);
    }

    /** Whether a stated duration is one that this can be. */
    boolean agrees(DurationText told) {
        if (isExact()) {
            return told.agrees(least);
        }
        boolean shorter = told.value().plus(told.unit()).compareTo(least) <= 0;
        boolean longer = told.value().minus(told.unit()).compareTo(most) >= 0;
        return !shorter && !longer;
    }

    /** {@code 3 h}, {@code between 1 d and 3 d}, {@code at most 1 d}. */
    String words() {
        if (isExact()) {
            return DurationText.words(least);
        }
        return least.isNegative() || least.isZero()
                ? "at most " + DurationText.words(most)
                : "between " + DurationText.words(least) + " and " + DurationText.words(most);
    }
}
