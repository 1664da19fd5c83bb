package dev.handrail.view;

import dev.handrail.model.Anchor;
import dev.handrail.model.Coverage;
import dev.handrail.model.Coverage.Covered;
import dev.handrail.model.Coverage.Way;
import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Routes;
import dev.handrail.text.SourcePath;
import java.util.List;

/** Makes the page that says which alerts have a page. */
final class Coverages {

    /** A link with template expressions may mean a hundred pages. */
    private static final int SHOWN = 3;

    private Coverages() {}

    static CoverageView page(Place place) {
        Coverage coverage = place.catalog().site().coverage();
        return new CoverageView(
                Frames.of(
                        place,
                        Words.list(Routes.COVERAGE),
                        "Which alerts have a page, and which pages have an alert.",
                        Frames.crumbs(place)),
                coverage.files().size(),
                coverage.alerts().size(),
                coverage.count(Way.LINK) + coverage.count(Way.NAME),
                coverage.alerts().stream()
                        .filter(alert -> alert.way() == Way.NONE)
                        .map(alert -> row(place, alert))
                        .toList(),
                coverage.gone().stream().map(gone -> gone(place, gone)).toList(),
                coverage.alerts().stream()
                        .filter(alert -> alert.way() != Way.NONE)
                        .map(alert -> row(place, alert))
                        .toList(),
                Hosted.sections(place, Routes.COVERAGE));
    }

    private static CoverageView.Row row(Place place, Covered alert) {
        List<Link> pages = alert.pages().stream()
                .limit(SHOWN)
                .map(page -> page(place, page))
                .toList();
        return new CoverageView.Row(
                place.entity(EntityKind.ALERT, alert.rule().name()),
                alert.rule().severity(),
                pages,
                alert.pages().size() - pages.size(),
                alert.way() == Way.ELSEWHERE ? alert.target() : "",
                alert.way() == Way.LINK,
                rule(place, alert));
    }

    private static Link page(Place place, PageRef page) {
        Doc doc = place.catalog().doc(page.path()).orElseThrow();
        Link link = place.doc(doc, page.anchor());
        return doc.head().anchors().stream()
                .filter(anchor -> !page.anchor().isEmpty() && anchor.id().equals(page.anchor()))
                .map(Anchor::title)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .map(title -> new Link(link.text() + ": " + title, link.href()))
                .orElse(link);
    }

    /** The rule's place, with a link to the forge's editor if that is known. */
    private static Link rule(Place place, Covered alert) {
        String file = alert.rule().file();
        String template = place.catalog().site().repository().editUrl();
        String href = SourcePath.isValid(file) ? Address.edit(template, new SourcePath(file)) : "";
        return new Link(file + ":" + alert.rule().at().line(), href);
    }

    private static CoverageView.Gone gone(Place place, Coverage.Gone gone) {
        return new CoverageView.Gone(
                gone.alert(), place.doc(place.catalog().doc(gone.page()).orElseThrow()));
    }
}
