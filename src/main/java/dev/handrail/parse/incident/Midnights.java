package dev.handrail.parse.incident;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds, row by row, where a timeline passes midnight and no date says so. */
final class Midnights {

    private final Set<Integer> turns = new TreeSet<>();
    private Optional<LocalTime> above = Optional.empty();
    private Zone zoneAbove = Zone.NONE;

    /** A date was written between two rows. */
    void date() {
        above = Optional.empty();
    }

    /** The next row. @param zone that its time is read in */
    void row(int index, TimeText time, Zone zone) {
        boolean comparable = !time.hasDay() && zone.equals(zoneAbove);
        if (comparable
                && above.flatMap(upper -> time.clock().filter(own -> turns(upper, own)))
                        .isPresent()) {
            turns.add(index);
        }
        above = time.clock();
        zoneAbove = zone;
    }

    private static boolean turns(LocalTime upper, LocalTime own) {
        return Duration.between(own, upper).compareTo(MomentReader.SLIP) > 0;
    }

    /** The indices of the rows that can only be later than the row above if midnight lies between. */
    Set<Integer> turns() {
        return turns;
    }
}
