package dev.handrail.parse.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads a month or a quarter by which something is due: {@code March 2026}, {@code 2026-03}, {@code Q3 2026}. */
final class Period {

    private Period() {}

    /** The last day of the period that a text starts with. */
    static Optional<LocalDate> lastDay(String text) {
        Cursor in = new Cursor(text, 0);
        in.skipBlanks();
        if (in.takeWord("end")) {
            in.skipBlanks();
            in.takeWord("of");
            in.skipBlanks();
        }
        return (in.digits() == 4 ? yearFirst(in) : yearLast(in)).map(YearMonth::atEndOfMonth);
    }

    /** {@code 2026-03}, {@code 2026 Q3}. */
    private static Optional<YearMonth> yearFirst(Cursor in) {
        int year = in.number(4);
        boolean dash = in.take('-');
        in.skipBlanks();
        if (dash && in.digits() == 2) {
            int month = in.number(2);
            boolean isDay = in.peek() == '-' && Cursor.isDigit(in.peek(1));
            return isDay ? Optional.empty() : month(year, month);
        }
        return month(year, quarter(in));
    }

    /** {@code March 2026}, {@code Q3 2026}. */
    private static Optional<YearMonth> yearLast(Cursor in) {
        int month = quarter(in);
        if (month == 0) {
            String word = in.word();
            month = DayScanner.month(word);
            in.at += word.length();
            in.take('.');
        }
        in.take(',');
        in.skipBlanks();
        return in.digits() == 4 ? month(in.number(4), month) : Optional.empty();
    }

    /** The last month of a quarter; 0, and nothing moved, if none stands here. */
    private static int quarter(Cursor in) {
        boolean quarter = (in.peek() == 'Q' || in.peek() == 'q') && in.peek(1) >= '1' && in.peek(1) <= '4';
        if (!quarter || Cursor.isDigit(in.peek(2))) {
            return 0;
        }
        in.at++;
        return 3 * in.number(1);
    }

    private static Optional<YearMonth> month(int year, int month) {
        boolean real = month >= 1 && month <= 12 && year >= 1980 && year <= 2199;
        return real ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }
}
