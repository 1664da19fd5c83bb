package dev.handrail.view;

import java.util.List;

/**
 * The page of an incident's account.
 *
 * @param moments when it started, was detected …
 * @param metrics what follows from them
 * @param fromDetection the same counted from detection
 * @param stated the duration that the page itself states; may be empty
 * @param contradictions where the page disagrees with itself, as sentences
 * @param timeline drawn to scale; empty list if too few rows can be read as times
 * @param timelineId the page's own section that lists it; empty if there is none, then {@code events} does
 * @param causes only if no section of the page gives them
 * @param actions only if no section of the page lists them
 */
public record PostmortemView(
        Frame frame,
        DocView doc,
        List<MomentRow> moments,
        List<MetricRow> metrics,
        List<MetricRow> fromDetection,
        String stated,
        String status,
        String severity,
        String impact,
        List<String> contradictions,
        List<Chart> timeline,
        String timelineId,
        List<EventRow> events,
        List<Fragment> causes,
        List<Fragment> factors,
        String actionsId,
        int actionsOpen,
        int actionsClosed,
        List<ActionRow> actions,
        List<Link> runbooks)
        implements PageView {

    public PostmortemView {
        moments = List.copyOf(moments);
        metrics = List.copyOf(metrics);
        fromDetection = List.copyOf(fromDetection);
        contradictions = List.copyOf(contradictions);
        timeline = List.copyOf(timeline);
        events = List.copyOf(events);
        causes = List.copyOf(causes);
        factors = List.copyOf(factors);
        actions = List.copyOf(actions);
        runbooks = List.copyOf(runbooks);
    }

    /** A moment of the incident. */
    public record MomentRow(String label, Day day) {}

    /** A duration. @param definition what it is the time between; @param value "1 h 5 min" */
    public record MetricRow(String label, String value, String definition) {}

    /** A row of the timeline. @param mark {@code started} …; {@code none} for any other */
    public record EventRow(Day day, Fragment text, String mark) {}

    @Override
    public String template() {
        return "postmortem";
    }
}
