package dev.handrail.parse.incident;

import java.time.LocalTime;
import java.util.Optional;

/** Reads a time of day at a cursor: {@code 10:00}, {@code 9:45 p.m.}, {@code 0945Z}, {@code 14:??}. */
final class ClockScanner {

    private final Cursor in;
    private Optional<LocalTime> clock = Optional.empty();
    private boolean meridiem;
    private boolean hasSeconds;
    private String fault = "";

    ClockScanner(Cursor in) {
        this.in = in;
    }

    /** The time read; empty if a part of it is unknown or it can't be. */
    Optional<LocalTime> clock() {
        return clock;
    }

    /** Whether it was written with its half of the day. */
    boolean meridiem() {
        return meridiem;
    }

    boolean hasSeconds() {
        return hasSeconds;
    }

    /** What is wrong with the time read; empty if nothing is. */
    String fault() {
        return fault;
    }

    /** Reads a time of day. False if there is none here; the cursor is then anywhere. */
    boolean read() {
        int digits = in.digits();
        if (digits == 0) {
            return unknownClock();
        }
        return digits <= 2 ? hours(digits) : military(digits);
    }

    /** {@code HH:mm}, {@code ??:??}, {@code xx:xx}. */
    private boolean unknownClock() {
        if (!isUnknown(in.peek(0)) || !isUnknown(in.peek(1)) || in.peek(2) != ':') {
            return false;
        }
        if (!isUnknown(in.peek(3)) || !isUnknown(in.peek(4)) || Cursor.isLetter(in.peek(5))) {
            return false;
        }
        in.at += 5;
        return true;
    }

    private static boolean isUnknown(char c) {
        return "?xXhHmM_".indexOf(c) >= 0;
    }

    private boolean hours(int digits) {
        int hour = in.number(digits);
        if (!in.take(':')) {
            return halfOfDay(hour, 0, 0);
        }
        if (isUnknown(in.peek(0)) && isUnknown(in.peek(1))) {
            in.at += 2;
            return true;
        }
        if (in.digits() != 2) {
            return false;
        }
        int minute = in.number(2);
        int second = seconds();
        boolean ends = second >= 0 && !Cursor.isDigit(in.peek()) && in.peek() != ':';
        return ends && (halfOfDay(hour, minute, second) || set(hour, minute, second));
    }

    /** The seconds if there are some, their fraction skipped; -1 if what follows is none. */
    private int seconds() {
        if (in.peek() != ':' || !Cursor.isDigit(in.peek(1))) {
            return 0;
        }
        in.at++;
        if (in.digits() != 2) {
            return -1;
        }
        int second = in.number(2);
        hasSeconds = true;
        if ((in.peek() == '.' || in.peek() == ',') && Cursor.isDigit(in.peek(1))) {
            in.at++;
            in.at += in.digits();
        }
        return second;
    }

    /** {@code am}, {@code PM}, {@code p.m.} behind an hour; false and unmoved if none stands here. */
    private boolean halfOfDay(int hour, int minute, int second) {
        int start = in.at;
        in.skipBlanks();
        char half = Character.toLowerCase(in.peek());
        if (half != 'a' && half != 'p') {
            in.at = start;
            return false;
        }
        in.at++;
        boolean dotted = in.take('.');
        if (!(in.take('m') || in.take('M')) || Cursor.isLetter(in.peek())) {
            in.at = start;
            return false;
        }
        if (dotted) {
            in.take('.');
        }
        meridiem = true;
        int noon = half == 'p' && hour < 12 ? 12 : half == 'a' && hour == 12 ? -12 : 0;
        return set(hour + noon, minute, second);
    }

    /** {@code 0945Z}, {@code 0945 UTC}: four digits count only with a zone right behind them. */
    private boolean military(int digits) {
        if (digits != 4) {
            return false;
        }
        int hour = in.number(2);
        int minute = in.number(2);
        int blank = in.peek() == ' ' ? 1 : 0;
        boolean zoned = Zones.at(in.text(), in.at + blank)
                .filter(found -> Cursor.isLetter(found.zone().text().charAt(0)))
                .filter(found -> found.zone().id().isPresent())
                .isPresent();
        return zoned && set(hour, minute, 0);
    }

    private boolean set(int hour, int minute, int second) {
        if (hour > 23 || minute > 59 || second > 60) {
            fault = "no time of day has " + hour + " hours and " + minute + " minutes";
        } else {
            clock = Optional.of(LocalTime.of(hour, minute, Math.min(second, 59)));
        }
        return true;
    }
}
