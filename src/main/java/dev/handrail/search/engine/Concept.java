package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.List;

/** One thing that a query asks for, and the terms that may stand for it in a page. */
final class Concept {

    /** As the query has it, before stemming. */
    final String written;

    final Token.Form form;

    /** What it counts beside other concepts. */
    double weight;

    /** The name that this is a part of; -1 if it is none. */
    final int nameOf;

    /** Whether the query itself has it, rather than a rule of a pack. */
    final boolean asked;

    /** For what a rule added: the concepts it stands for, first and behind the last; equal if none. */
    int standsFrom;

    int standsTo;

    final List<String> terms = new ArrayList<>();
    final List<Double> shares = new ArrayList<>();

    Concept(Token token, double weight, int nameOf, boolean asked) {
        this.written = token.written();
        this.form = token.form();
        this.weight = weight;
        this.nameOf = nameOf;
        this.asked = asked;
        add(token.term(), 1);
    }

    /** Whether it only helps what others find: nobody asked for it, and it stands for nothing that was asked. */
    boolean onlyHelps() {
        return !asked && standsFrom == standsTo;
    }

    String term() {
        return terms.get(0);
    }

    /** Adds a term that may stand for it. @param share what a match of that term counts, 0 to 1 */
    void add(String term, double share) {
        int at = terms.indexOf(term);
        if (at < 0) {
            terms.add(term);
            shares.add(share);
        } else if (shares.get(at) < share) {
            shares.set(at, share);
        }
    }
}
