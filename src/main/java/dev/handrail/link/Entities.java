package dev.handrail.link;

import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.ServicePage;
import dev.handrail.model.Signature;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The services, alerts, error codes and tags that pages name, each under one spelling. */
final class Entities {

    private final Map<String, EntityRef> byKey = new TreeMap<>();
    private final Map<EntityRef, SourcePath> pages = new HashMap<>();

    private Entities() {}

    static Entities of(Collection<Doc> docs, Collection<String> services) {
        Entities entities = new Entities();
        services.forEach(name -> entities.add(new EntityRef(EntityKind.SERVICE, name)));
        for (Doc doc : docs) {
            mentions(doc).forEach(entities::add);
            if (doc instanceof ServicePage service) {
                service.dependsOn().forEach(name -> entities.add(new EntityRef(EntityKind.SERVICE, name)));
            }
        }
        for (Doc doc : docs) {
            if (doc instanceof ServicePage service) {
                entities.pages.putIfAbsent(entities.canonical(EntityKind.SERVICE, service.name()), doc.path());
            }
        }
        return entities;
    }

    /** What a page is about, as it spells it. */
    static List<EntityRef> mentions(Doc doc) {
        List<EntityRef> mentions = new ArrayList<>();
        if (doc instanceof ServicePage service) {
            mentions.add(new EntityRef(EntityKind.SERVICE, service.name()));
        }
        doc.head().services().forEach(name -> mentions.add(new EntityRef(EntityKind.SERVICE, name)));
        doc.head().alerts().forEach(name -> mentions.add(new EntityRef(EntityKind.ALERT, name)));
        doc.head().tags().forEach(name -> mentions.add(new EntityRef(EntityKind.TAG, name)));
        doc.head().signatures().stream()
                .filter(signature -> signature.form() == Signature.Form.CODE)
                .forEach(signature -> mentions.add(new EntityRef(EntityKind.ERROR, signature.text())));
        return mentions;
    }

    Collection<EntityRef> all() {
        return byKey.values();
    }

    /** The one spelling of a name that is known; the name itself if it is not. */
    EntityRef canonical(EntityKind kind, String name) {
        EntityRef given = new EntityRef(kind, name);
        return byKey.getOrDefault(key(given), given);
    }

    /** A known thing of any kind by its name: services first, then alerts, error codes, tags. */
    Optional<EntityRef> named(String name) {
        for (EntityKind kind : EntityKind.values()) {
            EntityRef found = byKey.get(key(new EntityRef(kind, name)));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The page of the source that describes a thing. */
    Optional<SourcePath> page(EntityRef entity) {
        return Optional.ofNullable(pages.get(entity));
    }

    private void add(EntityRef entity) {
        if (!entity.name().isBlank()) {
            byKey.merge(key(entity), entity, (known, other) -> known.compareTo(other) <= 0 ? known : other);
        }
    }

    private static String key(EntityRef entity) {
        return entity.kind().ordinal() + entity.name().strip().toLowerCase(Locale.ROOT);
    }
}
