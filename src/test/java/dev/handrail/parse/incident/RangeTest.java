package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static Moment day(String day, String zone) {
        return new Moment(day, Optional.of(LocalDate.parse(day)), Optional.empty(), zone, Optional.empty(), false);
    }

    private static Moment time(String local) {
        return new Moment(local, Optional.of(LocalDateTime.parse(local)), "UTC", Optional.empty(), false);
    }

    private static DurationText told(String text) {
        return DurationText.read(text).orElseThrow();
    }

    @Test
    void twoTimesAreOneLengthApart() {
        Range range = Range.between(time("2024-03-15T10:00"), time("2024-03-15T13:00"))
                .orElseThrow();
        assertThat(range).isEqualTo(new Range(Duration.ofHours(3), Duration.ofHours(3)));
        assertThat(range.words()).isEqualTo("3 h");
    }

    @Test
    void aBareDateMayBeAnyTimeOfItsDay() {
        Range range = Range.between(day("2024-03-15", "UTC"), day("2024-03-17", "UTC"))
                .orElseThrow();
        assertThat(range).isEqualTo(new Range(Duration.ofDays(1), Duration.ofDays(3)));
        assertThat(range.words()).isEqualTo("between 1 d and 3 d");
        assertThat(range.agrees(told("36 hours"))).isTrue();
        assertThat(range.agrees(told("5 hours"))).isFalse();
        assertThat(range.agrees(told("9 days"))).isFalse();
    }

    @Test
    void nothingIsNegativeThatMayNotBe() {
        Range sameDay = Range.between(time("2024-03-15T10:00"), day("2024-03-15", "UTC"))
                .orElseThrow();
        assertThat(sameDay.isNegative()).isFalse();
        assertThat(sameDay.words()).isEqualTo("at most 14 h");
        Range dayBefore = Range.between(time("2024-03-15T10:00"), day("2024-03-14", "UTC"))
                .orElseThrow();
        assertThat(dayBefore.isNegative()).isTrue();
    }

    @Test
    void datesInTwoZonesAreNotCompared() {
        assertThat(Range.between(day("2024-03-15", "UTC"), day("2024-03-14", "WAT")))
                .isEmpty();
    }
}
