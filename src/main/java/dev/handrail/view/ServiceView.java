package dev.handrail.view;

import java.util.List;

/**
 * The page of a service.
 *
 * @param dependsOn services that it needs
 * @param neededBy services that need it
 * @param about pages about it
 * @param incidents that struck it
 */
public record ServiceView(
        Frame frame,
        DocView doc,
        List<Link> dependsOn,
        List<Link> neededBy,
        List<DocView.Related> about,
        List<IncidentRow> incidents)
        implements PageView {

    public ServiceView {
        dependsOn = List.copyOf(dependsOn);
        neededBy = List.copyOf(neededBy);
        about = List.copyOf(about);
        incidents = List.copyOf(incidents);
    }

    @Override
    public String template() {
        return "service";
    }
}
