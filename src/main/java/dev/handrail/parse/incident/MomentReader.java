package dev.handrail.parse.incident;

import dev.handrail.model.Moment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Makes moments of times as they are written, adding what the page says once: the day, the year, the zone.
 *
 * @param day the day that times without one belong to; empty if the page gives none
 * @param year the year of days without one; 0 if the page gives none
 * @param zone the zone of times without one
 */
record MomentReader(Optional<LocalDate> day, int year, Zone zone) {

    /** A row may be this much earlier than the one before it without meaning the next day. */
    static final Duration SLIP = Duration.ofHours(6);

    private static final Duration HALF_DAY = Duration.ofHours(12);

    MomentReader withZone(Zone other) {
        return new MomentReader(day, year, other);
    }

    MomentReader withDay(Optional<LocalDate> other) {
        return new MomentReader(other.or(() -> day), year, zone);
    }

    /** A time that stands by itself. */
    Moment read(TimeText time) {
        return moment(time, time.own(), day(time, day), local(time, day(time, day)));
    }

    /** The end of a range or of an incident: a time without a day that would be before the start is the next day's. */
    Moment readEnd(TimeText time, Optional<LocalDateTime> start) {
        Optional<LocalDate> base = start.map(LocalDateTime::toLocalDate).or(() -> day);
        Optional<LocalDateTime> end = local(time, day(time, base));
        boolean rolls = !time.hasDay() && isLess(end, start, SLIP);
        return moment(time, time.own(), day(time, base), rolls ? end.map(t -> t.plusDays(1)) : end);
    }

    /**
     * A row of a timeline. A row without a day has that of the row before; if that makes it more than six hours
     * earlier, midnight has passed.
     *
     * @param previous the wall clock of the row before
     */
    Moment readNext(TimeText time, Optional<LocalDateTime> previous) {
        Moment own = readEnd(time, previous);
        return new Moment(time.text(), own.day(), own.local(), own.zone(), own.instant(), own.approximate());
    }

    /** The first row of a timeline, which may lie in the evening before the start of the incident. */
    Moment readFirst(TimeText time, Optional<LocalDateTime> start) {
        Optional<LocalDate> base = start.map(LocalDateTime::toLocalDate).or(() -> day);
        Optional<LocalDateTime> first = local(time, day(time, base));
        if (!time.hasDay() && isLess(start, first, HALF_DAY)) {
            return moment(time, time.text(), base, first.map(t -> t.minusDays(1)));
        }
        return moment(time, time.text(), day(time, base), first);
    }

    /** The day that a time names, with the year of the page if it leaves it out. */
    Optional<LocalDate> day(TimeText time, Optional<LocalDate> base) {
        return time.hasDay() ? time.day().flatMap(this::dated) : base;
    }

    private Optional<LocalDate> dated(TimeText.Day written) {
        int chosen = written.year() > 0 ? written.year() : year;
        try {
            return chosen == 0 ? Optional.empty() : Optional.of(LocalDate.of(chosen, written.month(), written.date()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(TimeText time, Optional<LocalDate> day) {
        Optional<LocalTime> clock = time.clock();
        return day.flatMap(d -> clock.map(d::atTime));
    }

    /** Whether a time is known to be before another by more than a length. */
    private static boolean isLess(Optional<LocalDateTime> time, Optional<LocalDateTime> other, Duration by) {
        return time.isPresent() && other.isPresent() && time.get().plus(by).isBefore(other.get());
    }

    private Moment moment(TimeText time, String text, Optional<LocalDate> date, Optional<LocalDateTime> local) {
        Zone own = time.zone().or(zone);
        Optional<LocalDate> known =
                local.map(LocalDateTime::toLocalDate).or(() -> time.hasDay() ? date : Optional.empty());
        return new Moment(text, known, local, own.text(), local.flatMap(own::instant), time.approximate());
    }
}
