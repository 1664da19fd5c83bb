package dev.handrail.search.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms as pages write them: {@code traceroute} for {@code tracerout}. */
final class Written {

    private final Map<String, String> words = new HashMap<>();

    void read(Cards.Card card) {
        for (String text : List.of(card.step(), card.sectionTitle(), card.title(), card.text(), card.command())) {
            for (Token token : Tokens.of(text)) {
                words.putIfAbsent(token.term(), token.written());
            }
        }
    }

    /** Pairs of a written word and a term, with the term as a word; a term that none of the cards has stays as it is. */
    String[] repairs(List<String> pairs) {
        String[] repairs = pairs.toArray(new String[0]);
        for (int i = 1; i < repairs.length; i += 2) {
            repairs[i] = words.getOrDefault(repairs[i], repairs[i]);
        }
        return repairs;
    }
}
