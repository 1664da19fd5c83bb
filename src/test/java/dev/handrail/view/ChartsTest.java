package dev.handrail.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.handrail.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void columnsAreMonthsAndThoseWithoutIncidentsAreThereToo() {
        Chart chart = ColumnChart.of("c", "C", days("2023-11-30", "2024-02-01", "2024-02-29"));
        assertThat(chart.bars())
                .extracting(Chart.Bar::tip)
                .containsExactly("2023-11: 1", "2023-12: 0", "2024-01: 0", "2024-02: 2");
        assertThat(chart.bars().get(0).height() * 2)
                .isEqualTo(chart.bars().get(3).height());
        assertThat(chart.description()).isEqualTo("2023-11 1, 2024-02 2.");
    }

    @Test
    void aLongTimeIsCountedByQuarterThenByYear() {
        assertThat(tips("2020-01-15", "2023-12-31"))
                .startsWith("2020 Q1: 1")
                .endsWith("2023 Q4: 1")
                .hasSize(16);
        assertThat(tips("2004-01-15", "2023-12-31"))
                .startsWith("2004: 1")
                .endsWith("2023: 1")
                .hasSize(20);
        assertThat(tips("0001-01-01", "9999-12-31")).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void aLongerBarIsMoreOften() {
        Chart chart = BarChart.of(
                "b",
                "B",
                List.of(Map.entry("network", 4), Map.entry("a name that is far too long for its place", 1)),
                3);
        assertThat(chart.bars())
                .extracting(Chart.Bar::tip)
                .containsExactly("network: 4", "a name that is far too long for its place: 1");
        assertThat(chart.bars().get(0).width())
                .isGreaterThan(chart.bars().get(1).width());
        assertThat(chart.labels()).extracting(Chart.Label::text).contains("and 3 more", "a name that is fa\u2026");
    }

    @Test
    void pointsOfALongerTimeAreHigher() {
        Chart chart = ScatterChart.of(
                "s",
                "S",
                List.of(
                        new ScatterChart.Point(LocalDate.parse("2024-01-01"), Duration.ofSeconds(5), "short"),
                        new ScatterChart.Point(LocalDate.parse("2024-01-02"), Duration.ofHours(3), "long"),
                        new ScatterChart.Point(LocalDate.parse("2024-01-03"), Duration.ofDays(400), "endless")));
        assertThat(chart.dots())
                .extracting(Chart.Dot::tip)
                .containsExactly("short, 2024-01-01: 5 s", "long, 2024-01-02: 3 h", "endless, 2024-01-03: 400 d");
        assertThat(chart.dots().get(1).y())
                .isLessThan(chart.dots().get(0).y())
                .isGreaterThan(chart.dots().get(2).y());
        assertThat(chart.dots()).allSatisfy(dot -> {
            assertThat(dot.y()).isBetween(0, chart.height());
            assertThat(dot.x()).isBetween(0, chart.width());
        });
        assertThat(chart.description())
                .isEqualTo("3 incidents: shortest 5 s, median 3 h, longest 400 d. Each is in the table.");
    }

    @Test
    void theTimelineIsToScale() {
        Chart chart = Timelines.of(SiteFixture.outage().incident()).orElseThrow();
        // 09:50 to 13:00 are 190 minutes on 752 units: 10:00 is at 24 + 40, 11:40 at 24 + 435, 13:00 at the end.
        assertThat(chart.rules())
                .filteredOn(rule -> rule.style().startsWith("moment"))
                .extracting(Chart.Rule::style, Chart.Rule::x1)
                .contains(tuple("moment started", 64), tuple("moment mitigated", 459), tuple("moment resolved", 776));
        assertThat(chart.dots()).hasSize(8);
        assertThat(chart.description())
                .isEqualTo("Started 10:00, Detected 10:10, Engaged 10:25, Mitigated 11:40, Resolved 13:00. 8 events.");
        assertThat(chart.labels()).extracting(Chart.Label::text).contains("10:00", "10:30", "13:00");
    }

    @Test
    void aMomentOfAnotherZoneIsDrawnAtTheSameTimeOfTheWorld() {
        Moment wat = new Moment(
                "10:00 WAT",
                local("2024-03-15T10:00"),
                "WAT",
                Optional.of(Instant.parse("2024-03-15T09:00:00Z")),
                false);
        Moment utc = new Moment(
                "13:00 UTC",
                local("2024-03-15T13:00"),
                "UTC",
                Optional.of(Instant.parse("2024-03-15T13:00:00Z")),
                false);
        Moment unknown = new Moment("11:00 XYZ", local("2024-03-15T11:00"), "XYZ", Optional.empty(), false);
        WallClock clock = new WallClock("WAT", Optional.of(Duration.ofHours(1)));
        long start = clock.second(wat).orElseThrow();
        assertThat(clock.second(utc)).contains(start + 4 * 3600);
        assertThat(clock.second(unknown)).isEmpty();
    }

    private static List<String> tips(String... days) {
        return ColumnChart.of("c", "C", days(days)).bars().stream()
                .map(Chart.Bar::tip)
                .toList();
    }

    private static Optional<LocalDateTime> local(String time) {
        return Optional.of(LocalDateTime.parse(time));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
