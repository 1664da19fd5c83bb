package dev.handrail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Optional<Moment> NONE = Optional.empty();

    private static Optional<Moment> at(String instant) {
        return Optional.of(new Moment(instant, Optional.empty(), "UTC", Optional.of(Instant.parse(instant)), false));
    }

    private static Optional<Moment> local(String local, String zone) {
        return Optional.of(new Moment(local, Optional.of(LocalDateTime.parse(local)), zone, Optional.empty(), false));
    }

    private static Metrics metrics(
            Optional<Moment> started, Optional<Moment> detected, Optional<Moment> engaged, Optional<Moment> resolved) {
        return Metrics.of(new Incident(
                started,
                detected,
                engaged,
                NONE,
                resolved,
                "",
                Optional.empty(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void lengthsAreFromTheStartAndFromDetection() {
        Metrics metrics = metrics(
                at("2024-03-15T09:00:00Z"),
                at("2024-03-15T09:10:00Z"),
                at("2024-03-15T09:15:00Z"),
                at("2024-03-15T12:00:00Z"));
        assertThat(metrics.detect()).contains(Duration.ofMinutes(10));
        assertThat(metrics.engage()).contains(Duration.ofMinutes(15));
        assertThat(metrics.mitigate()).isEmpty();
        assertThat(metrics.restore()).contains(Duration.ofHours(3));
        assertThat(metrics.engageFromDetection()).contains(Duration.ofMinutes(5));
        assertThat(metrics.mitigateFromDetection()).isEmpty();
        assertThat(metrics.restoreFromDetection()).contains(Duration.ofMinutes(170));
    }

    @Test
    void wallClocksOfOneZoneAreEnough() {
        Metrics unknown = metrics(local("2024-03-15T10:00", ""), local("2024-03-15T10:05", ""), NONE, NONE);
        assertThat(unknown.detect()).contains(Duration.ofMinutes(5));
        Metrics mixed = metrics(local("2024-03-15T10:00", "BST"), local("2024-03-15T10:05", "IST"), NONE, NONE);
        assertThat(mixed.detect()).isEmpty();
    }

    @Test
    void aNegativeLengthIsNone() {
        Metrics metrics =
                metrics(at("2024-03-15T09:00:00Z"), at("2024-03-15T08:59:00Z"), NONE, at("2024-03-15T08:00:00Z"));
        assertThat(metrics.detect()).isEmpty();
        assertThat(metrics.restore()).isEmpty();
        assertThat(metrics.restoreFromDetection()).isEmpty();
    }
}
