package dev.handrail.link;

import dev.handrail.model.Anchor;
import dev.handrail.model.Article;
import dev.handrail.model.Doc;
import dev.handrail.model.Head;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Review;
import dev.handrail.model.Runbook;
import dev.handrail.model.Signature;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page for tests, with just what linking looks at. */
final class PageFixture {

    private final String path;
    private String title;
    private final List<LinkUse> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<String> services = new ArrayList<>();
    private final List<String> alerts = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();

    private PageFixture(String path) {
        this.path = path;
        this.title = path;
    }

    static PageFixture page(String path) {
        return new PageFixture(path);
    }

    PageFixture title(String text) {
        title = text;
        return this;
    }

    PageFixture anchor(String id) {
        anchors.add(new Anchor(id, id, Span.START));
        return this;
    }

    /** A link on line n of the page, n being the number of links so far. */
    PageFixture link(String target) {
        return link(LinkUse.Form.LINK, target);
    }

    PageFixture link(LinkUse.Form form, String target) {
        links.add(new LinkUse(form, target, target, "", LinkUse.Role.TEXT, Span.at(links.size() + 1, 1)));
        return this;
    }

    PageFixture alias(String alias) {
        aliases.add(alias);
        return this;
    }

    PageFixture service(String name) {
        services.add(name);
        return this;
    }

    PageFixture alert(String name) {
        alerts.add(name);
        return this;
    }

    PageFixture code(String code, String anchor) {
        signatures.add(new Signature(Signature.Form.CODE, code, anchor, Signature.Origin.DECLARED, Span.START));
        return this;
    }

    Doc article() {
        return new Article(head(), List.of());
    }

    Doc runbook() {
        return new Runbook(head(), List.of());
    }

    Head head() {
        return new Head(
                new SourcePath(path),
                title,
                "",
                "",
                List.of(),
                "",
                Review.UNKNOWN,
                List.of(),
                services,
                alerts,
                List.of(),
                List.of(),
                aliases,
                signatures,
                List.of(),
                links,
                anchors,
                Map.of());
    }
}
