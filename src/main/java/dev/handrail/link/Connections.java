package dev.handrail.link;

import dev.handrail.model.Doc;
import dev.handrail.model.Edge;
import dev.handrail.model.EntityKind;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.LinkTarget.ToEntity;
import dev.handrail.model.LinkTarget.ToPage;
import dev.handrail.model.LinkUse;
import dev.handrail.model.NodeRef;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Runbook;
import dev.handrail.model.ServicePage;
import dev.handrail.model.Signature;
import java.util.ArrayList;
import java.util.List;

/** Draws the connections that one page makes. */
final class Connections {

    private final Catalog catalog;
    private final Entities entities;

    Connections(Catalog catalog, Entities entities) {
        this.catalog = catalog;
        this.entities = entities;
    }

    /** The edges that start at a page, given where each of its links leads. */
    List<Edge> of(Doc doc, List<LinkTarget> targets) {
        List<Edge> edges = new ArrayList<>();
        subjects(doc, edges);
        for (int i = 0; i < targets.size(); i++) {
            LinkUse link = doc.head().links().get(i);
            if (targets.get(i) instanceof ToPage page) {
                toPage(doc, link, page, edges);
            } else if (targets.get(i) instanceof ToEntity entity) {
                edges.add(new Edge(new PageRef(doc.path(), link.from()), entity.entity(), Edge.Kind.LINKS_TO));
            }
        }
        return edges;
    }

    private void subjects(Doc doc, List<Edge> edges) {
        PageRef page = PageRef.of(doc.path());
        for (EntityRef entity : Entities.mentions(doc)) {
            if (entity.kind() != EntityKind.ERROR && !entity.name().isBlank()) {
                edges.add(new Edge(page, entities.canonical(entity.kind(), entity.name()), Edge.Kind.ABOUT));
            }
        }
        for (Signature signature : doc.head().signatures()) {
            if (signature.form() == Signature.Form.CODE && !signature.text().isBlank()) {
                NodeRef code = entities.canonical(EntityKind.ERROR, signature.text());
                edges.add(new Edge(new PageRef(doc.path(), signature.anchor()), code, Edge.Kind.ABOUT));
            }
        }
        if (doc instanceof ServicePage service) {
            for (String name : service.dependsOn()) {
                edges.add(new Edge(page, entities.canonical(EntityKind.SERVICE, name), Edge.Kind.DEPENDS_ON));
            }
        }
    }

    private void toPage(Doc doc, LinkUse link, ToPage page, List<Edge> edges) {
        PageRef from = new PageRef(doc.path(), link.from());
        PageRef to = new PageRef(page.path(), page.anchor());
        boolean branch = link.role() == LinkUse.Role.BRANCH;
        edges.add(new Edge(from, to, branch ? Edge.Kind.BRANCHES_TO : Edge.Kind.LINKS_TO));
        Doc other = catalog.doc(page.path()).orElseThrow();
        if (doc instanceof Postmortem && other instanceof Runbook) {
            edges.add(new Edge(to, PageRef.of(doc.path()), Edge.Kind.USED_IN));
        } else if (doc instanceof Runbook && other instanceof Postmortem) {
            edges.add(new Edge(from, PageRef.of(other.path()), Edge.Kind.USED_IN));
        }
    }
}
