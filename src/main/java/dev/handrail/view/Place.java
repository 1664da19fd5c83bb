package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.List;

/** A page's own address, from which every link is relative. */
record Place(Catalog catalog, SitePath self) {

    String href(SitePath target) {
        return self.hrefTo(target);
    }

    String href(SourcePath page, String anchor) {
        return self.hrefTo(catalog.site().routes().of(page), anchor);
    }

    /** A link to a document under its title. */
    Link doc(Doc doc) {
        return doc(doc, "");
    }

    Link doc(Doc doc, String anchor) {
        return new Link(doc.head().title(), href(doc.path(), anchor));
    }

    Link entity(EntityRef entity) {
        return new Link(entity.name(), href(catalog.site().routes().of(entity)));
    }

    /** A link to a thing by its name, or the name alone if there is no such thing. */
    Link entity(EntityKind kind, String name) {
        return catalog.entity(kind, name)
                .map(entity -> new Link(name, entity(entity).href()))
                .orElse(Link.plain(name));
    }

    List<Link> entities(EntityKind kind, List<String> names) {
        return names.stream().map(name -> entity(kind, name)).toList();
    }
}
