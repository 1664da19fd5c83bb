package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.Edge;
import dev.handrail.model.NodeRef;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Postmortem;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The incidents and pages around a page. */
record Connections(List<IncidentRow> incidents, List<DocView.Related> linkedFrom, int linkedFromMore) {

    private static final int MOST = 100;

    static Connections of(Place place, Doc doc) {
        List<Postmortem> incidents = usedWith(place, doc).stream()
                .filter(Postmortem.class::isInstance)
                .map(Postmortem.class::cast)
                .sorted(IncidentRows.NEWEST_FIRST)
                .toList();
        List<DocView.Related> linking = linkedFrom(place, doc, incidents);
        int shown = Math.min(MOST, linking.size());
        return new Connections(
                incidents.stream().map(one -> IncidentRows.of(place, one)).toList(),
                linking.subList(0, shown),
                linking.size() - shown);
    }

    /** Pages tied to this one as runbook and incident are, from whichever side it was said, by path. */
    static List<Doc> usedWith(Place place, Doc doc) {
        TreeSet<SourcePath> others = new TreeSet<>();
        for (Edge edge : place.catalog().site().graph().to(doc.path())) {
            add(edge, edge.from(), others);
        }
        for (Edge edge : place.catalog().site().graph().from(doc.path())) {
            add(edge, edge.to(), others);
        }
        others.remove(doc.path());
        return others.stream()
                .map(place.catalog()::doc)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void add(Edge edge, NodeRef other, TreeSet<SourcePath> others) {
        if (edge.kind() == Edge.Kind.USED_IN && other instanceof PageRef page) {
            others.add(page.path());
        }
    }

    /** Each page once, although it may link often; incidents that are shown already are left out. */
    private static List<DocView.Related> linkedFrom(Place place, Doc doc, List<Postmortem> incidents) {
        Map<SourcePath, Edge> first = new LinkedHashMap<>();
        for (Edge edge : place.catalog().site().graph().to(doc.path())) {
            boolean link = edge.kind() == Edge.Kind.LINKS_TO || edge.kind() == Edge.Kind.BRANCHES_TO;
            if (link && edge.from() instanceof PageRef page) {
                first.merge(page.path(), edge, Connections::stronger);
            }
        }
        first.remove(doc.path());
        incidents.forEach(incident -> first.remove(incident.path()));
        List<DocView.Related> related = new ArrayList<>();
        first.forEach(
                (path, edge) -> place.catalog().doc(path).ifPresent(other -> related.add(related(place, other, edge))));
        return related;
    }

    private static Edge stronger(Edge one, Edge other) {
        return other.kind() == Edge.Kind.BRANCHES_TO && one.kind() != Edge.Kind.BRANCHES_TO ? other : one;
    }

    private static DocView.Related related(Place place, Doc other, Edge edge) {
        boolean branch = edge.kind() == Edge.Kind.BRANCHES_TO;
        String anchor = branch ? ((PageRef) edge.from()).anchor() : "";
        return new DocView.Related(
                place.doc(other, anchor), other.kind().id(), branch ? "a step of it leads here" : "");
    }
}
