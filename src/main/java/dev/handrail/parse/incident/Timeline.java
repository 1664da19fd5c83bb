package dev.handrail.parse.incident;

import dev.handrail.model.Incident.Event;
import dev.handrail.model.Incident.Mark;
import dev.handrail.model.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of a timeline with their moments and marks.
 *
 * @param rows oldest first as far as the page is in order, those that only name a day left out
 * @param zones the zone that each row's time is read in
 * @param events one for each row
 * @param turns indices of rows that can only be later than the row above if midnight lies between, but give no date
 * @param sure the marks that the page gives in so many words, not read from a row's text
 */
record Timeline(List<Row> rows, List<Zone> zones, List<Event> events, Set<Integer> turns, Set<Mark> sure) {

    private static final int FEWEST_TO_TURN = 3;

    Timeline {
        rows = List.copyOf(rows);
        zones = List.copyOf(zones);
        events = List.copyOf(events);
        turns = Collections.unmodifiableSet(new TreeSet<>(turns));
        sure = Set.copyOf(sure);
    }

    static Timeline of(List<Row> written, MomentReader page, Stated stated) {
        List<Row> rows = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        List<Zone> zones = new ArrayList<>();
        MomentReader reader = page;
        Optional<LocalDateTime> start =
                stated.started().flatMap(told -> told.moment().local());
        Optional<LocalDateTime> previous = Optional.empty();
        Midnights midnights = new Midnights();
        boolean first = true;
        for (Row row : oldestFirst(written)) {
            boolean isDay = row.time().hasDay() && !row.time().hasClock();
            if (isDay) {
                reader = reader.withDay(reader.day(row.time(), Optional.empty()));
                previous = Optional.empty();
                midnights.date();
                first = false;
            }
            if (!row.isDayOnly()) {
                Zone zone = row.column().or(page.zone());
                Moment moment = first
                        ? reader.withZone(zone).readFirst(row.time(), start)
                        : reader.withZone(zone).readNext(row.time(), previous);
                previous = moment.local().isPresent() ? moment.local() : previous;
                first &= row.time().isUnread();
                Zone own = row.time().zone().or(zone);
                midnights.row(rows.size(), row.time(), own);
                rows.add(row);
                zones.add(own);
                moments.add(moment);
            }
        }
        Marks marks = marks(rows, moments, stated);
        return new Timeline(rows, zones, events(rows, moments, marks), midnights.turns(), marks.sure());
    }

    /** Some pages, like the status pages they came from, put the newest row first. */
    private static List<Row> oldestFirst(List<Row> rows) {
        boolean falls = rows.size() >= FEWEST_TO_TURN;
        for (int i = 1; i < rows.size() && falls; i++) {
            falls = falls(rows.get(i - 1).time(), rows.get(i).time());
        }
        if (!falls) {
            return rows;
        }
        List<Row> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    /** Whether a time is later than the one below it, as far as both are written out alike. */
    private static boolean falls(TimeText upper, TimeText lower) {
        if (upper.isDated() != lower.isDated()
                || upper.clock().isEmpty()
                || lower.clock().isEmpty()) {
            return false;
        }
        boolean sameDay = upper.day().equals(lower.day());
        boolean laterDay = !sameDay
                && upper.isDated()
                && isAfter(upper.day().get(), lower.day().get());
        return laterDay || (sameDay && upper.clock().get().isAfter(lower.clock().get()));
    }

    private static boolean isAfter(TimeText.Day day, TimeText.Day other) {
        return LocalDate.of(day.year(), day.month(), day.date())
                .isAfter(LocalDate.of(other.year(), other.month(), other.date()));
    }

    private static Marks marks(List<Row> rows, List<Moment> moments, Stated stated) {
        Optional<Moment> start = stated.started().map(Stated.Told::moment);
        return Marks.of(
                rows,
                i -> start.flatMap(from -> Between.of(from, moments.get(i)))
                        .filter(Duration::isNegative)
                        .isPresent());
    }

    private static List<Event> events(List<Row> rows, List<Moment> moments, Marks marks) {
        List<Event> events = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            events.add(new Event(moments.get(i), row.markup(), row.text(), marks.at(i), row.at()));
        }
        return events;
    }

    /** The row with a mark, if one has it. */
    Optional<Event> marked(Mark mark) {
        return events.stream().filter(event -> event.mark() == mark).findFirst();
    }
}
