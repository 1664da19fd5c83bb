package dev.handrail.parse.incident;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a date at a cursor: {@code 2024-03-15}, {@code 15/03/2024}, {@code March 15, 2024}, {@code 15 Mar}. */
final class DayScanner {

    /** Also leaves out 1970, which is what a clock that was never set shows. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2199;
    private static final int LEAP_YEAR = 2000;

    private final Cursor in;
    private Optional<TimeText.Day> day = Optional.empty();
    private String fault = "";

    DayScanner(Cursor in) {
        this.in = in;
    }

    /** The day read; empty if a part of it is unknown or it can't be. */
    Optional<TimeText.Day> day() {
        return day;
    }

    /** What is wrong with the day read; empty if nothing is. */
    String fault() {
        return fault;
    }

    /** Reads a date. False if there is none here; the cursor is then anywhere. */
    boolean read() {
        int digits = in.digits();
        if (digits >= 4 && digits <= 6) {
            return yearFirst(digits);
        }
        if (digits == 1 || digits == 2) {
            return dayOrMonthFirst(digits);
        }
        return digits == 0 && monthName();
    }

    private boolean yearFirst(int digits) {
        int year = in.number(digits);
        if (!separator()) {
            return false;
        }
        int month = part();
        if (month < 0 || !separator()) {
            return false;
        }
        int date = part();
        if (date < 0 || Cursor.isDigit(in.peek())) {
            return false;
        }
        while (in.peek() == '?' || (in.peek() == '-' && in.peek(1) == '?')) {
            in.at++;
        }
        return set(year, month, date);
    }

    private boolean separator() {
        return in.take('-') || in.take('/') || in.take('.');
    }

    /** One or two digits; 0 for a part that is not known, {@code ??}; -1 if it is neither. */
    private int part() {
        int digits = in.digits();
        if (digits == 1 || digits == 2) {
            return in.number(digits);
        }
        boolean unknown = isUnknown(in.peek()) && isUnknown(in.peek(1));
        if (digits > 0 || !unknown) {
            return -1;
        }
        in.at += 2;
        return 0;
    }

    private static boolean isUnknown(char c) {
        return "?xXmMdD_".indexOf(c) >= 0;
    }

    private boolean dayOrMonthFirst(int digits) {
        int first = in.number(digits);
        char separator = in.peek();
        boolean numeric = "/.-".indexOf(separator) >= 0 && Cursor.isDigit(in.peek(1));
        return numeric ? numeric(first, separator) : dayThenName(first);
    }

    private boolean numeric(int first, char separator) {
        in.at++;
        int digits = in.digits();
        if (digits > 2) {
            return false;
        }
        int second = in.number(digits);
        if (!in.take(separator) || in.digits() < 4 || in.digits() > 6) {
            return false;
        }
        int year = in.number(in.digits());
        if (separator == '.' || first > 12 || first == second) {
            return set(year, second, first);
        }
        if (second > 12) {
            return set(year, first, second);
        }
        fault = "it is not clear which number is the day and which the month";
        return true;
    }

    private boolean dayThenName(int date) {
        ordinal();
        in.skipBlanks();
        in.take('-');
        if (in.takeWord("of")) {
            in.skipBlanks();
        }
        int month = month(in.word());
        if (month == 0) {
            return false;
        }
        in.at += in.word().length();
        return set(year(), month, date);
    }

    private boolean monthName() {
        int month = month(in.word());
        if (month == 0) {
            return false;
        }
        in.at += in.word().length();
        in.take('.');
        boolean apart = Cursor.isBlank(in.peek()) || in.peek() == '-';
        in.skipBlanks();
        in.take('-');
        int digits = in.digits();
        if (!apart || digits == 0 || digits > 2) {
            return false;
        }
        int date = in.number(digits);
        if (in.peek() == ':' || (in.peek() == '.' && Cursor.isDigit(in.peek(1)))) {
            return false;
        }
        ordinal();
        return set(year(), month, date);
    }

    private void ordinal() {
        switch (in.word()) {
            case "st", "nd", "rd", "th" -> in.at += 2;
            default -> {
                // A plain number.
            }
        }
    }

    /** The year behind a day and month; 0, and nothing moved, if none stands there. */
    private int year() {
        int start = in.at;
        in.take('.');
        in.take(',');
        in.skipBlanks();
        in.take('-');
        int digits = in.digits();
        if (digits < 4 || digits > 6 || in.peek(digits) == ':') {
            in.at = start;
            return 0;
        }
        return in.number(digits);
    }

    private boolean set(int year, int month, int date) {
        if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
            fault = "the year " + year + " can't be right";
        } else if (month > 12) {
            fault = "there is no month " + month;
        } else if (date > 31) {
            fault = "there is no day " + date + " in month " + month;
        } else if (month == 0 || date == 0) {
            day = Optional.empty();
        } else if (exists(year, month, date)) {
            day = Optional.of(new TimeText.Day(year, month, date));
        } else {
            fault = "there is no day " + date + " in month " + month;
        }
        return true;
    }

    private static boolean exists(int year, int month, int date) {
        try {
            LocalDate.of(year == 0 ? LEAP_YEAR : year, month, date);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The number of a month from its English name or its short form; 0 if it is none. */
    static int month(String word) {
        return switch (word) {
            case "jan", "january" -> 1;
            case "feb", "february" -> 2;
            case "mar", "march" -> 3;
            case "apr", "april" -> 4;
            case "may" -> 5;
            case "jun", "june" -> 6;
            case "jul", "july" -> 7;
            case "aug", "august" -> 8;
            case "sep", "sept", "september" -> 9;
            case "oct", "october" -> 10;
            case "nov", "november" -> 11;
            case "dec", "december" -> 12;
            default -> 0;
        };
    }
}
