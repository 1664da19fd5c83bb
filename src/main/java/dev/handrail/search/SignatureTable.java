package dev.handrail.search;

import dev.handrail.model.Doc;
import dev.handrail.model.Edge;
import dev.handrail.model.Head;
import dev.handrail.model.Kind;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Role;
import dev.handrail.model.Signature;
import dev.handrail.model.Site;
import dev.handrail.search.engine.LogLine;
import dev.handrail.search.engine.Packed;
import dev.handrail.search.engine.Token;
import dev.handrail.search.engine.Tokens;
import dev.handrail.search.engine.Words;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The signatures of a site, each kept under its most telling term, with the entries it leads to in order. */
final class SignatureTable {

    /** The weight of a term that is in one entry only; a weight is written as one character. */
    private static final int MOST_WEIGHT = 63;

    private static final int MOST_PLACES = 40;

    private final Site site;
    private final Vocabulary vocabulary;
    private final String triage;
    private final Words words = new Words();

    private final Map<Sign, Map<SourcePath, Place>> places = new LinkedHashMap<>();

    /** What is looked for, the same on every page that has it. @param form as the engine writes it: L, C, E or A */
    private record Sign(char form, List<String> terms) {}

    /** Where a signature leads. @param entry its number in the index */
    private record Place(SourcePath page, Kind kind, int entry) {}

    SignatureTable(Site site, Vocabulary vocabulary, String triage) {
        this.site = site;
        this.vocabulary = vocabulary;
        this.triage = triage;
    }

    /** Adds the signatures and the alerts of a page. @param first number of the page's first entry */
    void add(PageEntries page, int first) {
        Head head = page.doc().head();
        for (Signature signature : head.signatures()) {
            add(form(signature), terms(signature), page.doc(), first + target(page, signature.anchor()));
        }
        for (String alert : head.alerts()) {
            add('A', name(alert), page.doc(), first + target(page, ""));
        }
    }

    private void add(char form, List<String> found, Doc doc, int entry) {
        if (!found.isEmpty()) {
            places.computeIfAbsent(new Sign(form, found), sign -> new LinkedHashMap<>())
                    .putIfAbsent(doc.path(), new Place(doc.path(), doc.kind(), entry));
        }
    }

    /** What stands under each term, as the engine reads it. */
    SortedMap<String, String> packed() {
        SortedMap<String, List<String>> byTerm = new TreeMap<>();
        places.forEach((sign, pages) -> byTerm.computeIfAbsent(rarest(sign.terms()), term -> new ArrayList<>())
                .add(written(sign, ordered(pages))));
        SortedMap<String, String> packed = new TreeMap<>();
        byTerm.forEach((term, list) -> packed.put(term, String.join(";", list)));
        return packed;
    }

    private List<String> terms(Signature signature) {
        boolean line = signature.form() == Signature.Form.LINE;
        String text = line ? LogLine.message(signature.text()) : signature.text();
        List<Token> tokens = Tokens.of(text);
        if (!line) {
            // The code or the class as a whole, without its package.
            return name(text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf('$')) + 1));
        }
        return tokens.stream()
                .filter(token -> !words.skips(token) && token.form() != Token.Form.PART)
                .map(Token::term)
                .filter(term -> vocabulary.count(term) > 0)
                .distinct()
                .limit(40)
                .toList();
    }

    /** A name as a whole. */
    private static List<String> name(String text) {
        return Tokens.of(text).stream().limit(1).map(Token::term).toList();
    }

    private static char form(Signature signature) {
        return switch (signature.form()) {
            case LINE -> 'L';
            case CODE -> 'C';
            case EXCEPTION -> 'E';
        };
    }

    private String rarest(List<String> terms) {
        return terms.stream()
                .max(Comparator.comparingDouble(vocabulary::telling).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private String written(Sign sign, List<Place> pages) {
        StringBuilder out = new StringBuilder().append(sign.form());
        Packed.append(out, pages.size());
        pages.forEach(place -> Packed.append(out, place.entry()));
        char before = ',';
        for (String term : sign.terms()) {
            int weight = (int) Math.round(Math.max(1, vocabulary.telling(term) * MOST_WEIGHT));
            out.append(before).append(term).append(Packed.digit(Math.min(MOST_WEIGHT, weight)));
            before = '~';
        }
        return out.toString();
    }

    /**
     * Runbooks come before other pages; among them the one that tells the others apart: its steps branch to them, or it
     * is the one to start from. What many pages share names none of them, so only the first are kept.
     */
    private List<Place> ordered(Map<SourcePath, Place> pages) {
        Map<SourcePath, Long> branches = new HashMap<>();
        pages.keySet().forEach(page -> branches.put(page, branches(page, pages.keySet())));
        return pages.values().stream()
                .sorted(Comparator.comparing((Place place) -> place.kind() != Kind.RUNBOOK)
                        .thenComparing(place -> -branches.get(place.page()))
                        .thenComparing(place -> !place.page().value().equals(triage))
                        .thenComparing(Place::page))
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
