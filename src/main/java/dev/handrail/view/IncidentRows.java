package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.Incident;
import dev.handrail.model.Metrics;
import dev.handrail.model.Postmortem;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/** Makes the line of an incident in a list. */
final class IncidentRows {

    /** Those without a readable start last. */
    static final Comparator<Postmortem> NEWEST_FIRST =
            Comparator.comparing(IncidentRows::startKey).reversed().thenComparing(Doc::path);

    private IncidentRows() {}

    static IncidentRow of(Place place, Postmortem postmortem) {
        Incident incident = postmortem.incident();
        return new IncidentRow(
                place.doc(postmortem),
                incident.started().map(Times::dayOf).orElse(Day.UNKNOWN),
                severity(postmortem),
                place.entities(EntityKind.SERVICE, postmortem.head().services()),
                duration(incident).map(Times::length).orElse(""),
                detect(incident).map(Times::length).orElse(""),
                incident.categories());
    }

    /** From start to resolution by the page's times, else what the page states. */
    static Optional<Duration> duration(Incident incident) {
        return Metrics.of(incident).restore().or(incident::stated);
    }

    static Optional<Duration> detect(Incident incident) {
        return Metrics.of(incident).detect();
    }

    static String severity(Postmortem postmortem) {
        String own = postmortem.incident().severity();
        return own.isEmpty() ? postmortem.head().severity() : own;
    }

    private static String startKey(Postmortem postmortem) {
        return postmortem
                .incident()
                .started()
                .flatMap(moment -> moment.local())
                .map(Object::toString)
                .orElse("");
    }
}
