package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Incident;
import dev.handrail.model.Incident.Action;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Incident.Mark;
import dev.handrail.model.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The incident that Handrail was made for, whose last row names another zone than its header. */
class MusicOutageTest {

    private static final String PAGE = """
            # Music streaming outage

            ## Overview

            **Date and Time:** March 15, 2024, 10:00 AM - 1:00 PM WAT
            **Duration:** 3 hours
            **Service Affected:** Streaming web application
            **Impact:** Nobody could stream music or search.

            ## Timeline

            - 09:45 AM WAT: Deployment of the new database driver update.
            - 10:00 AM WAT: First alerts received about failing database connections.
            - 10:15 AM WAT: Incident response team engaged.
            - 10:30 AM WAT: First findings point to the driver update.
            - 11:00 AM WAT: Rollback of the driver update begun.
            - 11:30 AM WAT: Rollback completed, but the connections still fail.
            - 12:00 PM WAT: Deep dive into configuration and network.
            - 12:30 PM WAT: Wrong network security settings found and fixed.
            - 01:00 PM UTC: Full restoration of service confirmed.

            ## Root Cause

            The new database driver did not fit the configuration.

            ## Corrective and Preventive Measures

            - **Testing**: Test driver updates under load before deployment.
            - **Redundancy**: No single point of failure in the database.
            - Documentation: Write down troubleshooting steps for connectivity.
            """;

    private final Outcome<IncidentReader.Reading> outcome = Pages.read(PAGE);
    private final Incident incident = outcome.value().incident();

    @Test
    void theHeaderGivesStartAndEndInItsZone() {
        assertThat(incident.started().orElseThrow().instant()).contains(Instant.parse("2024-03-15T09:00:00Z"));
        assertThat(incident.started().orElseThrow().local()).contains(LocalDateTime.parse("2024-03-15T10:00"));
        assertThat(incident.resolved().orElseThrow().instant()).contains(Instant.parse("2024-03-15T12:00:00Z"));
        assertThat(incident.zone()).isEqualTo("WAT");
        assertThat(incident.stated()).contains(Duration.ofHours(3));
        assertThat(incident.impact()).isEqualTo("Nobody could stream music or search.");
        assertThat(outcome.value().services()).containsExactly("Streaming web application");
    }

    @Test
    void everyRowHasItsInstantAsWritten() {
        assertThat(incident.timeline())
                .extracting(event -> event.moment().instant().orElseThrow().toString())
                .containsExactly(
                        "2024-03-15T08:45:00Z",
                        "2024-03-15T09:00:00Z",
                        "2024-03-15T09:15:00Z",
                        "2024-03-15T09:30:00Z",
                        "2024-03-15T10:00:00Z",
                        "2024-03-15T10:30:00Z",
                        "2024-03-15T11:00:00Z",
                        "2024-03-15T11:30:00Z",
                        "2024-03-15T13:00:00Z");
        assertThat(incident.timeline().get(0).text()).isEqualTo("Deployment of the new database driver update.");
    }

    @Test
    void rowsAreMarked() {
        assertThat(incident.timeline())
                .extracting(Event::mark)
                .containsExactly(
                        Mark.TRIGGER,
                        Mark.DETECTED,
                        Mark.ENGAGED,
                        Mark.NONE,
                        Mark.NONE,
                        Mark.NONE,
                        Mark.NONE,
                        Mark.NONE,
                        Mark.RESOLVED);
    }

    @Test
    void metricsFollowTheHeader() {
        Metrics metrics = Metrics.of(incident);
        assertThat(metrics.detect()).contains(Duration.ZERO);
        assertThat(metrics.engage()).contains(Duration.ofMinutes(15));
        assertThat(metrics.mitigate()).isEmpty();
        assertThat(metrics.restore()).contains(Duration.ofHours(3));
    }

    @Test
    void theOtherZoneOfTheLastRowIsSaidWithItsArithmetic() {
        String sentence = "The last row says 13:00 UTC, the header ends 13:00 WAT: 13:00 UTC is 14:00 WAT, so that from"
                + " 10:00 WAT the incident lasted 4 h, the page states 3 h.";
        assertThat(incident.contradictions()).containsExactly(sentence);
        List<Diagnostic> mixed = outcome.diagnostics().stream()
                .filter(finding -> finding.code() == Code.PM_ZONE_MIXED)
                .toList();
        assertThat(mixed).hasSize(1);
        assertThat(mixed.get(0).message()).isEqualTo(sentence);
        assertThat(mixed.get(0).at().span().line()).isEqualTo(20);
        assertThat(Pages.codes(outcome)).containsExactlyInAnyOrder(Code.PM_ZONE_MIXED, Code.PM_SPAN_MISMATCH);
    }

    @Test
    void measuresAreActionsWithTheirType() {
        assertThat(incident.actions())
                .extracting(Action::type)
                .containsExactly("Testing", "Redundancy", "Documentation");
        assertThat(incident.actions().get(0).text()).isEqualTo("Test driver updates under load before deployment.");
        assertThat(incident.actions().get(0).markup().fill(link -> ""))
                .isEqualTo("Test driver updates under load before deployment.");
        assertThat(incident.causes())
                .extracting(markup -> markup.fill(link -> ""))
                .containsExactly("The new database driver did not fit the configuration.");
    }
}
