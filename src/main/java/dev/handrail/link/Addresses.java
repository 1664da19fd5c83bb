package dev.handrail.link;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.model.Alias;
import dev.handrail.model.Doc;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.Routes;
import dev.handrail.model.Routes.Redirect;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives each page, thing and former address its place in the site. The page of search has its
 * own, since every page leads there. Pages of the source come next, then what Handrail
 * makes of them, then aliases; addresses that differ in letter case alone count as one, because some hosts and most
 * laptops can't tell them apart.
 */
final class Addresses {

    private final Catalog catalog;
    private final Entities entities;
    private final List<Diagnostic> findings;
    private final Map<String, String> takenBy = new HashMap<>();
    private final Map<SourcePath, SitePath> pages = new TreeMap<>();
    private final Map<EntityRef, SitePath> things = new TreeMap<>();
    private final List<Redirect> redirects = new ArrayList<>();

    Addresses(Catalog catalog, Entities entities, List<Diagnostic> findings) {
        this.catalog = catalog;
        this.entities = entities;
        this.findings = findings;
    }

    Routes routes() {
        take(Routes.SEARCH, "the page of search");
        catalog.docs().stream()
                .map(Doc::path)
                .sorted(Comparator.<SourcePath>comparingInt(path -> Math.max(0, Catalog.indexRank(path)))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(this::place);
        entities.all().forEach(this::place);
        catalog.docs().forEach(this::placeAliases);
        return new Routes(pages, things, redirects);
    }

    private void place(SourcePath page) {
        SitePath wanted = published(page);
        SitePath free = free(wanted);
        take(free, page.value());
        pages.put(page, free);
        if (!free.equals(wanted)) {
            findings.add(Diagnostic.of(
                    Code.URL_CONFLICT,
                    page,
                    Span.START,
                    "this page and " + takenBy.get(key(wanted)) + " would both be " + wanted + "; it is published as "
                            + free + " instead: rename one of the two"));
        }
    }

    /** {@code x/y.md} is {@code x/y.html}; a page that stands for its folder is that folder's {@code index.html}. */
    private static SitePath published(SourcePath page) {
        String name = Catalog.isIndex(page) ? "index.html" : page.stem() + ".html";
        return new SitePath(page.sibling(name).value());
    }

    private void place(EntityRef entity) {
        String folder = entity.kind().folder() + "/" + folderName(entity.name());
        SitePath own = new SitePath(folder + "/index.html");
        Optional<SourcePath> page = entities.page(entity);
        if (page.isEmpty()) {
            SitePath free = free(own);
            take(free, entity.name());
            things.put(entity, free);
            return;
        }
        SitePath described = pages.get(page.get());
        things.put(entity, described);
        if (takenBy.putIfAbsent(key(own), entity.name()) == null) {
            redirects.add(new Redirect(own, described, ""));
        }
    }

    /** A name as a folder that every file system and static host takes. */
    private static String folderName(String name) {
        String safe = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return safe.isEmpty() ? "unnamed" : safe.substring(0, Math.min(safe.length(), 80));
    }

    private void placeAliases(Doc doc) {
        for (Alias alias : doc.head().aliases()) {
            Optional<SitePath> from = aliasPath(doc.path(), alias.address());
            if (from.isEmpty()) {
                conflict(doc, alias, "leads out of the site: remove it");
            } else if (!takenBy.containsKey(key(from.get()))) {
                take(from.get(), "the alias \"" + alias.address() + "\" of " + doc.path());
                redirects.add(new Redirect(from.get(), pages.get(doc.path()), ""));
            } else if (!from.get().equals(pages.get(doc.path()))) {
                String owner = takenBy.get(key(from.get()));
                conflict(doc, alias, "is the address of " + owner + ": remove the alias, or rename that page");
            }
        }
    }

    /** An alias as Hugo and Jekyll write it: an address from the site's root, or relative to the page's folder. */
    private static Optional<SitePath> aliasPath(SourcePath page, String alias) {
        String path = alias.strip();
        int cut = path.indexOf('#');
        path = cut >= 0 ? path.substring(0, cut) : path;
        Optional<SourcePath> base = path.startsWith("/") ? SourcePath.fromRoot(path) : page.resolve(path);
        String file = path.substring(path.lastIndexOf('/') + 1);
        return base.map(found -> {
            if (file.endsWith(".md")) {
                return published(found);
            }
            return new SitePath(file.endsWith(".html") ? found.value() : found.value() + "/index.html");
        });
    }

    private void conflict(Doc doc, Alias alias, String why) {
        String message = "the alias \"" + alias.address() + "\" " + why;
        findings.add(Diagnostic.of(Code.URL_CONFLICT, doc.path(), alias.at(), message));
    }

    private SitePath free(SitePath wanted) {
        if (!takenBy.containsKey(key(wanted))) {
            return wanted;
        }
        String value = wanted.value();
        boolean index = value.endsWith("/index.html");
        String stem = value.substring(0, value.length() - (index ? "/index.html" : ".html").length());
        for (int number = 2; ; number++) {
            SitePath candidate = new SitePath(stem + "-" + number + (index ? "/index.html" : ".html"));
            if (!takenBy.containsKey(key(candidate))) {
                return candidate;
            }
        }
    }

    private void take(SitePath path, String by) {
        takenBy.put(key(path), by);
    }

    private static String key(SitePath path) {
        return path.value().toLowerCase(Locale.ROOT);
    }
}
