package dev.handrail.parse.incident;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A duration as a page states it.
 *
 * @param value how long
 * @param unit the smallest unit that was written, which is how exact the statement is
 */
record DurationText(Duration value, Duration unit) {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * {@code 3 hours}, {@code 1h30m}, {@code 1h30}, {@code 01:30:00}, {@code ~90 min}, {@code PT1H30M}; empty for
     * {@code ?}, {@code N/A} and anything else.
     */
    static Optional<DurationText> read(String text) {
        Cursor in = new Cursor(text, 0);
        skipDoubt(in);
        return iso(in).or(() -> clock(in)).or(() -> parts(in));
    }

    private static Optional<DurationText> parts(Cursor in) {
        Duration sum = Duration.ZERO;
        Duration unit = Duration.ZERO;
        while (true) {
            Optional<DurationText> part = part(in);
            if (part.isEmpty() || (!unit.isZero() && part.get().unit().compareTo(unit) >= 0)) {
                break;
            }
            sum = sum.plus(part.get().value());
            unit = part.get().unit();
            if (unit.equals(HOUR) && in.digits() == 2 && !Cursor.isLetter(in.peek(2))) {
                sum = sum.plusMinutes(in.number(2));
                unit = MINUTE;
            }
        }
        return unit.isZero() ? Optional.empty() : Optional.of(new DurationText(sum, unit));
    }

    /** {@code PT1H30M}, {@code P1DT2H}, as ISO 8601 has them; years, months and weeks are left unread. */
    private static Optional<DurationText> iso(Cursor in) {
        int end = in.at;
        while (end < in.text().length()
                && end - in.at < 40
                && Character.isLetterOrDigit(in.text().charAt(end))) {
            end++;
        }
        String word = in.text().substring(in.at, end).toUpperCase(Locale.ROOT);
        if (!word.startsWith("P")) {
            return Optional.empty();
        }
        try {
            Duration value = Duration.parse(word);
            return value.isZero() ? Optional.empty() : Optional.of(new DurationText(value, unit(word)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What the last letter of an ISO duration stands for. */
    private static Duration unit(String iso) {
        return switch (iso.charAt(iso.length() - 1)) {
            case 'S' -> Duration.ofSeconds(1);
            case 'M' -> MINUTE;
            case 'H' -> HOUR;
            default -> Duration.ofDays(1);
        };
    }

    /** {@code 1:30 h}, {@code 01:30:00}; {@code 01:30} by itself may be hours or minutes. */
    private static Optional<DurationText> clock(Cursor in) {
        int start = in.at;
        Optional<DurationText> read = Optional.empty();
        int hours = in.digits();
        if (hours > 0 && hours < 4 && in.peek(hours) == ':') {
            Duration value = Duration.ofHours(in.number(hours));
            in.take(':');
            value = in.digits() == 2 ? value.plusMinutes(in.number(2)) : Duration.ZERO;
            if (in.peek() == ':' && Cursor.isDigit(in.peek(1)) && Cursor.isDigit(in.peek(2))) {
                in.take(':');
                read = Optional.of(new DurationText(value.plusSeconds(in.number(2)), Duration.ofSeconds(1)));
            } else {
                in.skipBlanks();
                read = unitOf(in.word()).equals(HOUR) ? Optional.of(new DurationText(value, MINUTE)) : read;
            }
        }
        in.at = start;
        return read.filter(told -> !told.value().isZero());
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
        int start = in.at;
        double count = count(in);
        boolean exact = in.text().substring(start, in.at).chars().allMatch(c -> c != '.' && c != ',');
        if (count < 0) {
            return Optional.empty();
        }
        in.skipBlanks();
        in.take('-');
        Duration unit = unitOf(in.word());
        if (unit.isZero()) {
            return Optional.empty();
        }
        in.at += in.word().length();
        in.take('.');
        Duration value = Duration.ofSeconds(Math.round(count * unit.toSeconds()));
        return Optional.of(new DurationText(value, exact ? unit : fraction(count, unit)));
    }

    /** How exact a fraction is: people who say 2.5 hours count in halves, who say 2.4 hours in tenths. */
    private static Duration fraction(double count, Duration unit) {
        boolean half = count * 2 == Math.rint(count * 2);
        return half ? unit.dividedBy(2) : unit.dividedBy(10);
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

    private static Duration unitOf(String word) {
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
