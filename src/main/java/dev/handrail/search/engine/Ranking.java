package dev.handrail.search.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The entries that a query found, best first. */
final class Ranking {

    static final Ranking NONE = new Ranking(new int[0], new double[0]);

    /** As many entries are looked at for each hit, because some stand in a section that has enough already. */
    private static final int CANDIDATES = 8;

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
                        ? 1000 * (1 + match.strength())
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

    /** Every entry found, in the order of the site. */
    int[] entries() {
        return entries;
    }

    double score(int entry) {
        return scores[entry];
    }

    /** The best entries, best first, equals in the order of the site; of one section no more than some. */
    int[] best(int most, int eachSection, int[] sectionOf) {
        int[] first = first(most * CANDIDATES);
        int[] best = new int[Math.min(most, first.length)];
        Map<Integer, Integer> perSection = new HashMap<>();
        int count = 0;
        for (int i = 0; i < first.length && count < best.length; i++) {
            int times = perSection.getOrDefault(sectionOf[first[i]], 0);
            if (times < eachSection) {
                perSection.put(sectionOf[first[i]], times + 1);
                best[count++] = first[i];
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
