package dev.handrail.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 min",
        "59, 59 s",
        "60, 1 min",
        "3599, 59 min",
        "3600, 1 h",
        "3900, 1 h 5 min",
        "86399, 23 h 59 min",
        "86400, 1 d",
        "187200, 2 d 4 h",
        "-600, \u221210 min"
    })
    void aLengthHasTwoUnitsAtMost(long seconds, String text) {
        assertThat(Times.length(Duration.ofSeconds(seconds))).isEqualTo(text);
    }

    @Test
    void aDayIsTheOneInUtc() {
        assertThat(Times.day(Instant.parse("2024-03-15T23:59:59Z")))
                .isEqualTo(new Day("2024-03-15", "2024-03-15T23:59:59Z"));
    }

    @Test
    void aMomentIsShownAsWrittenIfItCannotBeRead() {
        Moment unreadable = new Moment("14:??", Optional.empty(), "UTC", Optional.empty(), false);
        assertThat(Times.moment(unreadable)).isEqualTo(new Day("14:??", ""));
    }

    @Test
    void aMomentSaysItsZoneAndWhetherItIsExact() {
        Moment about = new Moment(
                "~10:00",
                Optional.of(LocalDateTime.parse("2024-03-15T10:00:30")),
                "WAT",
                Optional.of(Instant.parse("2024-03-15T09:00:30Z")),
                true);
        assertThat(Times.moment(about)).isEqualTo(new Day("about 2024-03-15 10:00 WAT", "2024-03-15T09:00:30Z"));
    }
}
