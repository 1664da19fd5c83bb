package dev.handrail.search.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A line of a query as signatures see it: its terms in their order. */
final class Line {

    /** What a word counts that stands within a name: {@code AuthenticationError} is no authentication yet. */
    private static final double PART = 0.5;

    private final String text;
    private final List<Token> tokens;
    private final Map<String, Token> byTerm = new HashMap<>();

    Line(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        for (Token token : tokens) {
            Token known = byTerm.get(token.term());
            if (known == null || isPart(known) && !isPart(token)) {
                byTerm.put(token.term(), token);
            }
        }
    }

    private static boolean isPart(Token token) {
        return token.form() == Token.Form.PART;
    }

    boolean has(String term) {
        return byTerm.containsKey(term);
    }

    /** How many of the terms are words of the line, not only parts of names in it. */
    int count(String[] terms, int from) {
        int count = 0;
        for (int i = from; i < terms.length; i++) {
            count += has(terms[i]) && !isPart(byTerm.get(terms[i])) ? 1 : 0;
        }
        return count;
    }

    /**
     * The weight of the heaviest common subsequence of some terms and the line: the same words in another order are
     * another message.
     */
    double heaviest(String[] terms, int[] weights, int from) {
        double[] best = new double[tokens.size() + 1];
        for (int i = from; i < terms.length; i++) {
            if (!has(terms[i])) {
                continue;
            }
            double diagonal = 0;
            for (int j = 1; j < best.length; j++) {
                double above = best[j];
                Token token = tokens.get(j - 1);
                double taken = token.term().equals(terms[i]) ? diagonal + weights[i] * (isPart(token) ? PART : 1) : 0;
                best[j] = Math.max(Math.max(above, best[j - 1]), taken);
                diagonal = above;
            }
        }
        return best[tokens.size()];
    }

    /** Those of the terms that are in the line. */
    Set<String> common(String[] terms) {
        Set<String> common = new HashSet<>();
        for (String term : terms) {
            if (has(term)) {
                common.add(term);
            }
        }
        return common;
    }

    /** Those of the terms that are in the line, as they stand there. */
    String words(String[] terms) {
        StringBuilder words = new StringBuilder();
        for (String term : terms) {
            Token token = byTerm.get(term);
            if (token != null) {
                words.append(words.length() > 0 ? " " : "").append(text, token.start(), token.end());
            }
        }
        return words.toString();
    }
}
