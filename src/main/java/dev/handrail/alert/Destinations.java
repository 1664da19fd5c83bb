package dev.handrail.alert;

import dev.handrail.model.Anchor;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.text.Nearest;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides where the links of rules lead. A link means the page whose path agrees with it over the most segments from the
 * end, so that the base under which a site is published, the branch in a forge's address and the folder in which the source
 * keeps its pages need not be known.
 */
final class Destinations {

    /** Distinct links that must agree on a base before others below it are held to lead into the site as well. */
    private static final int ENOUGH = 2;

    private final PageIndex pages;
    private final Optional<LinkPattern.Base> site;
    private final Set<LinkPattern.Base> known = new HashSet<>();
    private final Map<LinkPattern.Base, Set<LinkPattern>> agreeing = new HashMap<>();
    private final Map<LinkPattern, List<Match>> matches = new HashMap<>();

    /** How far the path of a page agrees with a link. */
    private record Match(PageIndex.Entry page, int segments) {}

    /** @param bases where the site is published; what stands elsewhere is not part of it */
    Destinations(PageIndex pages, Bases bases) {
        this.pages = pages;
        this.site = bases.site();
        this.known.addAll(bases.forge());
        bases.site().ifPresent(known::add);
    }

    /** Where a link leads. */
    sealed interface Destination {

        /** To pages or places in them: one, or all that a link with actions can mean. */
        record Places(List<PageRef> places) implements Destination {}

        /** To a page without the heading or step that the link names. @param near an anchor that it has; may be empty */
        record NoAnchor(SourcePath page, String anchor, String near) implements Destination {}

        /** Into the site, but to no page of it. */
        record NoPage() implements Destination {}

        /** Out of the site, or to where nobody can say before the alert fires. */
        record Elsewhere() implements Destination {}
    }

    /** Looks at a link, so that the bases on which many agree are known before {@link #of} judges any. */
    void learn(LinkPattern link) {
        for (Match match : matches(link)) {
            boolean whole = match.segments() == match.page().path().names().size();
            if (match.segments() > 0
                    && (whole || match.segments() == link.segments().size())) {
                Set<LinkPattern> links =
                        agreeing.computeIfAbsent(link.above(match.segments()), base -> new HashSet<>());
                links.add(link);
                if (links.size() >= ENOUGH) {
                    known.add(link.above(match.segments()));
                }
            }
        }
    }

    Destination of(LinkPattern link) {
        boolean inside = link.origin().isEmpty() || known.stream().anyMatch(link::isBelow);
        if (!inside && site.isPresent()) {
            return new Destination.Elsewhere();
        }
        List<Match> found = matches(link);
        if (found.isEmpty()) {
            return inside ? new Destination.NoPage() : new Destination.Elsewhere();
        }
        return anchored(link, found);
    }

    private List<Match> matches(LinkPattern link) {
        return matches.computeIfAbsent(link, this::match);
    }

    private List<Match> match(LinkPattern link) {
        List<Match> found = new ArrayList<>();
        for (PageIndex.Entry page : pages.candidates(link)) {
            int segments = agreement(link, page.path().names());
            boolean whole = segments == page.path().names().size()
                    || segments == link.segments().size();
            boolean sameKind = !link.index() || page.path().index();
            boolean root = segments == 0
                    && site.isPresent()
                    && link.isBelow(site.get())
                    && link.segments().size() == site.get().segments().size();
            if (sameKind && (root || segments > 0 && isTelling(link, segments) && (whole || segments >= 2))) {
                found.add(new Match(page, segments));
            }
        }
        return isOpen(link) ? found : best(found);
    }

    private static boolean isOpen(LinkPattern link) {
        return link.segments().stream().anyMatch(name -> name.indexOf(LinkPattern.ANY) >= 0);
    }

    private static List<Match> best(List<Match> found) {
        return found.stream()
                .sorted(Comparator.comparingInt((Match match) -> -match.segments())
                        .thenComparing(match -> match.page().path().names().size())
                        .thenComparing(match -> match.page().doc().path()))
                .limit(1)
                .toList();
    }

    /** Whether at least one of the segments that agree is known, for any page agrees with what is not. */
    private static boolean isTelling(LinkPattern link, int last) {
        List<String> names = link.segments();
        return names.subList(names.size() - last, names.size()).stream()
                .anyMatch(name -> !name.equals(String.valueOf(LinkPattern.ANY)));
    }

    private static int agreement(LinkPattern link, List<String> path) {
        int most = Math.min(link.segments().size(), path.size());
        int agreeing = 0;
        while (agreeing < most
                && Glob.matches(
                        link.segments().get(link.segments().size() - 1 - agreeing),
                        path.get(path.size() - 1 - agreeing))) {
            agreeing++;
        }
        return agreeing;
    }

    private static Destination anchored(LinkPattern link, List<Match> found) {
        Map<SourcePath, PageRef> places = new LinkedHashMap<>();
        for (Match match : found) {
            SourcePath path = match.page().doc().path();
            anchor(link, match).ifPresent(anchor -> places.put(path, new PageRef(path, anchor)));
        }
        if (!places.isEmpty()) {
            return new Destination.Places(List.copyOf(places.values()));
        }
        Match first = found.get(0);
        List<String> ids =
                first.page().doc().head().anchors().stream().map(Anchor::id).toList();
        return new Destination.NoAnchor(
                first.page().doc().path(),
                link.fragment(),
                Nearest.to(link.fragment(), ids).orElse(""));
    }

    /** The id that a link's fragment means in a page: in any letter case; empty text for the page as a whole. */
    private static Optional<String> anchor(LinkPattern link, Match match) {
        String fragment = link.fragment();
        if (fragment.isEmpty()) {
            return Optional.of("");
        }
        List<String> ids =
                match.page().doc().head().anchors().stream().map(Anchor::id).toList();
        Optional<String> exact = ids.stream().filter(fragment::equals).findFirst();
        Optional<String> near =
                exact.or(() -> ids.stream().filter(fragment::equalsIgnoreCase).findFirst());
        return near.or(() -> fragment.equals("top") ? Optional.of("") : Optional.empty());
    }
}
