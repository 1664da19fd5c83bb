package dev.handrail.export;

import dev.handrail.model.Incident;
import dev.handrail.model.Metrics;
import dev.handrail.model.Moment;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Site;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One incident, and its actions, of {@code site.json}. */
final class IncidentJson {

    private final Site site;

    IncidentJson(Site site) {
        this.site = site;
    }

    Map<String, Object> of(Postmortem postmortem) {
        Incident incident = postmortem.incident();
        return new Fields()
                .with("path", postmortem.path().value())
                .with("url", Urls.of(site, postmortem.path(), ""))
                .with("title", postmortem.head().title())
                .with("severity", incident.severity())
                .with("status", incident.status())
                .with("services", postmortem.head().services())
                .with("categories", incident.categories())
                .with("impact", incident.impact())
                .with("zone", incident.zone())
                .with("started", moment(incident.started()))
                .with("detected", moment(incident.detected()))
                .with("engaged", moment(incident.engaged()))
                .with("mitigated", moment(incident.mitigated()))
                .with("resolved", moment(incident.resolved()))
                .with("statedDuration", incident.stated())
                .with("metrics", metrics(Metrics.of(incident)))
                .with("timeline", incident.timeline().stream().map(this::event).toList())
                .with("contradictions", incident.contradictions())
                .map();
    }

    Stream<Map<String, Object>> actions(Postmortem postmortem) {
        return postmortem.incident().actions().stream()
                .map(action -> new Fields()
                        .with("incident", Urls.of(site, postmortem.path(), ""))
                        .with("text", action.text())
                        .with("type", action.type())
                        .with("owner", action.owner())
                        .with("due", action.due())
                        .with("ticket", action.ticket())
                        .with("state", action.state().id())
                        .with(
                                "links",
                                action.links().stream()
                                        .map(index -> Urls.of(
                                                site,
                                                site.links()
                                                        .get(postmortem.path())
                                                        .get(index)))
                                        .filter(url -> !url.isEmpty())
                                        .toList())
                        .map());
    }

    private static Map<String, Object> metrics(Metrics metrics) {
        return new Fields()
                .with("detect", metrics.detect())
                .with("engage", metrics.engage())
                .with("mitigate", metrics.mitigate())
                .with("restore", metrics.restore())
                .map();
    }

    private Map<String, Object> event(Incident.Event event) {
        return new Fields()
                .with("at", moment(Optional.of(event.moment())))
                .with("text", event.text())
                .with("mark", event.mark().id())
                .map();
    }

    /** As written, on the wall clock, and in UTC as far as each is known. */
    private Map<String, Object> moment(Optional<Moment> moment) {
        return new Fields()
                .with("text", moment.map(Moment::text).orElse(""))
                .with("local", moment.flatMap(Moment::local))
                .with("zone", moment.map(Moment::zone).orElse(""))
                .with("utc", moment.flatMap(Moment::instant))
                .with("approximate", moment.map(Moment::approximate).orElse(false))
                .map();
    }
}
