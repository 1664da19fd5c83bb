package dev.handrail.yaml;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** Reads how often something is due. */
final class Periods {

    private static final int MOST = 9_999;

    private Periods() {}

    /**
     * A period longer than none: {@code 6 months}, {@code every 2 weeks}, {@code 1y}, {@code 90d}, {@code quarterly}, or
     * ISO 8601 such as {@code P6M}.
     */
    static Optional<Period> parse(String text) {
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
            return Optional.of(Period.parse(text)).filter(Periods::plausible);
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
