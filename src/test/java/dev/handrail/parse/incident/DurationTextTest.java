package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 hours | PT3H",
                "148 minutes | PT148M",
                "1 minutes | PT1M",
                "2 hours 30 minutes. | PT2H30M",
                "2 hours and 30 minutes | PT2H30M",
                "2 Days | PT48H",
                "1h30m | PT1H30M",
                "90 min | PT90M",
                "1.5 hours | PT1H30M",
                "~ 45 mins | PT45M",
                "approximately three hours | PT3H",
                "20 minutes1 | PT20M",
                "20 minutes [1] | PT20M",
                "30-minute outage | PT30M",
                "an hour | PT1H",
                "1h30 | PT1H30M",
                "2h05 total | PT2H5M",
                "01:30:00 | PT1H30M",
                "1:30 h | PT1H30M",
                "PT1H30M | PT1H30M",
                "pt45m | PT45M",
                "P1DT2H | PT26H",
            })
    void readsWhatPagesState(String text, Duration expected) {
        assertThat(DurationText.read(text).orElseThrow().value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "N/A",
                "",
                "unknown",
                "3",
                "a while",
                "3 apples",
                "99999999999 hours",
                "-",
                "01:30",
                "P1Y",
                "Page",
                "1:2:3"
            })
    void leavesTheRestUnread(String text) {
        assertThat(DurationText.read(text)).isEmpty();
    }

    @Test
    void isAsExactAsItsSmallestUnit() {
        DurationText hours = DurationText.read("3 hours").orElseThrow();
        assertThat(hours.agrees(Duration.ofMinutes(200))).isTrue();
        assertThat(hours.agrees(Duration.ofHours(4))).isFalse();
        DurationText halves = DurationText.read("2.5 hours").orElseThrow();
        assertThat(halves.agrees(Duration.ofMinutes(140))).isTrue();
        assertThat(halves.agrees(Duration.ofHours(2))).isFalse();
        DurationText tenths = DurationText.read("1.3 hours").orElseThrow();
        assertThat(tenths.agrees(Duration.ofMinutes(80))).isTrue();
        assertThat(tenths.agrees(Duration.ofMinutes(90))).isFalse();
        assertThat(DurationText.read("PT3H").orElseThrow().agrees(Duration.ofMinutes(200)))
                .isTrue();
        assertThat(DurationText.read("1h30").orElseThrow().agrees(Duration.ofMinutes(95)))
                .isFalse();
        DurationText minutes = DurationText.read("3 hours 5 minutes").orElseThrow();
        assertThat(minutes.agrees(Duration.ofMinutes(185))).isTrue();
        assertThat(minutes.agrees(Duration.ofMinutes(186))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PT3H, 3 h", "PT90M, 1 h 30 min", "PT48H, 2 d", "PT0S, 0 min", "PT-1H, -1 h", "PT61S, 1 min 1 s"})
    void isNamedInFewWords(Duration duration, String words) {
        assertThat(DurationText.words(duration)).isEqualTo(words);
    }
}
