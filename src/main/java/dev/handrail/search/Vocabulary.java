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

        String packed() {
            StringBuilder out = new StringBuilder();
            int before = 0;
            for (int i = 0; i < count; i++) {
                Packed.append(out, (entries[i] - before) * 4 + TermShard.frequencyClass(times[i]));
                before = entries[i];
            }
            return out.toString();
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
        postings.forEach((term, list) -> packed.put(term, list.packed()));
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

    /** How much a term tells, 0 to 1: the inverse of its frequency, less for log furniture. */
    double telling(String term) {
        int count = count(term);
        double idf = Logarithm.of(1 + (entries - count + 0.5) / (count + 0.5));
        return idf / Logarithm.of(2 + entries) * words.pasted(term);
    }
}
