package dev.handrail.view;

import java.util.List;

/**
 * The page of a service, alert, error code or tag that has no page of the source.
 *
 * @param kind {@code service}, {@code alert}, {@code error}, {@code tag}
 * @param word the kind as a reader says it: "Error code"
 */
public record EntityView(
        Frame frame,
        String kind,
        String word,
        String name,
        String description,
        List<DocView.Fact> facts,
        List<DocView.Related> pages,
        List<IncidentRow> incidents,
        List<Link> neededBy)
        implements PageView {

    public EntityView {
        facts = List.copyOf(facts);
        pages = List.copyOf(pages);
        incidents = List.copyOf(incidents);
        neededBy = List.copyOf(neededBy);
    }

    @Override
    public String template() {
        return "entity";
    }
}
