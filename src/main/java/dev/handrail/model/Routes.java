package dev.handrail.model;

import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The address of everything: the only place that knows where a page is published.
 *
 * @param pages by source path
 * @param entities by kind and name; where a page of the source already has that address, it is that page's
 * @param redirects former addresses and where they lead now
 */
public record Routes(Map<SourcePath, SitePath> pages, Map<EntityRef, SitePath> entities, List<Redirect> redirects) {

    /** The front page. */
    public static final SitePath FRONT = new SitePath("index.html");

    public static final SitePath INCIDENTS = new SitePath("incidents/index.html");
    public static final SitePath ACTIONS = new SitePath("actions/index.html");
    /** Which alerts have a page. */
    public static final SitePath COVERAGE = new SitePath("coverage/index.html");

    /** The list of all pages. */
    public static final SitePath PAGES = new SitePath("pages/index.html");

    /** The search with all its results; takes what to search for as {@code ?q=} or {@code #q=}. */
    public static final SitePath SEARCH = new SitePath("search.html");

    public static final SitePath NOT_FOUND = new SitePath("404.html");

    /** The pages that every site has, whatever its source. */
    public static Set<SitePath> everywhere() {
        Set<SitePath> all = new TreeSet<>(Set.of(FRONT, INCIDENTS, ACTIONS, COVERAGE, PAGES, SEARCH, NOT_FOUND));
        for (EntityKind kind : EntityKind.values()) {
            all.add(list(kind));
        }
        return all;
    }

    public Routes {
        pages = java.util.Collections.unmodifiableMap(new TreeMap<>(pages));
        entities = java.util.Collections.unmodifiableMap(new TreeMap<>(entities));
        redirects = List.copyOf(redirects);
    }

    /** A former address. @param fragment the anchor that the new address has; empty for the page's start */
    public record Redirect(SitePath from, SitePath to, String fragment) {}

    /** Where a page is published. @throws IllegalArgumentException if there is no such page */
    public SitePath of(SourcePath page) {
        return known(pages.get(page), page);
    }

    /** Where a thing is published. @throws IllegalArgumentException if there is no such thing */
    public SitePath of(EntityRef entity) {
        return known(entities.get(entity), entity);
    }

    /** The list of all things of a kind. */
    public static SitePath list(EntityKind kind) {
        return new SitePath(kind.folder() + "/index.html");
    }

    /** The markdown twin of a page. */
    public static SitePath twin(SourcePath page) {
        return new SitePath(page.value());
    }

    /** A file that is copied as it is. */
    public static SitePath file(SourcePath file) {
        return new SitePath(file.value());
    }

    private static SitePath known(SitePath found, Object what) {
        if (found == null) {
            throw new IllegalArgumentException("no address for " + what);
        }
        return found;
    }
}
