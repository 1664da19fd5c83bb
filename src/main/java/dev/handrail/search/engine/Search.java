package dev.handrail.search.engine;

import dev.handrail.search.engine.Token.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One query on its way: look up terms, mend unknown words, rank, fetch the cards of the best. */
final class Search {

    /** In as many entries that have all its words a quoted phrase is looked for. */
    private static final int PHRASE_CANDIDATES = 24;

    private final SearchSession session;
    private final Query query;
    private final List<Concept> taken = new ArrayList<>();
    private final List<String> repaired = new ArrayList<>();
    private boolean mended;
    private boolean scored;
    private boolean phrased;
    private double[] scores = {};
    private Signatures signatures = new Signatures();
    private boolean ranked;
    private Ranking ranking = Ranking.NONE;
    private Ranking best = Ranking.NONE;

    Search(SearchSession session, Query query) {
        this.session = session;
        this.query = query;
    }

    /** Forgets the order but not what was looked up: other facets, or another number of hits, are wanted. */
    void reorder() {
        ranked = false;
    }

    /** Goes on as far as the shards at hand allow, and names those that are missing. */
    void advance(Set<String> needs) {
        if (!scored) {
            lookUp(needs);
        }
        if (needs.isEmpty() && !phrased) {
            preferPhrases(needs);
        }
        if (needs.isEmpty()) {
            rank();
            for (int entry : best.entries()) {
                session.need(needs, "c" + session.core().cardShard(entry));
            }
        }
    }

    private void lookUp(Set<String> needs) {
        do {
            if (needsMore()) {
                takeMore();
                mended = false;
            }
            needTerms(needs);
            if (needs.isEmpty() && !mended) {
                mend(needs);
                needTerms(needs);
            }
        } while (needs.isEmpty() && needsMore());
        if (needs.isEmpty()) {
            score();
        }
    }

    /** Whether nothing that was looked up is in the index, and there is more to look up. */
    private boolean needsMore() {
        for (Concept concept : taken) {
            if (!concept.onlyHelps() && isKnown(concept)) {
                return false;
            }
        }
        return query.hasMore(taken.size());
    }

    /** Takes as many as are taken already, so that a long text of unknown words is gone through in a few turns. */
    private void takeMore() {
        int all = taken.size() < query.telling()
                ? query.telling()
                : query.concepts().size();
        int to = Math.min(all, taken.size() + Math.max(Query.MOST, taken.size()));
        taken.addAll(query.concepts().subList(taken.size(), to));
    }

    private void needTerms(Set<String> needs) {
        for (Concept concept : taken) {
            for (String term : concept.terms) {
                session.need(needs, session.termShard(term));
            }
        }
    }

    private boolean isKnown(Concept concept) {
        for (String term : concept.terms) {
            if (session.terms(term).has(term)) {
                return true;
            }
        }
        return false;
    }

    /** Finds what unknown words may be meant for. Pasted lines are as a program wrote them: nothing to mend. */
    private void mend(Set<String> needs) {
        List<Concept> unknown = new ArrayList<>();
        for (Concept concept : taken) {
            boolean word = concept.form == Form.WORD || concept.form == Form.PART || concept.form == Form.NAME;
            if (!query.isPasted() && concept.asked && word && concept.term().length() > 2 && !isKnown(concept)) {
                unknown.add(concept);
                session.need(needs, session.wordShard(concept.term().charAt(0)));
                session.need(needs, session.wordShard(concept.term().charAt(1)));
            }
        }
        if (needs.isEmpty()) {
            unknown.forEach(this::mend);
            mended = true;
        }
    }

    private void mend(Concept concept) {
        String word = concept.term();
        WordList.Nearest nearest = new WordList.Nearest(Typo.allowed(word.length()));
        WordList first = session.words(session.wordShard(word.charAt(0)));
        first.nearest(word, nearest);
        session.words(session.wordShard(word.charAt(1))).nearest(word, nearest);
        int edits = nearest.most();
        if (nearest.words().isEmpty() && concept == taken.get(taken.size() - 1)) {
            nearest = new WordList.Nearest(1);
            first.completing(word, nearest);
            edits = 1;
        }
        double share = edits == 2 ? Tuning.REPAIR * Tuning.REPAIR : Tuning.REPAIR;
        for (String known : nearest.words()) {
            concept.add(known, share);
            repaired.add(concept.written);
            repaired.add(known);
        }
    }

