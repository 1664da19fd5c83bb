package dev.handrail.search.engine;

import java.util.LinkedHashSet;
import java.util.Set;

/** Why an entry was found, in a word for programs and in a few for people. */
record Reason(String kind, String words, boolean sure) {

    private static final int MOST_WORDS = 6;

    /** @param match the signature that was met; null if there is none */
    static Reason of(Signatures.Match match, Cards.Card card, Excerpt excerpt) {
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
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i + 1 < excerpt.marks().length && words.size() < MOST_WORDS; i += 2) {
            words.add(Letters.lower(excerpt.text().substring(excerpt.marks()[i], excerpt.marks()[i + 1])));
        }
        return new Reason("terms", words.isEmpty() ? "" : "has the words: " + String.join(", ", words), false);
    }
}
