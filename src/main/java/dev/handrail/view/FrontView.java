package dev.handrail.view;

import java.util.List;

/**
 * The front page.
 *
 * @param triageSummary what the page to start from says of itself; may be empty
 * @param messages address of the list of all error lines
 * @param aboutTitle title of the source's own front page; empty if there is none
 * @param about its sections
 * @param overdue pages whose review is overdue, the longest first
 */
public record FrontView(
        Frame frame,
        String description,
        String triageSummary,
        List<ListView.Message> symptoms,
        String messages,
        List<Way> ways,
        List<IncidentRow> incidents,
        List<Overdue> overdue,
        int overdueMore,
        String aboutTitle,
        String aboutId,
        List<SectionView> about)
        implements PageView {

    public FrontView {
        symptoms = List.copyOf(symptoms);
        ways = List.copyOf(ways);
        incidents = List.copyOf(incidents);
        overdue = List.copyOf(overdue);
        about = List.copyOf(about);
    }

    /** A way in: the first things of a kind, and how to reach the others. @param total how many there are in all */
    public record Way(String kind, String title, List<Link> things, Link all, int total) {
        public Way {
            things = List.copyOf(things);
        }
    }

    /** A page whose review is overdue. */
    public record Overdue(Link page, String owner, Day due) {}

    @Override
    public String template() {
        return "front";
    }
}
