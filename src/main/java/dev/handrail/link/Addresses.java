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
import java.util.Collection;
import java.util.Comparator;
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

    /** In bytes, with room for a number and the extension. */
    private static final int LONGEST_STEM = 240;

    /** In letters, of which UTF-8 takes at most four bytes each. */
    private static final int LONGEST_FOLDER = 60;

    private final Catalog catalog;
    private final Entities entities;
    private final List<String> alertAddresses;
    private final List<Diagnostic> findings;
    private final Occupancy occupied;
    private final Map<SourcePath, SitePath> pages = new TreeMap<>();
    private final Map<EntityRef, SitePath> things = new TreeMap<>();
    private final List<Redirect> redirects = new ArrayList<>();

    /**
     * @param reserved files that the site has whatever the source holds
     * @param alertAddresses patterns of addresses that lead to the page of an alert
     */
    Addresses(
            Catalog catalog,
            Entities entities,
            Collection<SitePath> reserved,
            List<String> alertAddresses,
            List<Diagnostic> findings) {
        this.catalog = catalog;
        this.entities = entities;
        this.alertAddresses = alertAddresses;
        this.findings = findings;
        this.occupied = new Occupancy(catalog, reserved);
    }

    Routes routes() {
        occupied.take(Routes.SEARCH, "the page of search");
        catalog.docs().stream()
                .map(Doc::path)
                .sorted(Comparator.<SourcePath>comparingInt(path -> Math.max(0, Catalog.indexRank(path)))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(this::place);
        entities.all().forEach(this::place);
        catalog.docs().forEach(this::placeAliases);
        catalog.docs().forEach(this::placeAlerts);
        return new Routes(pages, things, redirects);
    }

    private void place(SourcePath page) {
        SitePath wanted = published(page);
        SitePath fitting = shortened(wanted);
        Optional<String> obstacle = occupied.obstacle(fitting);
        SitePath free = free(fitting);
        if (obstacle.isPresent()) {
            conflict(
                    page,
                    "this page and " + obstacle.get() + " would both be " + wanted + "; it is published as " + free
                            + " instead: rename one of the two");
        } else if (!free.equals(wanted)) {
            conflict(page, "this name is too long for a page; it is published as " + free + " instead: shorten it");
        }
        occupied.take(free, page.value());
        pages.put(page, free);
    }

    /** With its name cut where a file system would not take it, or a number after it. */
    private static SitePath shortened(SitePath page) {
        String path = page.value();
        int name = path.lastIndexOf('/') + 1;
        if (Occupancy.bytes(path.substring(name)) <= Occupancy.LONGEST_NAME) {
            return page;
        }
        String stem = path.substring(name, path.length() - ".html".length());
        while (Occupancy.bytes(stem) > LONGEST_STEM) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return new SitePath(path.substring(0, name) + stem + ".html");
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
            occupied.take(free, entity.name());
            things.put(entity, free);
            return;
        }
        SitePath described = pages.get(page.get());
        things.put(entity, described);
        if (occupied.isFree(own)) {
            occupied.take(own, entity.name());
            redirects.add(new Redirect(own, described, ""));
        }
    }

    /** A name as a folder that every file system and static host takes. */
    private static String folderName(String name) {
        String safe = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        if (safe.isEmpty()) {
            return "unnamed";
        }
        int letters = safe.codePointCount(0, safe.length());
        return safe.substring(0, safe.offsetByCodePoints(0, Math.min(letters, LONGEST_FOLDER)));
    }

    private void placeAliases(Doc doc) {
        for (Alias alias : doc.head().aliases()) {
            Optional<SitePath> from = aliasPath(doc.path(), alias.address());
            if (from.isEmpty()) {
                conflict(doc, alias, "leads out of the site: remove it");
            } else if (!from.get().equals(pages.get(doc.path()))) {
                placeAlias(doc, alias, from.get());
            }
        }
    }

    /** Where rules look for the pages of alerts; what stands there already stays, for it may be the page itself. */
    private void placeAlerts(Doc doc) {
        String folders = doc.path().folder();
        String folder = folders.substring(folders.lastIndexOf('/') + 1);
        for (String pattern : alertAddresses) {
            for (String alert : doc.head().alerts()) {
                String address = pattern.replace("{folder}", folder)
                        .replace("{alert-lower}", alert.toLowerCase(Locale.ROOT))
                        .replace("{alert}", alert);
                SourcePath.fromRoot(address)
                        .map(path -> redirecting(path, address))
                        .filter(from -> Occupancy.fits(from) && occupied.isFree(from) && !occupied.isReserved(from))
                        .ifPresent(from -> {
                            occupied.take(from, "the address of the alert " + alert);
                            redirects.add(new Redirect(from, pages.get(doc.path()), ""));
                        });
            }
        }
    }

    /** The file that answers at an address: the one of a folder unless it names a page. */
    private static SitePath redirecting(SourcePath path, String address) {
        return new SitePath(address.endsWith(".html") ? path.value() : path.value() + "/index.html");
    }

    private void placeAlias(Doc doc, Alias alias, SitePath from) {
        Optional<String> obstacle = occupied.obstacle(from);
        if (!Occupancy.fits(from)) {
            conflict(doc, alias, "is longer than file systems allow: shorten or remove it");
        } else if (obstacle.isPresent()) {
            conflict(doc, alias, "is the address of " + obstacle.get() + ": remove the alias, or rename that page");
        } else if (occupied.isReserved(from)) {
            conflict(doc, alias, "is the address of a page that every site has: remove the alias");
        } else {
            occupied.take(from, "the alias \"" + shown(alias) + "\" of " + doc.path());
            redirects.add(new Redirect(from, pages.get(doc.path()), ""));
        }
    }

    private static String shown(Alias alias) {
        String address = alias.address();
        return address.length() <= 80 ? address : address.substring(0, 77) + "...";
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
            return redirecting(found, file);
        });
    }

    private void conflict(Doc doc, Alias alias, String why) {
        String message = "the alias \"" + shown(alias) + "\" " + why;
        findings.add(Diagnostic.of(Code.URL_CONFLICT, doc.path(), alias.at(), message));
    }

    private void conflict(SourcePath page, String message) {
        findings.add(Diagnostic.of(Code.URL_CONFLICT, page, Span.START, message));
    }

    private SitePath free(SitePath wanted) {
        if (occupied.isFree(wanted)) {
            return wanted;
        }
        String value = wanted.value();
        boolean index = value.endsWith("/index.html");
        String stem = value.substring(0, value.length() - (index ? "/index.html" : ".html").length());
        for (int number = 2; ; number++) {
            SitePath candidate = new SitePath(stem + "-" + number + (index ? "/index.html" : ".html"));
            if (occupied.isFree(candidate)) {
                return candidate;
            }
        }
    }
}
