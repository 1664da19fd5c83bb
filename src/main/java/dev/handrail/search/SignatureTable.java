package dev.handrail.search;

import dev.handrail.model.Doc;
import dev.handrail.model.Edge;
import dev.handrail.model.Head;
import dev.handrail.model.Kind;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Role;
import dev.handrail.model.Signature;
import dev.handrail.model.Site;
import dev.handrail.search.engine.Packed;
import dev.handrail.search.engine.StoredSignature;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The signatures of a site, each kept under the most telling term of its message, with the entries it leads to in order. */
final class SignatureTable {

    /** The weight of a term that is in one entry only; a weight is written as one character. */
    private static final int MOST_WEIGHT = 63;

    private static final int MOST_PLACES = 40;

    private static final int MOST_CLAIMS = 200;

    /** More pages that only mention a signature share it by chance. */
    private static final int FEW_PAGES = 3;

    private final Site site;
    private final Vocabulary vocabulary;
    private final String triage;
    private final SignReader signs;

    private final Map<Sign, Map<SourcePath, Place>> places = new LinkedHashMap<>();

    /**
     * Where a signature leads.
     *
     * @param entry its number in the index
     * @param claimed whether the page says that this is its error, rather than mention it
     * @param branches to how many of the other places its page's steps lead
     */
    private record Place(SourcePath page, Kind kind, int entry, boolean claimed, long branches, boolean triage) {

        Place among(long branching, String start) {
            return new Place(page, kind, entry, claimed, branching, page.value().equals(start));
        }
    }

    private static final Comparator<Place> RANK = Comparator.comparing((Place place) -> place.kind() != Kind.RUNBOOK)
            .thenComparing(place -> -place.branches())
            .thenComparing(place -> !place.triage())
            .thenComparing(place -> !place.claimed());

    SignatureTable(Site site, Vocabulary vocabulary, String triage) {
        this.site = site;
        this.vocabulary = vocabulary;
        this.triage = triage;
        this.signs = new SignReader(vocabulary);
    }

    /** Adds the signatures and the alerts of a page. @param first number of the page's first entry */
    void add(PageEntries page, int first) {
        Head head = page.doc().head();
        for (Signature signature : head.signatures()) {
            boolean claimed = signature.origin() != Signature.Origin.INLINE;
            add(signs.of(signature), page.doc(), first + target(page, signature.anchor()), claimed);
        }
        for (String alert : head.alerts()) {
            add(signs.alert(alert), page.doc(), first + target(page, ""), true);
        }
    }

    private void add(Sign sign, Doc doc, int entry, boolean claimed) {
        if (!sign.terms().isEmpty()) {
            places.computeIfAbsent(sign, k -> new LinkedHashMap<>())
                    .merge(
                            doc.path(),
                            new Place(doc.path(), doc.kind(), entry, claimed, 0, false),
                            SignatureTable::first);
        }
    }

    /** The first place on a page, unless a later one claims the signature and the first does not. */
    private static Place first(Place known, Place other) {
        return other.claimed() && !known.claimed() ? other : known;
    }

    /** What stands under each term, as the engine reads it. */
    SortedMap<String, String> packed() {
        SortedMap<String, List<String>> byTerm = new TreeMap<>();
        Map<String, List<Sign>> claims = claims();
        places.forEach((sign, pages) -> {
            String rarest = rarest(sign.proper());
            boolean fragment = claims.getOrDefault(rarest, List.of()).stream().anyMatch(sign::isWithin);
            byTerm.computeIfAbsent(rarest, term -> new ArrayList<>()).add(written(sign, ordered(pages), fragment));
        });
        SortedMap<String, String> packed = new TreeMap<>();
        byTerm.forEach((term, list) -> packed.put(term, String.join(";", list)));
        return packed;
    }

    /** By term, the lines that some page claims; of a term that is in many of them only the first. */
    private Map<String, List<Sign>> claims() {
        Map<String, List<Sign>> claims = new HashMap<>();
        places.forEach((sign, pages) -> {
            if (sign.form() == 'L' && pages.values().stream().anyMatch(Place::claimed)) {
                for (String term : new LinkedHashSet<>(sign.terms())) {
                    List<Sign> known = claims.computeIfAbsent(term, k -> new ArrayList<>());
                    if (known.size() < MOST_CLAIMS) {
                        known.add(sign);
                    }
                }
            }
        });
        return claims;
    }

    private String rarest(List<String> terms) {
        return terms.stream()
                .max(Comparator.comparingDouble(vocabulary::telling).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** @param fragment whether it is a part of what some page claims */
    private String written(Sign sign, List<Place> pages, boolean fragment) {
        StringBuilder out = new StringBuilder().append(sign.form());
        Packed.append(out, pages.size());
        boolean claimed = fragment || pages.stream().anyMatch(Place::claimed) || pages.size() > FEW_PAGES;
        for (int i = 0; i < pages.size(); i++) {
            Place place = pages.get(i);
            boolean lower = i > 0 && RANK.compare(pages.get(i - 1), place) != 0;
            boolean mention = (i > 0 || fragment) && claimed && !place.claimed();
            Packed.append(out, StoredSignature.place(place.entry(), lower, mention));
        }
        for (int i = 0; i < sign.terms().size(); i++) {
            String term = sign.terms().get(i);
            int weight = (int) Math.round(Math.max(1, vocabulary.telling(term) * MOST_WEIGHT));
            out.append(i == 0 ? ',' : i == sign.message() ? ':' : '~');
            out.append(term).append(Packed.digit(Math.min(MOST_WEIGHT, weight)));
        }
        return out.toString();
    }

    /**
     * Runbooks come before other pages; among them the one that tells the others apart: its steps branch to them, or it
     * is the one to start from. What many pages share names none of them, so only the first are kept.
     */
    private List<Place> ordered(Map<SourcePath, Place> pages) {
        return pages.values().stream()
                .map(place -> place.among(branches(place.page(), pages.keySet()), triage))
                .sorted(RANK.thenComparing(Place::page))
                .limit(MOST_PLACES)
                .toList();
    }

    private long branches(SourcePath from, Set<SourcePath> to) {
        return site.graph().from(from).stream()
                .filter(edge -> edge.kind() == Edge.Kind.BRANCHES_TO && edge.to() instanceof PageRef)
                .map(edge -> ((PageRef) edge.to()).path())
                .filter(path -> !path.equals(from) && to.contains(path))
                .distinct()
                .count();
    }

    /** Which of the page's entries a signature leads to: where its author put it, or the first step that looks into it. */
    private static int target(PageEntries page, String anchor) {
        int number = 0;
        int first = -1;
        int branching = -1;
        int placed = -1;
        for (PageEntries.SectionEntries section : page.sections()) {
            for (Entry entry : section.entries()) {
                boolean looks = entry.role() == Role.DIAGNOSE && entry.isStep();
                first = first < 0 && looks ? number : first;
                branching = branching < 0 && looks && !entry.branches().isEmpty() ? number : branching;
                boolean here = placed < 0 && !anchor.isEmpty() && entry.anchor().equals(anchor);
                placed = here && !isShowOnly(entry) ? number : placed;
                number++;
            }
        }
        if (placed >= 0) {
            return placed;
        }
        return branching >= 0 ? branching : Math.max(first, 0);
    }

    /** Whether a section shows what the error looks like and leaves what to do to others. */
    private static boolean isShowOnly(Entry entry) {
        return !entry.isStep() && (entry.role() == Role.SYMPTOMS || entry.role() == Role.MEANING);
    }
}
