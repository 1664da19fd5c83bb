package dev.handrail.link;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.model.Doc;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.LinkTarget.Nowhere;
import dev.handrail.model.LinkTarget.ToEntity;
import dev.handrail.model.LinkTarget.ToFile;
import dev.handrail.model.LinkTarget.ToPage;
import dev.handrail.model.LinkUse;
import dev.handrail.text.Slug;
import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides where a link leads, and says what is wrong if it leads nowhere. */
final class LinkResolver {

    private final Catalog catalog;
    private final Entities entities;
    private final Roots roots;
    private final Beyond beyond;
    private final LinkRules rules;
    private final List<Diagnostic> findings;
    private final Suggestion suggestion;

    LinkResolver(
            Catalog catalog,
            Entities entities,
            Roots roots,
            Beyond beyond,
            LinkRules rules,
            List<Diagnostic> findings) {
        this.catalog = catalog;
        this.entities = entities;
        this.roots = roots;
        this.beyond = beyond;
        this.rules = rules;
        this.findings = findings;
        this.suggestion = new Suggestion(catalog);
    }

    LinkTarget resolve(Doc doc, LinkUse link) {
        if (link.form() == LinkUse.Form.WIKI) {
            return byName(doc, link);
        }
        Reference reference = Reference.parse(link.target());
        return switch (reference.shape()) {
            case WEB -> new LinkTarget.ToWeb(reference.path());
            case REFUSED -> refused(doc, link);
            case EMPTY -> missing(doc, link, "a link without an address");
            case SAME_PAGE -> anchored(doc, link, doc.path(), reference.anchor());
            case PATH -> byPath(doc, link, reference);
            case TEMPLATE -> filledIn(doc.path(), reference);
        };
    }

    /** A page that another program is asked for is found here, too; what is not is no fault of the page. */
    private LinkTarget filledIn(SourcePath from, Reference reference) {
        Optional<SourcePath> found = reference.path().isEmpty()
                ? Optional.empty()
                : relative(from, reference)
                        .or(() -> rooted(from, reference))
                        .or(() -> catalog.named(
                                SourcePath.fromRoot(reference.path())
                                        .map(SourcePath::stem)
                                        .orElse(""),
                                from));
        return found.filter(path -> catalog.doc(path).isPresent())
                .<LinkTarget>map(path -> new ToPage(path, known(path, reference.anchor())))
                .orElseGet(() -> new Nowhere("an address that another program fills in"));
    }

    private String known(SourcePath page, String anchor) {
        return catalog.anchors(page).contains(anchor) ? anchor : "";
    }

    private LinkTarget byPath(Doc doc, LinkUse link, Reference reference) {
        Optional<SourcePath> found = reference.fromRoot() ? Optional.empty() : relative(doc.path(), reference);
        if (found.isEmpty()) {
            found = rooted(doc.path(), reference);
            found.ifPresent(path -> rootRelative(doc, link, path));
        }
        if (found.isEmpty() && link.role() == LinkUse.Role.FRONT_MATTER) {
            return byName(doc, link);
        }
        if (found.isEmpty()) {
            return beyond.find(doc.path(), reference)
                    .map(there -> unpublished(doc, link, there))
                    .orElseGet(() -> missing(doc, link, absence(doc.path(), reference)));
        }
        SourcePath path = found.get();
        return catalog.doc(path).isPresent() ? anchored(doc, link, path, reference.anchor()) : copied(doc, link, path);
    }

    /** Shown by the forge, if it is known; but not as an image, which would be a request to another host. */
    private LinkTarget unpublished(Doc doc, LinkUse link, Beyond.Found there) {
        if (there.address().isPresent() && link.form() != LinkUse.Form.IMAGE) {
            return new LinkTarget.ToWeb(there.address().get());
        }
        report(Code.LINK_UNPUBLISHED, doc, link, there.why());
        return new Nowhere(there.why());
    }

    private LinkTarget copied(Doc doc, LinkUse link, SourcePath file) {
        Optional<String> reason = rules.refusal(file);
        if (reason.isEmpty()) {
            return new ToFile(file);
        }
        report(Code.HTML_REFUSED, doc, link, file + " is not published: " + reason.get());
        return new Nowhere(reason.get());
    }

    /** Relative to the page's folder; else to the folder that a generator with one folder per page would publish it in. */
    private Optional<SourcePath> relative(SourcePath from, Reference reference) {
        Optional<SourcePath> found = follow(from.folder(), reference);
        boolean prettyAddress = reference.path().endsWith("/") && !Catalog.isIndex(from);
        if (found.isEmpty() && prettyAddress) {
            found = follow(from.sibling(from.stem()).value(), reference);
        }
        return found.or(() -> reference.spellings().stream()
                .flatMap(path -> beyond.backInside(from, path).stream())
                .flatMap(path -> file(path).stream())
                .findFirst());
    }

    /** A path that starts with a dot says where it starts: at the page. */
    private Optional<SourcePath> rooted(SourcePath from, Reference reference) {
        return reference.path().startsWith(".") ? Optional.empty() : fromAnyRoot(from, reference);
    }

    private Optional<SourcePath> fromAnyRoot(SourcePath from, Reference reference) {
        return reference.spellings().stream()
                .flatMap(path -> roots.readings(from, path).stream())
                .flatMap(path -> SourcePath.walk("", path).stream())
                .flatMap(path -> file(path).stream())
                .findFirst();
    }

    private Optional<SourcePath> follow(String folder, Reference reference) {
        return reference.spellings().stream()
                .flatMap(path -> SourcePath.walk(folder, path).stream())
                .flatMap(path -> file(path).stream())
                .findFirst();
    }

