package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.Routes;
import dev.handrail.model.Runbook;
import dev.handrail.model.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the front page: the ways in, short enough to be read at a glance. */
final class Fronts {

    private static final int SYMPTOMS = 12;
    private static final int THINGS = 24;
    private static final int INCIDENTS = 5;
    private static final int OVERDUE = 8;

    private Fronts() {}

    static FrontView of(Place place) {
        Catalog catalog = place.catalog();
        ViewOptions options = catalog.options();
        Optional<Doc> own = catalog.at(Routes.FRONT);
        List<Doc> overdue = overdue(catalog);
        return new FrontView(
                Frames.of(place, options.title(), options.description(), List.of()),
                options.description(),
                catalog.triage().map(doc -> doc.head().summary()).orElse(""),
                symptoms(place),
                place.href(Routes.list(EntityKind.ERROR)),
                ways(place),
                catalog.incidents().stream()
                        .limit(INCIDENTS)
                        .map(one -> IncidentRows.of(place, one))
                        .toList(),
                overdue.stream().limit(OVERDUE).map(doc -> overdue(place, doc)).toList(),
                Math.max(0, overdue.size() - OVERDUE),
                own.map(doc -> doc.head().title()).orElse(""),
                own.map(DocViews::titleId).orElse(""),
                Hosted.sections(place, Routes.FRONT));
    }

    /** One line of each page, so that the few shown are of different faults; those that an author declared first. */
    private static List<ListView.Message> symptoms(Place place) {
        Map<String, Doc> pages = new LinkedHashMap<>();
        List<Doc> runbooks = place.catalog().site().docs().stream()
                .filter(doc -> doc instanceof Runbook && firstLine(doc).isPresent())
                .sorted(Comparator.comparing(doc -> firstLine(doc).orElseThrow().origin()))
                .toList();
        for (Doc doc : runbooks) {
            if (pages.size() < SYMPTOMS) {
                pages.putIfAbsent(firstLine(doc).orElseThrow().text(), doc);
            }
        }
        return pages.values().stream().map(doc -> symptom(place, doc)).toList();
    }

    private static ListView.Message symptom(Place place, Doc doc) {
        Signature line = firstLine(doc).orElseThrow();
        return new ListView.Message(new Link(line.text(), place.href(doc.path(), line.anchor())), place.doc(doc));
    }

    private static Optional<Signature> firstLine(Doc doc) {
        return doc.head().signatures().stream()
                .filter(signature -> signature.form() == Signature.Form.LINE)
                .min(Comparator.comparing(Signature::origin));
    }

    private static List<FrontView.Way> ways(Place place) {
        List<FrontView.Way> ways = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            List<EntityRef> all = place.catalog().entities(kind);
            if (!all.isEmpty()) {
                ways.add(way(place, kind, all));
            }
        }
        return ways;
    }

    private static FrontView.Way way(Place place, EntityKind kind, List<EntityRef> all) {
        String title = Words.plural(kind);
        return new FrontView.Way(
                kind.id(),
                title,
                all.stream().limit(THINGS).map(place::entity).toList(),
                new Link("All " + all.size(), place.href(Routes.list(kind))),
                all.size());
    }

    private static List<Doc> overdue(Catalog catalog) {
        return catalog.site().docs().stream()
                .filter(doc -> catalog.overdue(doc).isPresent())
                .sorted(Comparator.comparing((Doc doc) -> catalog.overdue(doc).orElseThrow())
                        .thenComparing(Doc::path))
                .toList();
    }

    private static FrontView.Overdue overdue(Place place, Doc doc) {
        return new FrontView.Overdue(
                place.doc(doc),
                doc.head().owner(),
                Times.day(place.catalog().overdue(doc).orElseThrow()));
    }
}
