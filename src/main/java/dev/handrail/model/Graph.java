package dev.handrail.model;

import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All connections of a site, in the order they were found, and the ways to look them up. */
public final class Graph {

    private final List<Edge> edges;
    private final Map<Object, List<Edge>> outgoing = new HashMap<>();
    private final Map<Object, List<Edge>> incoming = new HashMap<>();

    public Graph(List<Edge> edges) {
        this.edges = List.copyOf(edges);
        for (Edge edge : this.edges) {
            outgoing.computeIfAbsent(key(edge.from()), k -> new ArrayList<>()).add(edge);
            incoming.computeIfAbsent(key(edge.to()), k -> new ArrayList<>()).add(edge);
        }
    }

    public List<Edge> edges() {
        return edges;
    }

    /** What a page, or any place in it, leads to. */
    public List<Edge> from(SourcePath page) {
        return List.copyOf(outgoing.getOrDefault(page, List.of()));
    }

    /** What leads to a page or to any place in it. */
    public List<Edge> to(SourcePath page) {
        return List.copyOf(incoming.getOrDefault(page, List.of()));
    }

    /** What leads to a service, alert, error code or tag. */
    public List<Edge> to(EntityRef entity) {
        return List.copyOf(incoming.getOrDefault(entity, List.of()));
    }

    private static Object key(NodeRef node) {
        return node instanceof PageRef page ? page.path() : node;
    }
}
