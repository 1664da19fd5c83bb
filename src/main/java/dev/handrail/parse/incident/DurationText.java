package dev.handrail.parse.incident;

import java.time.Duration;
import java.util.Optional;

/**
 * A duration as a page states it.
 *
 * @param value how long
 * @param unit the smallest unit that was written, which is how exact the statement is
 */
record DurationText(Duration value, Duration unit) {

    /** {@code 3 hours}, {@code 1h30m}, {@code ~90 min}; empty for {@code ?}, {@code N/A} and anything else. */
    static Optional<DurationText> read(String text) {
        Cursor in = new Cursor(text, 0);
        skipDoubt(in);
        Duration sum = Duration.ZERO;
        Duration unit = Duration.ZERO;
        while (true) {
            Optional<DurationText> part = part(in);
            if (part.isEmpty() || (!unit.isZero() && part.get().unit().compareTo(unit) >= 0)) {
                break;
            }
            sum = sum.plus(part.get().value());
            unit = part.get().unit();
        }
        return unit.isZero() ? Optional.empty() : Optional.of(new DurationText(sum, unit));
    }

    private static void skipDoubt(Cursor in) {
        in.skipBlanks();
        in.take('~');
        in.take('\u2248');
        if (in.takeWord("about") || in.takeWord("around") || in.takeWord("approximately") || in.takeWord("almost")) {
            in.skipBlanks();
        } else if (in.takeWord("approx") || in.takeWord("ca") || in.takeWord("roughly") || in.takeWord("nearly")) {
            in.take('.');
        }
    }

    /** One number with its unit, {@code 30 minutes}; what joins it to the part before is skipped. */
    private static Optional<DurationText> part(Cursor in) {
        in.skipBlanks();
        in.take(',');
        in.skipBlanks();
        if (in.takeWord("and")) {
            in.skipBlanks();
        }
        double count = count(in);
        if (count < 0) {
            return Optional.empty();
        }
        in.skipBlanks();
        in.take('-');
        Duration unit = unit(in.word());
        if (unit.isZero()) {
            return Optional.empty();
        }
        in.at += in.word().length();
        in.take('.');
        return Optional.of(new DurationText(Duration.ofSeconds(Math.round(count * unit.toSeconds())), unit));
    }

    /** A number in digits, with a fraction, or as a word; -1 if none stands here. */
    private static double count(Cursor in) {
        int digits = in.digits();
        if (digits > 6) {
            return -1;
        }
        if (digits == 0) {
            int number = inWords(in.word());
            in.at += number < 0 ? 0 : in.word().length();
            return number;
        }
        double whole = in.number(digits);
        boolean fraction = (in.peek() == '.' || in.peek() == ',') && Cursor.isDigit(in.peek(1));
        if (!fraction) {
            return whole;
        }
        in.at++;
        int places = Math.min(6, in.digits());
        return whole + in.number(places) / Math.pow(10, places);
    }

    private static int inWords(String word) {
        return switch (word) {
            case "a", "an", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            default -> -1;
        };
    }

    private static Duration unit(String word) {
        return switch (word) {
            case "s", "sec", "secs", "second", "seconds" -> Duration.ofSeconds(1);
            case "m", "min", "mins", "minute", "minutes" -> Duration.ofMinutes(1);
            case "h", "hr", "hrs", "hour", "hours" -> Duration.ofHours(1);
            case "d", "day", "days" -> Duration.ofDays(1);
            case "w", "week", "weeks" -> Duration.ofDays(7);
            default -> Duration.ZERO;
        };
    }

    /** Whether a measured time is what this one says, as exactly as it says it. */
    boolean agrees(Duration measured) {
        return value.minus(measured).abs().compareTo(unit) < 0;
    }

    /** A duration in words as short as can be: {@code 3 h}, {@code 1 h 30 min}, {@code 2 d}. */
    static String words(Duration duration) {
        if (duration.isZero()) {
            return "0 min";
        }
        StringBuilder out = new StringBuilder(duration.isNegative() ? "-" : "");
        Duration rest = duration.abs();
        append(out, rest.toDays(), "d");
        append(out, rest.toHoursPart(), "h");
        append(out, rest.toMinutesPart(), "min");
        append(out, rest.toSecondsPart(), "s");
        return out.toString().strip();
    }

    private static void append(StringBuilder out, long count, String unit) {
        if (count > 0) {
            out.append(out.length() > 1 ? " " : "").append(count).append(' ').append(unit);
        }
    }
}