    private void score() {
        scores = session.scorer().score(taken, session::terms);
        signatures = new Signatures();
        for (int i = 0; i < query.lines().size(); i++) {
            signatures.line(query.textOf(i), query.weightOf(i), query.lines().get(i), this::signatures);
        }
        scored = true;
    }

    /** Lifts the entries that hold a quoted phrase above those that only have its words. */
    private void preferPhrases(Set<String> needs) {
        int[] candidates = query.phrases().isEmpty() ? new int[0] : withPhrases();
        for (int entry : candidates) {
            session.need(needs, "c" + session.core().cardShard(entry));
        }
        if (!needs.isEmpty()) {
            return;
        }
        double top = 0;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        for (int entry : candidates) {
            scores[entry] += query.phrases().areIn(session.card(entry)) ? top : 0;
        }
        phrased = true;
    }

    /** The best of the entries that have every word of the phrases, but for words that are nearly everywhere. */
    private int[] withPhrases() {
        List<String> terms = query.phrases().terms(session.weights());
        terms.removeIf(term -> session.terms(term).share(term) < 1);
        int[] met = new int[scores.length];
        for (String term : terms) {
            Packed postings = session.terms(term).postings(term);
            for (int entry = 0; postings.hasNext(); ) {
                entry += postings.next() >>> 2;
                if (entry < met.length) {
                    met[entry]++;
                }
            }
        }
        double[] full = new double[scores.length];
        for (int i = 0; i < full.length; i++) {
            full[i] = met[i] == terms.size() ? scores[i] : 0;
        }
        return Ranking.of(full).first(PHRASE_CANDIDATES);
    }

    private String signatures(String term) {
        return session.has(session.termShard(term)) ? session.terms(term).signatures(term) : "";
    }

    private void rank() {
        if (ranked) {
            return;
        }
        Core core = session.core();
        boolean[] wanted = new Facets(core).wanted(session.narrowed());
        ranking = Ranking.of(scores, signatures.best(), wanted);
        best = ranking.best(session.hits(), core);
        ranked = true;
    }

    Answer answer() {
        Hit[] hits = new Hit[best.found()];
        Map<String, Double> weights = weights();
        for (int i = 0; i < hits.length; i++) {
            hits[i] = hit(best.entries()[i], weights);
        }
        Written written = new Written();
        for (int entry : best.entries()) {
            written.read(session.card(entry));
        }
        Head head = session.head();
        return new Answer(
                hits,
                ranking.found(),
                query.isPasted(),
                query.isPasted() ? query.line() : "",
                written.repairs(repaired),
                new Facets(session.core()).count(ranking.entries()),
                head.triageTitle(),
                head.triageUrl());
    }

    private Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (Concept concept : taken) {
            for (int i = 0; i < concept.terms.size(); i++) {
                weights.merge(concept.terms.get(i), concept.weight * concept.shares.get(i), Math::max);
            }
        }
        return weights;
    }

    private Hit hit(int entry, Map<String, Double> weights) {
        Cards.Card card = session.card(entry);
        Excerpt excerpt = Excerpt.of(card.text(), weights);
        Reason reason = Reason.of(signatures.best().get(entry), query.phrases().areIn(card), excerpt);
        return new Hit(
                Math.round(best.score(entry) * 1000) / 1000.0,
                card.kind(),
                card.title(),
                card.sectionTitle(),
                card.step(),
                card.role(),
                card.risk(),
                card.where(),
                card.command(),
                card.url(),
                card.path(),
                card.heading(),
                excerpt.text(),
                excerpt.marks(),
                reason.kind(),
                reason.words(),
                reason.sure(),
                card.branches());
    }
}
