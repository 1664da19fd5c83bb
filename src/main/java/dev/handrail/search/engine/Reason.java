package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Why an entry was found, in a word for programs and in a few for people. */
record Reason(String kind, String words, boolean sure) {

    private static final int MOST_WORDS = 6;

    /**
     * @param match the signature that was met; null if there is none
     * @param phrase whether what the query quotes is there word by word
     */
    static Reason of(Signatures.Match match, boolean phrase, Excerpt excerpt) {
        if (match != null && match.form() == 'C') {
            return new Reason("code", "code " + match.words(), match.sure());
        }
        if (match != null && match.form() == 'A') {
            return new Reason("signature", "alert " + match.words(), match.sure());
        }
        if (match != null) {
            String start = match.sure() ? "matches the error signature: " : "is like the error signature: ";
            return new Reason("signature", start + match.words(), match.sure());
        }
        if (phrase) {
            return new Reason("terms", "has the quoted words as they are written", false);
        }
        List<String> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + 1 < excerpt.marks().length && words.size() < MOST_WORDS; i += 2) {
            String word = excerpt.text().substring(excerpt.marks()[i], excerpt.marks()[i + 1]);
            if (seen.add(Letters.lower(word))) {
                words.add(word);
            }
        }
        return new Reason("terms", words.isEmpty() ? "" : "has the words: " + String.join(", ", words), false);
    }
}
