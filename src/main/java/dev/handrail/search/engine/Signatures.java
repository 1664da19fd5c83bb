package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the signatures that the lines of a query hold. A signature lies in the shard of its message's rarest term. */
final class Signatures {

    /** So much of a signature's weight must be in the line for it to count at all. */
    private static final double SOME = 0.6;

    /** The weight that counts half. */
    private static final double TELLING = 24;

    /** What a match counts less for each step down among the places of its signature. */
    private static final double LOWER = 0.02;

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

    /** A signature that a line meets. */
    private record Met(StoredSignature signature, StoredSignature.Meeting meeting) {

        /** Whether the line has more of a longer signature: what is in both is the longer one's. */
        boolean isPartOf(Met other) {
            Set<String> longer = other.meeting.terms();
            return other.meeting.sure()
                    && longer.size() > meeting.terms().size()
                    && longer.containsAll(meeting.terms());
        }
    }

    void line(String text, double weight, List<Token> tokens, Source source) {
        List<Met> all = met(new Line(text, tokens), tokens, source);
        boolean few = few(tokens);
        for (Met met : all) {
            boolean code = few && (met.signature.form == 'C' || met.signature.form == 'A');
            boolean sure = met.meeting.sure() && all.stream().noneMatch(met::isPartOf);
            take(met, weight, code || sure);
        }
    }

    private static List<Met> met(Line line, List<Token> tokens, Source source) {
        List<Met> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Token token : tokens) {
            String kept = seen.add(token.term()) ? source.signatures(token.term()) : "";
            for (String packed : kept.isEmpty() ? List.<String>of() : Split.at(kept, ';')) {
                StoredSignature signature = new StoredSignature(packed);
                StoredSignature.Meeting meeting = signature.meet(line);
                if (meeting.cover() >= SOME) {
                    all.add(new Met(signature, meeting));
                }
            }
        }
        return all;
    }

    /** Where signatures are kept. */
    interface Source {
        String signatures(String term);
    }

    private void take(Met met, double lineWeight, boolean sure) {
        StoredSignature.Meeting meeting = met.meeting;
        char form = met.signature.form;
        double told = meeting.weight() / (meeting.weight() + TELLING);
        double strength = lineWeight * meeting.cover() * meeting.cover() * told * (form == 'L' ? 1 : 0.6);
        Packed places = met.signature.places();
        int left = places.next();
        int rank = 0;
        for (int i = 0; i < left && places.hasNext(); i++) {
            int place = places.next();
            rank += place >>> 1 & 1;
            boolean mention = (place & 1) == 1;
            take(place >>> 2, new Match(strength * (1 - LOWER * rank), form, sure && !mention, meeting.words()));
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
