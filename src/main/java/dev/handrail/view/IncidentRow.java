package dev.handrail.view;

import java.util.List;

/** An incident in a list. Texts are empty where nothing is known. */
public record IncidentRow(
        Link page,
        Day started,
        String severity,
        List<Link> services,
        String duration,
        String detect,
        List<String> causes) {

    public IncidentRow {
        services = List.copyOf(services);
        causes = List.copyOf(causes);
    }
}
