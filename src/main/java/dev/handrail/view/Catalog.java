package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.FileHistory;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Site;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A site with what every page looks up in it, gathered in one walk. */
final class Catalog {

    private final Site site;
    private final ViewOptions options;
    private final Map<SourcePath, Doc> docs = new HashMap<>();
    private final Map<SitePath, Doc> published = new HashMap<>();
    private final Map<String, EntityRef> entities = new HashMap<>();
    private final Map<EntityKind, List<EntityRef>> byKind = new EnumMap<>(EntityKind.class);
    private final List<Postmortem> incidents = new ArrayList<>();

    Catalog(Site site, ViewOptions options) {
        this.site = site;
        this.options = options;
        for (Doc doc : site.docs()) {
            docs.put(doc.path(), doc);
            published.put(site.routes().of(doc.path()), doc);
            if (doc instanceof Postmortem postmortem) {
                incidents.add(postmortem);
            }
        }
        for (EntityRef entity : site.routes().entities().keySet()) {
            entities.put(key(entity.kind(), entity.name()), entity);
            byKind.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity);
        }
        incidents.sort(IncidentRows.NEWEST_FIRST);
    }

    Site site() {
        return site;
    }

    ViewOptions options() {
        return options;
    }

    Optional<Doc> doc(SourcePath path) {
        return Optional.ofNullable(docs.get(path));
    }

    /** The page of the source that is published at an address. */
    Optional<Doc> at(SitePath address) {
        return Optional.ofNullable(published.get(address));
    }

    /** The thing of a name, in whatever letter case the name is given. */
    Optional<EntityRef> entity(EntityKind kind, String name) {
        return Optional.ofNullable(entities.get(key(kind, name)));
    }

    /** All things of a kind, sorted. */
    List<EntityRef> entities(EntityKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** All incidents, newest first; those without a readable start last. */
    List<Postmortem> incidents() {
        return incidents;
    }

    /** The page to start from when nothing else fits. */
    Optional<Doc> triage() {
        String path = options.triage();
        return SourcePath.isValid(path) ? doc(new SourcePath(path)) : Optional.empty();
    }

    Optional<FileHistory> history(SourcePath page) {
        return Optional.ofNullable(site.repository().history().get(page));
    }

    /** The day the page's review was due, if that day is past. */
    Optional<LocalDate> overdue(Doc doc) {
        return doc.head()
                .review()
                .due()
                .filter(due -> options.asOf().filter(due::isBefore).isPresent());
    }

    private static String key(EntityKind kind, String name) {
        return kind.id() + ":" + name.toLowerCase(Locale.ROOT);
    }
}
