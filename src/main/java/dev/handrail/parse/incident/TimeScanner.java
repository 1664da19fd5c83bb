package dev.handrail.parse.incident;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Reads the time that a text starts with: date, time of day, zone, in either order, and the end of a range. Never reads
 * what can be meant in two ways, such as {@code 03/04/2024}.
 */
final class TimeScanner {

    private final Cursor in;
    private Optional<TimeText.Day> day = Optional.empty();
    private boolean hasDay;
    private Optional<LocalTime> clock = Optional.empty();
    private boolean hasClock;
    private boolean meridiem;
    private boolean exact;
    private Zone zone = Zone.NONE;
    private boolean approximate;
    private String fault = "";

    private TimeScanner(Cursor in) {
        this.in = in;
    }

    /** The time at the start of a text, if there is one. */
    static Optional<TimeText> lead(String text) {
        Cursor in = new Cursor(text, 0);
        in.skipBlanks();
        char close = closing(in.peek());
        if (close != '\n') {
            in.at++;
        }
        Optional<TimeText> found = expression(in);
        if (found.isEmpty() || close == '\n') {
            return found;
        }
        in.skipBlanks();
        in.take(close);
        return found.map(time -> endingAt(time, in.at));
    }

    private static char closing(char open) {
        return switch (open) {
            case '[' -> ']';
            case '(' -> ')';
            default -> '\n';
        };
    }

    private static TimeText endingAt(TimeText t, int end) {
        return new TimeText(
                t.text(),
                t.own(),
                t.day(),
                t.hasDay(),
                t.clock(),
                t.hasClock(),
                t.zone(),
                t.approximate(),
                t.until(),
                t.fault(),
                end);
    }

    private static Optional<TimeText> expression(Cursor in) {
        in.skipBlanks();
        int start = in.at;
        TimeScanner first = new TimeScanner(in);
        if (!first.point()) {
            in.at = start;
            return Optional.empty();
        }
        int ownEnd = in.at;
        Optional<TimeText> until = first.until();
        until.ifPresent(first::share);
        if (until.isEmpty()) {
            in.at = ownEnd;
        }
        return Optional.of(first.result(start, ownEnd, until));
    }

    private TimeText result(int start, int ownEnd, Optional<TimeText> until) {
        return new TimeText(
                in.text().substring(start, in.at),
                in.text().substring(start, ownEnd),
                day,
                hasDay,
                clock,
                hasClock,
                zone,
                approximate,
                until,
                fault,
                in.at);
    }

    /** {@code 1:00 - 3:00 PM WAT}: what stands behind the end holds for the start as well. */
    private void share(TimeText end) {
        zone = zone.or(end.zone());
        if (!meridiem && clock.isPresent() && end.clock().isPresent()) {
            LocalTime later = clock.get().plusHours(12);
            boolean sameHalf =
                    clock.get().getHour() < 12 && !later.isAfter(end.clock().get());
            boolean endHasMeridiem =
                    end.own().toLowerCase(java.util.Locale.ROOT).indexOf('m') >= 0;
            if (sameHalf && endHasMeridiem && end.clock().get().getHour() >= 12) {
                clock = Optional.of(later);
            }
        }
    }

    private Optional<TimeText> until() {
        in.skipBlanks();
        if (!rangeSign()) {
            return Optional.empty();
        }
        in.skipBlanks();
        int start = in.at;
        TimeScanner end = new TimeScanner(in);
        boolean read = end.point() && (end.hasClock || (!hasClock && end.hasDay));
        return read ? Optional.of(end.result(start, in.at, Optional.empty())) : Optional.empty();
    }

    private boolean rangeSign() {
        if (in.take('-')) {
            in.take('>');
            in.take('-');
            return true;
        }
        return in.take('\u2013')
                || in.take('\u2014')
                || in.take('\u2192')
                || in.takeWord("to")
                || in.takeWord("until")
                || in.takeWord("till")
                || in.takeWord("and")
                || in.takeWord("through");
    }

    /** One point in time. False if there is none here. */
    private boolean point() {
        lead();
        date();
        if (hasDay) {
            clockBehindDay();
        } else {
            clock();
        }
        if (!hasDay && !hasClock) {
            return false;
        }
        zone();
        if (!hasDay) {
            dayBehindClock();
        }
        approximate |= trailingDoubt();
        return true;
    }

