package dev.handrail.view;

import dev.handrail.model.Incident;
import dev.handrail.model.Metrics;
import dev.handrail.model.Moment;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Role;
import dev.handrail.model.Runbook;
import dev.handrail.model.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the page of an incident's account. What the page's own sections tell is not told twice: the timeline is drawn,
 * and listed only if no section lists it; so with causes and actions.
 */
final class Postmortems {

    private Postmortems() {}

    static PostmortemView of(Place place, Postmortem postmortem, Frame frame) {
        Incident incident = postmortem.incident();
        Metrics metrics = Metrics.of(incident);
        Filling filling = new Filling(place, postmortem);
        boolean causes = section(postmortem, Role.CAUSES).isPresent();
        boolean factors = causes || section(postmortem, Role.FACTORS).isPresent();
        String timelineId = section(postmortem, Role.TIMELINE).map(Section::id).orElse("");
        String actionsId = section(postmortem, Role.ACTIONS).map(Section::id).orElse("");
        int open = (int) incident.actions().stream().filter(Actions::isOpen).count();
        return new PostmortemView(
                frame,
                DocViews.of(place, postmortem),
                moments(incident),
                metrics(metrics),
                fromDetection(metrics),
                incident.stated().map(Times::length).orElse(""),
                incident.status(),
                IncidentRows.severity(postmortem),
                section(postmortem, Role.IMPACT).isPresent() ? "" : incident.impact(),
                incident.contradictions(),
                Timelines.of(incident).stream().toList(),
                timelineId,
                timelineId.isEmpty() ? events(filling, incident) : List.of(),
                causes ? List.of() : filling.fill(incident.causes()),
                factors ? List.of() : filling.fill(incident.factors()),
                actionsId,
                open,
                incident.actions().size() - open,
                actionsId.isEmpty() ? Actions.of(place, postmortem) : List.of(),
                runbooks(place, postmortem));
    }

    private static Optional<Section> section(Postmortem postmortem, Role role) {
        return postmortem.sections().stream()
                .filter(section -> section.role() == role && section.level() > 0)
                .findFirst();
    }

    private static List<PostmortemView.MomentRow> moments(Incident incident) {
        List<PostmortemView.MomentRow> rows = new ArrayList<>();
        add(rows, "Started", incident.started());
        add(rows, "Detected", incident.detected());
        add(rows, "Engaged", incident.engaged());
        add(rows, "Mitigated", incident.mitigated());
        add(rows, "Resolved", incident.resolved());
        return rows;
    }

    private static void add(List<PostmortemView.MomentRow> rows, String label, Optional<Moment> moment) {
        moment.ifPresent(known -> rows.add(new PostmortemView.MomentRow(label, Times.moment(known))));
    }

    private static List<PostmortemView.MetricRow> metrics(Metrics metrics) {
        List<PostmortemView.MetricRow> rows = new ArrayList<>();
        add(rows, "Time to detect", metrics.detect(), Metrics.DETECT);
        add(rows, "Time to engage", metrics.engage(), Metrics.ENGAGE);
        add(rows, "Time to mitigate", metrics.mitigate(), Metrics.MITIGATE);
        add(rows, "Time to restore", metrics.restore(), Metrics.RESTORE);
        return rows;
    }

    private static List<PostmortemView.MetricRow> fromDetection(Metrics metrics) {
        List<PostmortemView.MetricRow> rows = new ArrayList<>();
        add(rows, "To engage", metrics.engageFromDetection(), Metrics.ENGAGE_FROM_DETECTION);
        add(rows, "To mitigate", metrics.mitigateFromDetection(), Metrics.MITIGATE_FROM_DETECTION);
        add(rows, "To restore", metrics.restoreFromDetection(), Metrics.RESTORE_FROM_DETECTION);
        return rows;
    }

    private static void add(
            List<PostmortemView.MetricRow> rows, String label, Optional<Duration> length, String definition) {
        length.ifPresent(known -> rows.add(new PostmortemView.MetricRow(label, Times.length(known), definition)));
    }

    private static List<PostmortemView.EventRow> events(Filling filling, Incident incident) {
        return incident.timeline().stream()
                .map(event -> new PostmortemView.EventRow(
                        Times.moment(event.moment()),
                        filling.fill(event.markup()),
                        event.mark().id()))
                .toList();
    }

    private static List<Link> runbooks(Place place, Postmortem postmortem) {
        return Connections.usedWith(place, postmortem).stream()
                .filter(Runbook.class::isInstance)
                .map(place::doc)
                .toList();
    }
}
