package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets are those of the IANA time zone database. */
class ZonesTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2024-03-15T12:00");

    @ParameterizedTest
    @CsvSource({
        "UTC, 12:00",
        "GMT, 12:00",
        "Z, 12:00",
        "WAT, 11:00",
        "CET, 11:00",
        "CEST, 10:00",
        "EET, 10:00",
        "SAST, 10:00",
        "EAT, 09:00",
        "MSK, 09:00",
        "JST, 03:00",
        "EST, 17:00",
        "EDT, 16:00",
        "PDT, 19:00",
        "MST, 19:00",
        "+01:00, 11:00",
        "+0530, 06:30",
        "UTC+2, 10:00",
        "UTC-05:00, 17:00",
        "Europe/Berlin, 11:00",
        "America/New_York, 16:00",
        "ET, 16:00",
    })
    void namesWithOneMeaningGiveTheInstant(String name, String utc) {
        Instant expected = Instant.parse("2024-03-15T" + utc + ":00Z");
        assertThat(Zones.named(name).orElseThrow().instant(NOON)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IST", "BST", "CST", "AST", "XYT"})
    void namesWithSeveralMeaningsOrNoneGiveNoInstant(String name) {
        Zone zone = Zones.named(name).orElseThrow();
        assertThat(zone.isDoubtful()).isTrue();
        assertThat(zone.instant(NOON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REST", "the", "Mars/Base", "CETA", "+25:00", "+1", "and/or"})
    void othersAreNoZones(String name) {
        assertThat(Zones.named(name)).isEmpty();
    }

    @Test
    void anHourThatClocksShowTwiceHasNoInstant() {
        Zone berlin = Zones.named("Europe/Berlin").orElseThrow();
        assertThat(berlin.instant(LocalDateTime.parse("2024-10-27T02:30"))).isEmpty();
        assertThat(berlin.instant(LocalDateTime.parse("2024-03-31T02:30"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IST (UTC+05:30), +05:30",
        "IST (Asia/Kolkata), Asia/Kolkata",
        "BST (+01:00), +01:00",
        "Pacific Time (PT), America/Los_Angeles",
        "Central European Summer Time, +02:00",
        "Coordinated Universal Time, Z"
    })
    void aNameThatIsExplainedOrWrittenOutIsCertain(String text, String id) {
        assertThat(Zones.named(text).orElseThrow().id()).contains(ZoneId.of(id));
    }

    @Test
    void whatExplainsNothingLeavesTheDoubt() {
        assertThat(Zones.at("IST (evening)", 0).orElseThrow().zone().isDoubtful())
                .isTrue();
        assertThat(Zones.at("Pacific Timers", 0)).isEmpty();
    }

    @Test
    void abbreviationsHaveASeason() {
        Zone cet = Zones.named("CET").orElseThrow();
        assertThat(cet.inSeason(LocalDateTime.parse("2024-01-15T12:00"))).isTrue();
        assertThat(cet.inSeason(LocalDateTime.parse("2024-07-15T12:00"))).isFalse();
        assertThat(Zones.named("WAT").orElseThrow().inSeason(LocalDateTime.parse("2024-07-15T12:00")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "All times in UTC., UTC",
        "All times in CET., CET",
        "All times are CET, CET",
        "Note: all timestamps below are in UTC+2., UTC+2",
        "The times given here are local times (Europe/Paris)., Europe/Paris",
        "Timezone: PST, PST",
        "At all times we cared., ''",
        "This is the third time CET was wrong., ''",
    })
    void aSentenceNamesTheZoneOfAPage(String sentence, String zone) {
        assertThat(PageZone.sentence(sentence).text()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({"Time (UTC), UTC", "Date and Time in CET, CET", "Time, ''", "'Time [UTC]', UTC", "Time UTC+1, UTC+1"})
    void theHeadOfAColumnNamesItsZone(String head, String zone) {
        assertThat(PageZone.lastWord(head).text()).isEqualTo(zone);
    }
}
