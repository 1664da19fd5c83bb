package dev.handrail.view;

import java.util.List;

/** All incidents, newest first, as a table and as plots of the same data. */
public record IncidentsView(Frame frame, List<Chart> charts, List<IncidentRow> rows, List<SectionView> about)
        implements PageView {

    public IncidentsView {
        charts = List.copyOf(charts);
        rows = List.copyOf(rows);
        about = List.copyOf(about);
    }

    @Override
    public String template() {
        return "incidents";
    }
}
