package dev.handrail.view;

import dev.handrail.model.Routes;

/** Makes the page of all incidents. */
final class IncidentPages {

    private IncidentPages() {}

    static IncidentsView of(Place place) {
        return new IncidentsView(
                Frames.of(place, "Incidents", "", Frames.crumbs(place)),
                IncidentCharts.of(place.catalog().incidents()),
                place.catalog().incidents().stream()
                        .map(incident -> IncidentRows.of(place, incident))
                        .toList(),
                Hosted.sections(place, Routes.INCIDENTS));
    }
}
