package dev.handrail.view;

import dev.handrail.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as pages show them: ISO 8601 days, and durations of at most two units. */
final class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Times() {}

    /** The day of an instant in UTC. */
    static Day day(Instant instant) {
        String day = LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
        return new Day(day, instant.toString());
    }

    static Day day(LocalDate day) {
        return new Day(day.toString(), day.toString());
    }

    /** As written if it can't be read; else to the minute, with its zone. */
    static Day moment(Moment moment) {
        if (moment.local().isEmpty()) {
            return new Day(moment.text(), "");
        }
        String about = moment.approximate() ? "about " : "";
        String zone = moment.zone().isEmpty() ? "" : " " + moment.zone();
        String machine = moment.instant().map(Instant::toString).orElse("");
        return new Day(about + MINUTE.format(moment.local().get()) + zone, machine);
    }

    /** The day of a moment in its own zone; empty if it can't be read. */
    static Day dayOf(Moment moment) {
        return moment.local().map(local -> day(local.toLocalDate())).orElse(new Day(moment.text(), ""));
    }

    /** {@code 2 d 4 h}, {@code 1 h 5 min}, {@code 45 min}; a length below a minute in seconds. */
    static String length(Duration duration) {
        long seconds = Math.abs(duration.getSeconds());
        String sign = duration.isNegative() ? "\u2212" : "";
        if (seconds > 0 && seconds < 60) {
            return sign + seconds + " s";
        }
        long minutes = seconds / 60;
        if (minutes < 60) {
            return sign + minutes + " min";
        }
        return minutes < 24 * 60
                ? sign + two(minutes / 60, "h", minutes % 60, "min")
                : sign + two(minutes / (24 * 60), "d", minutes / 60 % 24, "h");
    }

    private static String two(long great, String unit, long small, String smallUnit) {
        return great + " " + unit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }
}
