package dev.handrail.parse.incident;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time as it stands in a text, before the page around it is asked for what it leaves out.
 *
 * @param text as written, the end of a range included
 * @param own as written, without the end of a range
 * @param day the date, if one that can be used was written
 * @param hasDay whether a date was written, be it {@code 2022-05-??}
 * @param clock the time of day, if one that can be used was written
 * @param hasClock whether a time of day was written, be it {@code 14:??} or {@code HH:mm}
 * @param zone as written beside it, for a range also behind its end
 * @param until the end of a range
 * @param fault what is wrong with it, in a few words; empty if nothing is
 * @param end the offset in the text read just behind it
 */
record TimeText(
        String text,
        String own,
        Optional<Day> day,
        boolean hasDay,
        Optional<LocalTime> clock,
        boolean hasClock,
        Zone zone,
        boolean approximate,
        Optional<TimeText> until,
        String fault,
        int end) {

    /** A day of a year; the year is 0 if it was left out. */
    record Day(int year, int month, int date) {}

    /** Nothing that could be read as a time. */
    static TimeText unread(String text) {
        return new TimeText(
                text,
                text,
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                Zone.NONE,
                false,
                Optional.empty(),
                "",
                0);
    }

    /** Whether there is a day with its year. */
    boolean isDated() {
        return day.filter(d -> d.year() > 0).isPresent();
    }

    /** Whether nothing at all was written of a time. */
    boolean isUnread() {
        return !hasDay && !hasClock;
    }
}
