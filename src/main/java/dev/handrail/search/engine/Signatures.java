package dev.handrail.search.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the signatures that the lines of a query hold. A signature lies in the shard of its rarest term, as
 * {@code form entries,term weight~term weight} with {@code ;} between signatures: the form is {@code L} for a line,
 * {@code C} for a code, {@code E} for an exception and {@code A} for an alert; the entries are packed, their count first, and stand in the order
 * in which they are to be shown; a weight is one character, packed.
 */
final class Signatures {

    /** So much of a signature's weight must be in the line for it to count at all, and for it to be sure. */
    private static final double SOME = 0.6;

    private static final double SURE = 0.8;

    /** A sure signature has at least this weight: two or three words that tell something. */
    private static final double TELLING = 24;

    /** A query of no more words than this, one of them a code or an alert, asks for that code or alert. */
    private static final int FEW = 2;

    private final Map<Integer, Match> best = new HashMap<>();

    /**
     * The best signature for an entry.
     *
     * @param strength from 0 to 1
     * @param form {@code L}, {@code C}, {@code E} or {@code A}
     * @param words of the query that belong to it, as they stand there
     */
    record Match(double strength, char form, boolean sure, String words) {}

    /** By entry. */
    Map<Integer, Match> best() {
        return best;
    }

    void line(String text, double weight, List<Token> tokens, Source source) {
        Map<String, Token> terms = new HashMap<>();
        tokens.forEach(token -> terms.putIfAbsent(token.term(), token));
        boolean few = few(tokens);
        Set<String> seen = new HashSet<>();
        for (Token token : tokens) {
            if (seen.add(token.term())) {
                String kept = source.signatures(token.term());
                if (!kept.isEmpty()) {
                    Split.at(kept, ';').forEach(signature -> signature(signature, text, weight, terms, few));
                }
            }
        }
    }

    /** Where signatures are kept. */
    interface Source {
        String signatures(String term);
    }

    private void signature(String signature, String text, double lineWeight, Map<String, Token> terms, boolean few) {
        int comma = signature.indexOf(',');
        if (comma < 2) {
            return;
        }
        double all = 0;
        double met = 0;
        int count = 0;
        StringBuilder words = new StringBuilder();
        for (String part : Split.at(signature.substring(comma + 1), '~')) {
            int weight = Packed.value(part.charAt(part.length() - 1));
            all += weight;
            Token token = terms.get(part.substring(0, part.length() - 1));
            if (token != null) {
                met += weight;
                count++;
                words.append(words.length() > 0 ? " " : "").append(text, token.start(), token.end());
            }
        }
        double cover = all == 0 ? 0 : met / all;
        char form = signature.charAt(0);
        if (cover < SOME) {
            return;
        }
        boolean line = form == 'L' && cover >= SURE && met >= TELLING && count >= 2;
        boolean sure = line || few && (form == 'C' || form == 'A');
        double strength = lineWeight * cover * cover * (met / (met + TELLING)) * (form == 'L' ? 1 : 0.6);
        Packed entries = new Packed(signature, 1, comma);
        int left = entries.next();
        for (int i = 0; i < left && entries.hasNext(); i++) {
            take(entries.next(), new Match(strength * (1 - 0.02 * i), form, sure, words.toString()));
        }
    }

    private static boolean few(List<Token> tokens) {
        int words = 0;
        for (Token token : tokens) {
            words += token.form() == Token.Form.PART ? 0 : 1;
        }
        return words <= FEW;
    }

    private void take(int entry, Match match) {
        Match known = best.get(entry);
        boolean better = known == null
                || match.sure() && !known.sure()
                || match.sure() == known.sure() && match.strength() > known.strength();
        if (better) {
            best.put(entry, match);
        }
    }
}
