package dev.handrail.search.engine;

import java.util.List;
import java.util.Set;

/**
 * A signature as the index keeps it: {@code form places,term weight~term weight:term weight}. The form is {@code L} for a
 * line, {@code C} for a code, {@code E} for an exception and {@code A} for an alert; the places are packed, their count
 * first, and stand in the order in which they are to be shown, see {@link #place}; a weight is one character, packed.
 * Behind the colon stands the message proper: what programs put in front of it says who reports, and is the same for many
 * faults.
 */
public final class StoredSignature {

    /** A message proper of no more words than this is met as a whole or not at all. */
    private static final int SHORT = 3;

    private static final String NEGATIONS = " not no cannot never without ";

    /** So much of the weight must be in the line for it to be sure. */
    private static final double SURE = 0.8;

    /** A sure line has at least this weight: two or three words that tell something. */
    private static final double TELLING = 24;

    final char form;
    private final Packed places;
    private final String[] terms;
    private final int[] weights;

    /** The first term of the message proper. */
    private final int message;

    StoredSignature(String packed) {
        int comma = Math.max(0, packed.indexOf(','));
        form = packed.isEmpty() ? ' ' : packed.charAt(0);
        places = new Packed(packed, 1, comma);
        List<String> parts = Split.at(packed.substring(comma + 1).replace(':', '~'), '~');
        terms = new String[parts.size()];
        weights = new int[parts.size()];
        for (int i = 0; i < terms.length; i++) {
            int end = Math.max(0, parts.get(i).length() - 1);
            terms[i] = parts.get(i).substring(0, end);
            weights[i] = end == 0 ? 0 : Packed.value(parts.get(i).charAt(end));
        }
        int colon = packed.indexOf(':', comma);
        message = colon < 0
                ? 0
                : Split.at(packed.substring(comma + 1, colon), '~').size();
    }

    /**
     * An entry that a signature leads to, as a number.
     *
     * @param lower whether it comes after the one before it; else the other words of a query put them in order
     * @param mention whether its page only mentions what other pages claim, and is never a sure answer
     */
    public static int place(int entry, boolean lower, boolean mention) {
        return entry * 4 + (lower ? 2 : 0) + (mention ? 1 : 0);
    }

    /** The places, from the first on. */
    Packed places() {
        return places;
    }

    /**
     * How a line meets it.
     *
     * @param weight of the words met, in their order
     * @param cover the share of all that was met, or of the message proper where that is long enough to tell; 0 to 1
     * @param terms that were met
     * @param words of the line that they are
     */
    record Meeting(double weight, double cover, boolean sure, Set<String> terms, String words) {}

    Meeting meet(Line line) {
        double met = line.heaviest(terms, weights, 0);
        double cover = share(met, 0);
        double proper = terms.length - message > SHORT ? share(line.heaviest(terms, weights, message), message) : 0;
        boolean sure = form == 'L'
                && met >= TELLING
                && Math.max(cover, proper) >= SURE
                && line.count(terms, 0) >= 2
                && deniesAsMuch(line)
                && meetsMessage(line, proper);
        return new Meeting(met, Math.max(cover, proper), sure, line.common(terms), line.words(terms));
    }

    private boolean deniesAsMuch(Line line) {
        for (String term : terms) {
            if (NEGATIONS.contains(" " + term + " ") && !line.has(term)) {
                return false;
            }
        }
        return true;
    }

    private boolean meetsMessage(Line line, double proper) {
        boolean isShort = terms.length - message <= SHORT;
        return isShort ? line.count(terms, message) == terms.length - message : proper >= SURE;
    }

    private double share(double met, int from) {
        int all = weight(from);
        return all == 0 ? 0 : met / all;
    }

    private int weight(int from) {
        int sum = 0;
        for (int i = from; i < weights.length; i++) {
            sum += weights[i];
        }
        return sum;
    }
}
