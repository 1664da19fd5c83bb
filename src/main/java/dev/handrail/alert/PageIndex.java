package dev.handrail.alert;

import dev.handrail.alert.LinkPattern.Segments;
import dev.handrail.model.Anchor;
import dev.handrail.model.Doc;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Routes;
import dev.handrail.model.Site;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The pages of a site by the ways in which rules mean them: by path, and by the name of an alert. */
final class PageIndex {

    private static final String MIXIN_HEADING = "alertname";

    /** A page under one of its paths. */
    record Entry(Segments path, Doc doc) {}

    private final Map<SitePath, Doc> published = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byLast = new HashMap<>();
    /** The ways in which pages are called, the surest first; each by folded name. */
    private final List<Map<String, Set<PageRef>>> byName =
            List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());

    PageIndex(Site site) {
        for (Doc doc : site.docs()) {
            SitePath address = site.routes().of(doc.path());
            published.put(address, doc);
            add(Segments.of(doc.path().value()), doc);
            if (!Segments.of(address.value()).equals(Segments.of(doc.path().value()))) {
                add(Segments.of(address.value()), doc);
            }
            name(doc);
        }
        for (Routes.Redirect redirect : site.routes().redirects()) {
            add(Segments.of(redirect.from().value()), published.get(redirect.to()));
        }
    }

    private void add(Segments path, Doc doc) {
        Entry entry = new Entry(path, doc);
        byLast.computeIfAbsent(last(path.names()), name -> new ArrayList<>()).add(entry);
        entries.add(entry);
    }

    private static String last(List<String> names) {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    private void name(Doc doc) {
        SourcePath path = doc.path();
        doc.head().alerts().forEach(alert -> name(0, alert, PageRef.of(path)));
        name(1, doc.head().title(), PageRef.of(path));
        name(2, path.stem(), PageRef.of(path));
        for (Anchor anchor : doc.head().anchors()) {
            String heading = folded(anchor.title());
            PageRef place = new PageRef(path, anchor.id());
            name(3, heading, place);
            if (heading.startsWith(MIXIN_HEADING)) {
                name(3, heading.substring(MIXIN_HEADING.length()), place);
            }
        }
    }

    private void name(int way, String name, PageRef place) {
        String folded = folded(name);
        if (!folded.isEmpty()) {
            byName.get(way).computeIfAbsent(folded, n -> new LinkedHashSet<>()).add(place);
        }
    }

    /** Letters and digits alone, in lower case: headings put blanks or backticks into names. */
    static String folded(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The pages, or the headings of pages, that are about an alert, by the surest way in which there is any. */
    List<PageRef> named(String alert) {
        for (Map<String, Set<PageRef>> way : byName) {
            Set<PageRef> found = way.getOrDefault(folded(alert), Set.of());
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** The pages whose path may end as a link does: those with the same last name, all if that is not known. */
    List<Entry> candidates(LinkPattern link) {
        String last = last(link.segments());
        return last.indexOf(LinkPattern.ANY) < 0 ? byLast.getOrDefault(last, List.of()) : entries;
    }

    /** Names of all pages' files, without folder and extension. */
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        published.values().stream()
                .sorted(java.util.Comparator.comparing(Doc::path))
                .forEach(doc -> stems.add(doc.path().stem()));
        return stems;
    }
}
