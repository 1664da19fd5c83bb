package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Routes;
import dev.handrail.model.Runbook;
import dev.handrail.model.ServicePage;
import dev.handrail.model.Site;
import dev.handrail.text.SitePath;
import java.util.List;
import java.util.Map;

/** The stage from a site to its pages. */
public final class Views {

    private final ViewOptions options;

    public Views(ViewOptions options) {
        this.options = options;
    }

    /** Every page of the site, sorted by address. Where two want one address, a page of the source has it. */
    public List<PagePlan> plan(Site site) {
        Plans plans = new Plans(new Catalog(site, options));
        plans.add(Routes.FRONT, Fronts::of);
        for (EntityKind kind : EntityKind.values()) {
            plans.add(Routes.list(kind), place -> Entities.list(place, kind));
        }
        plans.add(Routes.INCIDENTS, IncidentPages::of);
        plans.add(Routes.ACTIONS, Actions::page);
        plans.add(Routes.COVERAGE, Coverages::page);
        plans.add(Routes.SEARCH, Views::search);
        plans.add(Routes.PAGES, plans::pageIndex);
        site.docs().forEach(doc -> plans.add(site.routes().of(doc.path()), place -> document(place, doc)));
        plans.addFolders();
        for (Map.Entry<EntityRef, SitePath> entity : site.routes().entities().entrySet()) {
            plans.add(entity.getValue(), place -> Entities.page(place, entity.getKey()));
        }
        plans.add(Routes.NOT_FOUND, Views::notFound);
        site.routes().redirects().forEach(redirect -> plans.add(redirect.from(), place -> redirect(place, redirect)));
        return plans.sorted();
    }

    private static PageView document(Place place, Doc doc) {
        Frame frame = Frames.of(
                place,
                doc.head().title(),
                doc.head().summary(),
                Frames.folders(place, doc.path().folder()));
        if (doc instanceof Postmortem postmortem) {
            return Postmortems.of(place, postmortem, frame);
        }
        if (doc instanceof ServicePage service) {
            return Entities.service(place, service, frame);
        }
        DocView view = DocViews.of(place, doc);
        return doc instanceof Runbook ? new RunbookView(frame, view) : new ArticleView(frame, view);
    }

    private static PageView search(Place place) {
        return new SearchView(Frames.of(place, "Search", "", Frames.crumbs(place)));
    }

    private static PageView notFound(Place place) {
        return new NotFoundView(
                Frames.of(place, "Page not found", "", List.of()),
                place.catalog().options().baseUrl());
    }

    private static PageView redirect(Place place, Routes.Redirect redirect) {
        String href = place.self().hrefTo(redirect.to(), redirect.fragment());
        String title = place.catalog()
                .at(redirect.to())
                .map(doc -> doc.head().title())
                .orElse(redirect.to().value());
        return new RedirectView(Frames.of(place, title, "", List.of()), new Link(title, href));
    }
}