    private void lead() {
        boolean more = true;
        while (more) {
            in.skipBlanks();
            more = in.take('~') || in.take('\u2248') || doubtWord();
            approximate |= more;
            more |= in.takeWord("from")
                    || in.takeWord("at")
                    || in.takeWord("on")
                    || in.takeWord("between")
                    || weekday();
        }
    }

    private boolean doubtWord() {
        boolean found = in.takeWord("about")
                || in.takeWord("around")
                || in.takeWord("approximately")
                || in.takeWord("approx")
                || in.takeWord("circa")
                || in.takeWord("ca");
        if (found) {
            in.take('.');
        }
        return found;
    }

    private boolean weekday() {
        boolean day = switch (in.word()) {
            case "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun" -> true;
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
            default -> false;
        };
        if (day) {
            in.at += in.word().length();
            in.take('.');
            in.take(',');
        }
        return day;
    }

    /** {@code 23:00-ish}. */
    private boolean ish() {
        in.take('-');
        return in.takeWord("ish");
    }

    private boolean trailingDoubt() {
        int start = in.at;
        in.skipBlanks();
        boolean open = in.take('(');
        boolean doubt = (open && in.take('~')) || doubtWord() || (!open && (in.take('?') || ish()));
        if (doubt && (!open || in.take(')'))) {
            return true;
        }
        in.at = start;
        return false;
    }

    // ---- the day

    private void date() {
        int start = in.at;
        DayScanner scanner = new DayScanner(in);
        if (!scanner.read()) {
            in.at = start;
            return;
        }
        hasDay = true;
        day = scanner.day();
        fault = fault.isEmpty() ? scanner.fault() : fault;
    }

    private void clockBehindDay() {
        int start = in.at;
        exact = in.take('T') || in.take('t');
        if (!exact) {
            in.skipBlanks();
            if (in.take(',') || in.take('@') || in.take('-') || in.take('\u2013')) {
                in.skipBlanks();
            }
            lead();
        }
        clock();
        if (!hasClock) {
            in.at = start;
        }
    }

    private void dayBehindClock() {
        int start = in.at;
        in.skipBlanks();
        boolean joined = in.take(',');
        in.skipBlanks();
        joined |= in.takeWord("on");
        in.skipBlanks();
        weekday();
        in.skipBlanks();
        if (joined) {
            date();
        }
        if (!hasDay) {
            in.at = start;
        } else if (!zone.written()) {
            zone();
        }
    }

    // ---- the time of day

    private void clock() {
        int start = in.at;
        ClockScanner scanner = new ClockScanner(in);
        hasClock = scanner.read();
        if (!hasClock) {
            in.at = start;
            return;
        }
        clock = scanner.clock();
        meridiem = scanner.meridiem();
        exact |= scanner.hasSeconds();
        fault = fault.isEmpty() ? scanner.fault() : fault;
    }

    // ---- the zone

    private void zone() {
        int start = in.at;
        in.skipBlanks();
        boolean attached = in.at == start;
        boolean open = in.take('(');
        Optional<Zones.Found> found = hasClock ? zoneHere(attached) : Optional.empty();
        if (found.isEmpty()) {
            in.at = start;
            return;
        }
        in.at = found.get().end();
        if (open && !in.take(')')) {
            in.at = start;
            return;
        }
        zone = found.get().zone();
    }

    private Optional<Zones.Found> zoneHere(boolean attached) {
        Optional<Zones.Found> found = Zones.at(in.text(), in.at);
        if (in.peek() == '-') {
            return found.filter(zone -> attached && exact);
        }
        boolean letters = Cursor.isLetter(in.peek());
        boolean unknown = found.map(Zones.Found::zone)
                .filter(zone -> zone.isDoubtful() && !Abbreviations.isAmbiguous(zone.text()))
                .isPresent();
        return unknown && letters ? found.filter(zone -> endsThere(zone.end())) : found;
    }

    /** A word that is no known zone counts only where the time is over, not as the first word of a sentence. */
    private boolean endsThere(int end) {
        int at = end;
        while (at < in.text().length() && Cursor.isBlank(in.text().charAt(at))) {
            at++;
        }
        return at >= in.text().length() || !Character.isLetterOrDigit(in.text().charAt(at));
    }
}
