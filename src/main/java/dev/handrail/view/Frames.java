package dev.handrail.view;

import dev.handrail.model.EntityKind;
import dev.handrail.model.Routes;
import dev.handrail.text.SitePath;
import java.util.ArrayList;
import java.util.List;

/** Makes what stands around a page. */
final class Frames {

    private Frames() {}

    static Frame of(Place place, String title, String description, List<Link> crumbs) {
        ViewOptions options = place.catalog().options();
        return new Frame(
                place.self(),
                title,
                description,
                options.title(),
                options.language(),
                place.self().toRoot(),
                place.href(Routes.FRONT),
                crumbs,
                place.href(Routes.SEARCH),
                place.href(Routes.PAGES),
                place.catalog().triage().map(place::doc).orElse(Link.NONE),
                nav(place));
    }

    /** The front page, and the list that the page belongs to. */
    static List<Link> crumbs(Place place, Link... between) {
        List<Link> crumbs = new ArrayList<>();
        crumbs.add(new Link("Start", place.href(Routes.FRONT)));
        crumbs.addAll(List.of(between));
        return crumbs;
    }

    /** The folders above a page of the source, each with its own page if it has one. */
    static List<Link> folders(Place place, String folder) {
        List<Link> crumbs = new ArrayList<>(crumbs(place));
        StringBuilder path = new StringBuilder();
        for (String segment : folder.isEmpty() ? new String[0] : folder.split("/")) {
            path.append(path.length() > 0 ? "/" : "").append(segment);
            SitePath index = new SitePath(path + "/index.html");
            if (!index.equals(place.self())) {
                crumbs.add(folder(place, segment, index));
            }
        }
        return crumbs;
    }

    private static Link folder(Place place, String name, SitePath index) {
        String title = Words.list(index);
        if (!title.isEmpty()) {
            return new Link(title, place.href(index));
        }
        return place.catalog()
                .at(index)
                .map(doc -> new Link(doc.head().title(), place.href(index)))
                .orElse(Link.plain(name));
    }

    private static List<Frame.NavItem> nav(Place place) {
        List<Frame.NavItem> items = new ArrayList<>();
        for (EntityKind kind : List.of(EntityKind.SERVICE, EntityKind.ALERT, EntityKind.ERROR)) {
            if (!place.catalog().entities(kind).isEmpty()) {
                items.add(item(place, Words.plural(kind), Routes.list(kind)));
            }
        }
        if (!place.catalog().incidents().isEmpty()) {
            items.add(item(place, "Incidents", Routes.INCIDENTS));
            items.add(item(place, "Actions", Routes.ACTIONS));
        }
        if (!place.catalog().site().coverage().files().isEmpty()) {
            items.add(item(place, "Coverage", Routes.COVERAGE));
        }
        items.add(item(place, "All pages", Routes.PAGES));
        return items;
    }

    private static Frame.NavItem item(Place place, String text, SitePath target) {
        return new Frame.NavItem(text, place.href(target), place.self().equals(target));
    }
}
