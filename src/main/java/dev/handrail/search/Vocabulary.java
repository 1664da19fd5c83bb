package dev.handrail.search;

import dev.handrail.search.engine.Logarithm;
import dev.handrail.search.engine.Packed;
import dev.handrail.search.engine.TermShard;
import dev.handrail.search.engine.Token;
import dev.handrail.search.engine.Tokens;
import dev.handrail.search.engine.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The terms of a site with the entries that have them. */
final class Vocabulary {

    /** A term in more entries than this tells next to nothing of each; more postings would only be a burden to load. */
    private static final int MOST_POSTINGS = 6_000;

    private final Words words = new Words();
    private final Map<String, Postings> postings = new HashMap<>();
    private int entries;

    /** Growing lists of entries and of how often each has the term. */
    private static final class Postings {

        private int[] entries = new int[2];
        private int[] times = new int[2];
        private int count;
        private boolean word;

        void meet(int entry, boolean asWord) {
            word |= asWord;
            if (count > 0 && entries[count - 1] == entry) {
                times[count - 1]++;
                return;
            }
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, count * 2);
                times = Arrays.copyOf(times, count * 2);
            }
            entries[count] = entry;
            times[count++] = 1;
        }

        /** As they are written; of a term that is nearly everywhere, no more than some. @param all entries of the index */
        String packed(int all) {
            StringBuilder out = new StringBuilder();
            boolean[] kept = kept();
            int before = 0;
            int left = 0;
            for (int i = 0; i < count; i++) {
                if (kept[i]) {
                    Packed.append(out, (entries[i] - before) * 4 + TermShard.frequencyClass(times[i]));
                    before = entries[i];
                    left++;
                }
            }
            return left == count ? out.toString() : TermShard.thinned(idf(all, count) / idf(all, left)) + out;
        }

        /** Those that have the term most often, and of the last equals some from everywhere. */
        private boolean[] kept() {
            boolean[] kept = new boolean[count];
            int room = MOST_POSTINGS;
            for (int grade = TermShard.GRADES - 1; grade >= 0; grade--) {
                int equal = 0;
                for (int i = 0; i < count; i++) {
                    equal += TermShard.frequencyClass(times[i]) == grade ? 1 : 0;
                }
                int share = Math.min(room, equal);
                long taken = 0;
                for (int i = 0; i < count; i++) {
                    if (TermShard.frequencyClass(times[i]) == grade) {
                        kept[i] = (taken + share) / equal > taken / equal;
                        taken += share;
                    }
                }
                room -= share;
            }
            return kept;
        }
    }

    /** Adds the next entry. @return how many terms it has */
    int add(String text) {
        int terms = 0;
        for (Token token : Tokens.of(text)) {
            if (!words.skips(token)) {
                boolean word = token.form() == Token.Form.WORD || token.form() == Token.Form.PART;
                postings.computeIfAbsent(token.term(), k -> new Postings()).meet(entries, word);
                terms++;
            }
        }
        entries++;
        return terms;
    }

    int entries() {
        return entries;
    }

    /** Every term with its postings as they are written. */
    SortedMap<String, String> packed() {
        SortedMap<String, String> packed = new TreeMap<>();
        postings.forEach((term, list) -> packed.put(term, list.packed(entries)));
        return packed;
    }

    /** In how many entries a term is. */
    int count(String term) {
        Postings found = postings.get(term);
        return found == null ? 0 : found.count;
    }

    /** Whether a term is one that people type: a word of letters that is no rarity of a large site. */
    boolean isWord(String term) {
        Postings found = postings.get(term);
        return found.word && term.length() >= 4 && term.length() <= 20 && (found.count > 1 || entries < 2_000);
    }

    private static double idf(int all, int count) {
        return Logarithm.of(1 + (all - count + 0.5) / (count + 0.5));
    }

    /** How much a term tells, 0 to 1: the inverse of its frequency, less for log furniture. */
    double telling(String term) {
        int count = count(term);
        return idf(entries, count) / Logarithm.of(2 + entries) * words.pasted(term);
    }
}
