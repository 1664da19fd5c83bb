package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScannerTest {

    private static final String NOTHING = "-";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | year-month-day, 0 for no year | time of day | zone
                "2024-03-15 10:00 | 2024-3-15 | 10:00 | -",
                "2024-03-15T10:00:00Z | 2024-3-15 | 10:00 | Z",
                "2007-12-05T22:04:30.000Z | 2007-12-5 | 22:04:30 | Z",
                "2024-03-15 10:00+01:00 | 2024-3-15 | 10:00 | +01:00",
                "2024-03-15 10:00 +0100 | 2024-3-15 | 10:00 | +0100",
                "2024-03-15T10:00-05:00 | 2024-3-15 | 10:00 | -05:00",
                "2024-03-15 | 2024-3-15 | - | -",
                "2024/03/15 9:05 | 2024-3-15 | 09:05 | -",
                "10:00 AM WAT | - | 10:00 | WAT",
                "09:45 AM | - | 09:45 | -",
                "12:00 PM | - | 12:00 | -",
                "12:30 AM | - | 00:30 | -",
                "1 p.m. CET | - | 13:00 | CET",
                "10am | - | 10:00 | -",
                "March 15, 2024, 10:00 AM | 2024-3-15 | 10:00 | -",
                "15 March 2024 | 2024-3-15 | - | -",
                "15th of March 2024 at 10:00 | 2024-3-15 | 10:00 | -",
                "Mar 15 | 0-3-15 | - | -",
                "Sept. 3 22:04 | 0-9-3 | 22:04 | -",
                "30-Jun-2021 08:32 | 2021-6-30 | 08:32 | -",
                "Wednesday, June 30th, 2021 | 2021-6-30 | - | -",
                "15/03/2024 10:00 | 2024-3-15 | 10:00 | -",
                "03/15/2024 | 2024-3-15 | - | -",
                "05/05/2024 | 2024-5-5 | - | -",
                "3.4.2024 | 2024-4-3 | - | -",
                "10:15 UTC+2 | - | 10:15 | UTC+2",
                "10:15 (Europe/Berlin) | - | 10:15 | Europe/Berlin",
                "10:15 America/New_York | - | 10:15 | America/New_York",
                "0945Z | - | 09:45 | Z",
                "0945 UTC | - | 09:45 | UTC",
                "[10:15 UTC] text | - | 10:15 | UTC",
                "10:00 UTC on 15 March 2024 | 2024-3-15 | 10:00 | UTC",
            })
    void readsTheTimeAtTheStart(String text, String day, String clock, String zone) {
        TimeText time = TimeScanner.lead(text).orElseThrow();
        String written =
                time.day().map(d -> d.year() + "-" + d.month() + "-" + d.date()).orElse(NOTHING);
        assertThat(written).isEqualTo(day);
        assertThat(time.clock().map(LocalTime::toString).orElse(NOTHING)).isEqualTo(clock);
        assertThat(time.zone().written() ? time.zone().text() : NOTHING).isEqualTo(zone);
        assertThat(time.fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:??", "2022-05-25 HH:mm", "??:??", "2024-01-02 xx:xx"})
    void aTimeOfDayThatIsWrittenAsUnknownIsUnknown(String text) {
        TimeText time = TimeScanner.lead(text).orElseThrow();
        assertThat(time.hasClock()).isTrue();
        assertThat(time.clock()).isEmpty();
        assertThat(time.fault()).isEmpty();
    }

    @Test
    void aDayThatIsWrittenAsUnknownIsUnknown() {
        TimeText time = TimeScanner.lead("2022-05-?? HH:mm").orElseThrow();
        assertThat(time.hasDay()).isTrue();
        assertThat(time.day()).isEmpty();
        assertThat(time.fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20211-06-30 08:32",
                "03/04/2024 10:00",
                "2024-13-01",
                "2024-02-30",
                "25:10",
                "10:75",
                "1024-01-01",
                "2021/22-??-?? HH:mm"
            })
    void whatCanNotBeIsNotReadButSaid(String text) {
        TimeText time = TimeScanner.lead(text).orElseThrow();
        assertThat(time.fault()).isNotEmpty();
        assertThat(time.day().isPresent() && time.clock().isPresent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2 nodes died",
                "May be related",
                "March",
                "2024 was worse",
                "1000-2000 users",
                "10",
                "10.0.0.1 is down",
                "5 of them",
                "on the morning",
                "at last",
                "3 hours",
                "1:1 with the team",
                "12:34:56:78 is a MAC",
                "503 errors",
                "v1.20.3",
                "30 users in Marseille"
            })
    void othersAreNoTimes(String text) {
        assertThat(TimeScanner.lead(text)).isEmpty();
    }

    @Test
    void aRangeTakesItsStartAndSharesWhatStandsBehindItsEnd() {
        TimeText time = TimeScanner.lead("March 15, 2024, 1:00 - 3:30 PM WAT").orElseThrow();
        assertThat(time.clock()).contains(LocalTime.of(13, 0));
        assertThat(time.zone().text()).isEqualTo("WAT");
        assertThat(time.until().orElseThrow().clock()).contains(LocalTime.of(15, 30));
        assertThat(time.text()).isEqualTo("March 15, 2024, 1:00 - 3:30 PM WAT");
        assertThat(time.own()).isEqualTo("March 15, 2024, 1:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00 - 11:00", "09:00–11:00", "09:00 to 11:00", "from 09:00 until 11:00", "09:00-11:00"})
    void rangesHaveManySigns(String text) {
        TimeText time = TimeScanner.lead(text).orElseThrow();
        assertThat(time.clock()).contains(LocalTime.of(9, 0));
        assertThat(time.until().flatMap(TimeText::clock)).contains(LocalTime.of(11, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~10:00", "≈ 10:00", "about 10:00", "approx. 10:00", "10:00 (approx)", "ca. 10:00"})
    void approximateTimesSaySo(String text) {
        TimeText time = TimeScanner.lead(text).orElseThrow();
        assertThat(time.approximate()).isTrue();
        assertThat(time.clock()).contains(LocalTime.of(10, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00 - 2 nodes died | 2 nodes died",
                "10:00 AM: DNS fails | DNS fails",
                "10:00 REST calls time out | REST calls time out",
                "10:00 UTC - restarted | restarted",
                "10:00 +1 engineer joins | +1 engineer joins",
            })
    void whatFollowsIsLeftAlone(String text, String rest) {
        TimeText time = TimeScanner.lead(text).orElseThrow();
        assertThat(text.substring(time.end())).endsWith(rest);
        assertThat(time.until()).isEqualTo(Optional.empty());
    }
}
