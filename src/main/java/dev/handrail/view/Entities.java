package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.Edge;
import dev.handrail.model.EntityKind;
import dev.handrail.model.Head;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Routes;
import dev.handrail.model.ServicePage;
import dev.handrail.model.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the pages of services, alerts, error codes and tags, the lists of them, and the page of a service. */
final class Entities {

    private static final ViewOptions.Service UNKNOWN = new ViewOptions.Service("", List.of(), "");

    private Entities() {}

    static EntityView page(Place place, EntityRef entity) {
        List<Doc> docs = docs(place, entity, Edge.Kind.ABOUT);
        ViewOptions.Service service = entity.kind() == EntityKind.SERVICE
                ? place.catalog().options().services().getOrDefault(entity.name(), UNKNOWN)
                : UNKNOWN;
        Link list = new Link(Words.plural(entity.kind()), place.href(Routes.list(entity.kind())));
        return new EntityView(
                Frames.of(place, entity.name(), service.description(), Frames.crumbs(place, list)),
                entity.kind().id(),
                Words.singular(entity.kind()),
                entity.name(),
                service.description(),
                Facts.of(service),
                related(place, docs),
                incidents(place, docs),
                neededBy(place, entity));
    }

    static ServiceView service(Place place, ServicePage page, Frame frame) {
        Optional<EntityRef> self = place.catalog().entity(EntityKind.SERVICE, page.name());
        List<Doc> docs =
                self.map(entity -> docs(place, entity, Edge.Kind.ABOUT)).orElse(List.of());
        List<Doc> others = docs.stream().filter(doc -> doc != page).toList();
        return new ServiceView(
                frame,
                DocViews.of(place, page),
                place.entities(EntityKind.SERVICE, page.dependsOn()),
                self.map(entity -> neededBy(place, entity)).orElse(List.of()),
                related(place, others),
                incidents(place, others));
    }

    static ListView list(Place place, EntityKind kind) {
        String title = Words.plural(kind);
        List<ListView.Row> rows = new ArrayList<>();
        for (EntityRef entity : place.catalog().entities(kind)) {
            rows.add(new ListView.Row(
                    place.entity(entity), docs(place, entity, Edge.Kind.ABOUT).size()));
        }
        return new ListView(
                Frames.of(place, title, "", Frames.crumbs(place)),
                kind.id(),
                title,
                rows,
                kind == EntityKind.ERROR ? messages(place) : List.of(),
                Hosted.sections(place, Routes.list(kind)));
    }

    /** Every error line that a page declares or shows as a symptom, once. */
    static List<ListView.Message> messages(Place place) {
        Set<String> seen = new HashSet<>();
        List<ListView.Message> messages = new ArrayList<>();
        for (Doc doc : place.catalog().site().docs()) {
            for (Signature signature : doc.head().signatures()) {
                boolean shown =
                        signature.form() != Signature.Form.CODE && signature.origin() != Signature.Origin.INLINE;
                if (shown && seen.add(signature.text())) {
                    messages.add(message(place, doc, signature));
                }
            }
        }
        return messages;
    }

    private static ListView.Message message(Place place, Doc doc, Signature signature) {
        String href = place.href(doc.path(), signature.anchor());
        return new ListView.Message(new Link(signature.text(), href), place.doc(doc));
    }

    /** The pages with such an edge to the thing, each once, in the order of their edges. */
    private static List<Doc> docs(Place place, EntityRef entity, Edge.Kind kind) {
        Set<Doc> docs = new LinkedHashSet<>();
        for (Edge edge : place.catalog().site().graph().to(entity)) {
            if (edge.kind() == kind && edge.from() instanceof PageRef page) {
                place.catalog().doc(page.path()).ifPresent(docs::add);
            }
        }
        return List.copyOf(docs);
    }

    private static List<DocView.Related> related(Place place, List<Doc> docs) {
        return docs.stream()
                .filter(doc -> !(doc instanceof Postmortem))
                .map(doc -> related(place, doc))
                .toList();
    }

    private static DocView.Related related(Place place, Doc doc) {
        Head head = doc.head();
        return new DocView.Related(place.doc(doc), doc.kind().id(), head.summary());
    }

    private static List<IncidentRow> incidents(Place place, List<Doc> docs) {
        return docs.stream()
                .filter(Postmortem.class::isInstance)
                .map(Postmortem.class::cast)
                .sorted(IncidentRows.NEWEST_FIRST)
                .map(postmortem -> IncidentRows.of(place, postmortem))
                .toList();
    }

    private static List<Link> neededBy(Place place, EntityRef entity) {
        return docs(place, entity, Edge.Kind.DEPENDS_ON).stream()
                .map(place::doc)
                .toList();
    }
}
