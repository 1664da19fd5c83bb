package dev.handrail.view;

import java.util.List;

/**
 * What the pages of all kinds of documents show.
 *
 * @param titleId the anchor of the title; may be empty
 * @param kind {@code runbook}, {@code postmortem}, {@code service}, {@code page}
 * @param incidents that used the page
 * @param linkedFrom pages that link here, the first hundred
 * @param linkedFromMore how many more there are
 */
public record DocView(
        String title,
        String titleId,
        String kind,
        String summary,
        List<Fact> facts,
        List<Sign> signs,
        List<ParameterView> parameters,
        List<TocEntry> toc,
        List<SectionView> sections,
        List<IncidentRow> incidents,
        List<Related> linkedFrom,
        int linkedFromMore,
        Provenance provenance) {

    public DocView {
        facts = List.copyOf(facts);
        signs = List.copyOf(signs);
        parameters = List.copyOf(parameters);
        toc = List.copyOf(toc);
        sections = List.copyOf(sections);
        incidents = List.copyOf(incidents);
        linkedFrom = List.copyOf(linkedFrom);
    }

    /**
     * A fact about the page.
     *
     * @param tone {@code overdue}, {@code due} or empty
     * @param ordered whether the values are in order, such as whom to call first
     */
    public record Fact(String label, List<Link> values, Day day, String tone, boolean ordered) {
        public Fact {
            values = List.copyOf(values);
        }
    }

    /**
     * An error that leads to the page.
     *
     * @param form {@code line}, {@code code} or {@code exception}
     * @param href the step or section that it leads to, else the error's own page; may be empty
     */
    public record Sign(String form, String text, String href) {}

    /** A placeholder that the reader can fill in. */
    public record ParameterView(String name, String description, String preset, String pattern, boolean secret) {}

    /** A line of the table of contents. @param number of a step; 0 for a heading */
    public record TocEntry(int depth, int number, Link link) {}

    /** A page that is connected. @param note how; may be empty */
    public record Related(Link page, String kind, String note) {}

    /**
     * Where the page comes from.
     *
     * @param source path in the source
     * @param edit address of the forge's editor; may be empty
     * @param twin the same page as markdown
     */
    public record Provenance(
            String source, String edit, String twin, Day created, List<String> authors, List<Change> changes) {
        public Provenance {
            authors = List.copyOf(authors);
            changes = List.copyOf(changes);
        }
    }

    /** A commit that touched the page. @param commit its id, abbreviated; @param bulk whether it touched many others */
    public record Change(Day day, String author, String summary, String commit, boolean bulk) {}
}
