package dev.handrail.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** What a text means as a value of some type; empty if it means none. */
final class Scalars {

    /** The length of 2024-03-15. */
    private static final int DATE = 10;

    /** The greatest number of a period: four digits. */
    private static final int MOST = 9_999;

    private Scalars() {}

    static Optional<Boolean> bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** An ISO 8601 date, alone or before a time of day. */
    static Optional<LocalDate> date(String text) {
        boolean alone = text.length() <= DATE || "Tt ".indexOf(text.charAt(DATE)) >= 0;
        try {
            return alone
                    ? Optional.of(LocalDate.parse(text.substring(0, Math.min(DATE, text.length()))))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * A period longer than none: {@code 6 months}, {@code every 2 weeks}, {@code 1y}, {@code 90d}, {@code quarterly}, or
     * ISO 8601 such as {@code P6M}.
     */
    static Optional<Period> period(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        Optional<Period> named = named(words);
        if (named.isPresent()) {
            return named;
        }
        return words.startsWith("p") ? iso(words) : counted(words.startsWith("every ") ? words.substring(6) : words);
    }

    private static Optional<Period> named(String word) {
        return switch (word) {
            case "daily" -> Optional.of(Period.ofDays(1));
            case "weekly" -> Optional.of(Period.ofWeeks(1));
            case "monthly" -> Optional.of(Period.ofMonths(1));
            case "quarterly" -> Optional.of(Period.ofMonths(3));
            case "yearly", "annually" -> Optional.of(Period.ofYears(1));
            default -> Optional.empty();
        };
    }

    private static Optional<Period> iso(String text) {
        try {
            return Optional.of(Period.parse(text)).filter(Scalars::plausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean plausible(Period period) {
        boolean within = inRange(period.getYears()) && inRange(period.getMonths()) && inRange(period.getDays());
        return within && !period.isZero();
    }

    private static boolean inRange(int number) {
        return number >= 0 && number <= 7 * MOST;
    }

    /** One number and one unit, with or without a blank. */
    private static Optional<Period> counted(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 4) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text.substring(0, digits));
        return number == 0 ? Optional.empty() : unit(text.substring(digits).strip(), number);
    }

    private static Optional<Period> unit(String unit, int number) {
        return switch (unit) {
            case "d", "day", "days" -> Optional.of(Period.ofDays(number));
            case "w", "week", "weeks" -> Optional.of(Period.ofWeeks(number));
            case "m", "mo", "month", "months" -> Optional.of(Period.ofMonths(number));
            case "y", "yr", "year", "years" -> Optional.of(Period.ofYears(number));
            default -> Optional.empty();
        };
    }
}