    /** The file or page that a path means: itself, the page of a folder, or a page written without its extension. */
    private Optional<SourcePath> file(String path) {
        if (catalog.isFolder(path)) {
            return catalog.indexOf(path);
        }
        if (!SourcePath.isValid(path)) {
            return Optional.empty();
        }
        SourcePath exact = new SourcePath(path);
        SourcePath page = new SourcePath(path + ".md");
        SourcePath source = exact.sibling(exact.stem() + ".md");
        if (catalog.isFile(exact)) {
            return Optional.of(exact);
        }
        if (catalog.isFile(page)) {
            return Optional.of(page);
        }
        return exact.extension().equals("html") && catalog.isFile(source) ? Optional.of(source) : Optional.empty();
    }

    private LinkTarget anchored(Doc doc, LinkUse link, SourcePath page, String anchor) {
        Set<String> known = catalog.anchors(page);
        if (anchor.isEmpty() || known.contains(anchor)) {
            return new ToPage(page, anchor);
        }
        if (anchor.equals("top")) {
            return new ToPage(page, "");
        }
        return HeadingIds.meant(anchor, known)
                .map(id -> new ToPage(page, id))
                .orElseGet(() -> withoutAnchor(doc, link, page, anchor));
    }

    private ToPage withoutAnchor(Doc doc, LinkUse link, SourcePath page, String anchor) {
        Optional<String> meant = suggestion.nearest(anchor, catalog.anchors(page));
        String advice = meant.map(id -> "; did you mean #" + id + "?").orElse("");
        String where = page.equals(doc.path()) ? "this page" : page.value();
        report(Code.LINK_ANCHOR, doc, link, where + " has no heading or step #" + shown(anchor) + advice);
        return new ToPage(page, meant.filter(id -> id.equalsIgnoreCase(anchor)).orElse(""));
    }

    private LinkTarget byName(Doc doc, LinkUse link) {
        String target = link.target();
        int hash = target.indexOf('#');
        String name = (hash < 0 ? target : target.substring(0, hash)).strip();
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        if (name.isEmpty()) {
            return anchored(doc, link, doc.path(), heading(doc.path(), anchor));
        }
        Reference reference = new Reference(Reference.Shape.PATH, name, anchor);
        Optional<SourcePath> found = follow(doc.path().folder(), reference)
                .or(() -> rooted(doc.path(), reference))
                .or(() -> catalog.named(name, doc.path()));
        if (found.isPresent()) {
            SourcePath path = found.get();
            return catalog.doc(path).isPresent()
                    ? anchored(doc, link, path, heading(path, anchor))
                    : copied(doc, link, path);
        }
        return entities.named(name)
                .<LinkTarget>map(ToEntity::new)
                .orElseGet(() -> missing(doc, link, unnamed(doc.path(), reference)));
    }

    private String unnamed(SourcePath from, Reference reference) {
        String name = reference.path();
        if (name.indexOf('/') >= 0 || name.endsWith(".md")) {
            return absence(from, reference);
        }
        String advice = suggestion
                .nearest(Slug.of(name), catalog.names())
                .flatMap(near -> catalog.named(near, from))
                .map(page -> "; did you mean " + RelativePath.between(from, page) + "?")
                .orElse("");
        return "no page, service, alert or tag is called \"" + shown(name) + "\"" + advice;
    }

    /** The id that a wiki link means: it names the heading by its id, or by its words. */
    private String heading(SourcePath page, String written) {
        String slug = Slug.of(written);
        Set<String> known = catalog.anchors(page);
        return !known.contains(written) && known.contains(slug) ? slug : written;
    }

    private LinkTarget refused(Doc doc, LinkUse link) {
        report(
                Code.LINK_REFUSED,
                doc,
                link,
                "an address of this kind is not followed: " + shown(link.target())
                        + Reference.likelier(link.target())
                                .map(scheme -> "; did you mean " + scheme + ":?")
                                .orElse(""));
        return new Nowhere("an address of this kind is not followed");
    }

    private LinkTarget missing(Doc doc, LinkUse link, String why) {
        report(Code.LINK_FILE, doc, link, why);
        return new Nowhere(why);
    }

    private void rootRelative(Doc doc, LinkUse link, SourcePath found) {
        if (link.role() != LinkUse.Role.FRONT_MATTER) {
            String better = RelativePath.between(doc.path(), found);
            report(
                    Code.LINK_ROOT_RELATIVE,
                    doc,
                    link,
                    "written from the root of the source; relative to this page it is " + better);
        }
    }

    private String absence(SourcePath from, Reference reference) {
        String path = reference.path();
        Optional<String> wanted = intended(from, reference);
        if (wanted.isEmpty()) {
            return "\"" + shown(path) + "\" leads out of the source, which is all that is published";
        }
        String file = wanted.get();
        return "there is no file " + shown(file)
                + suggestion
                        .instead(file)
                        .map(found -> "; did you mean " + RelativePath.between(from, found) + "?")
                        .orElse("");
    }

    /** The path from the source's root that a missing file was looked for at. */
    private Optional<String> intended(SourcePath from, Reference reference) {
        String path = reference.decoded();
        return reference.fromRoot()
                ? SourcePath.walk("", path).map(bare -> beyond.inSource(bare).orElse(bare))
                : SourcePath.walk(from.folder(), path).or(() -> beyond.backInside(from, path));
    }

    private void report(Code code, Doc doc, LinkUse link, String message) {
        findings.add(Diagnostic.of(code, doc.path(), link.address(), message));
    }

    private static String shown(String target) {
        return target.length() <= 80 ? target : target.substring(0, 77) + "...";
    }
}
