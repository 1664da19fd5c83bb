package dev.handrail.search.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The entries that a query found, best first. */
final class Ranking {

    static final Ranking NONE = new Ranking(new int[0], new double[0]);

    /** As many entries are looked at for each hit, because some stand in a section that has enough already. */
    private static final int CANDIDATES = 8;

    /** Sure signatures are above this, all else is below. */
    private static final double SURE = 1000;

    private final int[] entries;
    private final double[] scores;

    private Ranking(int[] entries, double[] scores) {
        this.entries = entries;
        this.scores = scores;
    }

    /** Of terms alone. */
    static Ranking of(double[] terms) {
        boolean[] all = new boolean[terms.length];
        Arrays.fill(all, true);
        return of(terms, Map.of(), all);
    }

    /** Joins the scores of terms and signatures. Sure signatures come before all else, other ones help their entry. */
    static Ranking of(double[] terms, Map<Integer, Signatures.Match> signatures, boolean[] wanted) {
        double top = 0;
        for (double score : terms) {
            top = Math.max(top, score);
        }
        double[] all = new double[terms.length];
        int count = 0;
        for (int i = 0; i < terms.length; i++) {
            Signatures.Match match = signatures.get(i);
            double score = terms[i];
            if (match != null) {
                score += match.sure()
                        ? SURE * (1 + match.strength() + Tuning.FIT * score / Math.max(1, top))
                        : Tuning.SIGNATURE * match.strength() * Math.max(1, top);
            }
            all[i] = wanted[i] ? score : 0;
            count += all[i] > 0 ? 1 : 0;
        }
        int[] found = new int[count];
        int at = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] > 0) {
                found[at++] = i;
            }
        }
        return new Ranking(found, all);
    }

    int found() {
        return entries.length;
    }

    /** Every entry found, in the order of the site; of {@link #best} those, best first. */
    int[] entries() {
        return entries;
    }

    double score(int entry) {
        return scores[entry];
    }

    /**
     * The best entries, best first, equals in the order of the site; of one section no more than some, and each further
     * one of a page with a lower score, unless its signature is sure.
     */
    Ranking best(int most, Core core) {
        int[] candidates = first(most * CANDIDATES);
        double[] lowered = scores.clone();
        Map<Integer, Double> shares = new HashMap<>();
        for (int entry : candidates) {
            double share = shares.getOrDefault(core.pageOf[entry], 1.0);
            shares.put(core.pageOf[entry], share * Tuning.EACH_PAGE);
            lowered[entry] *= scores[entry] < SURE ? share : 1;
        }
        Ranking spread = new Ranking(candidates, lowered);
        return new Ranking(spread.limited(most, Tuning.EACH_SECTION, core.sectionOf), lowered);
    }

    private int[] limited(int most, int eachSection, int[] sectionOf) {
        int[] best = new int[Math.min(most, entries.length)];
        Map<Integer, Integer> perSection = new HashMap<>();
        int count = 0;
        for (int entry : first(entries.length)) {
            if (count < best.length && perSection.merge(sectionOf[entry], 1, Integer::sum) <= eachSection) {
                best[count++] = entry;
            }
        }
        return Arrays.copyOf(best, count);
    }

    /** The first entries by score, kept in order while all are looked at once. */
    int[] first(int most) {
        int[] first = new int[Math.min(most, entries.length)];
        int count = 0;
        for (int entry : entries) {
            if (count == first.length && scores[entry] <= scores[first[count - 1]]) {
                continue;
            }
            int at = count < first.length ? count++ : count - 1;
            while (at > 0 && scores[first[at - 1]] < scores[entry]) {
                first[at] = first[at - 1];
                at--;
            }
            first[at] = entry;
        }
        return first;
    }
}
