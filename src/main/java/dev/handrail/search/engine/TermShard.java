package dev.handrail.search.engine;

/**
 * Postings and signatures of the terms that fall into one shard: {@code " term=postings term=postings|term=signatures"}.
 * Postings are packed, an entry each: the distance to the entry before times 4, plus the class of how often the term is
 * there. Where only some postings of a common term are kept, a {@code ~} and a digit come first: what the term counts
 * for each of them, in 63rds of what so few postings would make of it. A shard is searched as it stands, so that it
 * costs nothing but what is asked of it.
 */
public final class TermShard {

    /** What the classes 0 to 3 of frequency stand for. */
    static final double[] FREQUENCY = {1, 2, 3.3, 6};

    /** How many classes there are. */
    public static final int GRADES = 4;

    /** Stands before the postings of a term of which only some are kept. */
    private static final char THINNED = '~';

    private static final int STEPS = 63;

    private final String payload;

    /** The class of how often a term is in an entry. */
    public static int frequencyClass(int times) {
        return times >= 5 ? 3 : times >= 3 ? 2 : times - 1;
    }

    TermShard(String payload) {
        this.payload = payload;
    }

    /** The shard that a term falls into. */
    public static int of(String term, int shards) {
        int hash = 7;
        for (int i = 0; i < term.length(); i++) {
            hash = hash * 31 + term.charAt(i);
        }
        hash ^= hash >>> 15;
        return (hash & 0x7FFFFFFF) % shards;
    }

    /** What stands before postings that were thinned. @param share what each of them counts, 0 to 1 */
    public static String thinned(double share) {
        return "" + THINNED + Packed.digit(Math.max(1, (int) (share * STEPS)));
    }

    /** The postings of a term; none if the shard has no such term. */
    Packed postings(String term) {
        int start = start(term);
        if (start < 0) {
            return new Packed("", 0, 0);
        }
        return new Packed(payload, isThinned(start) ? start + 2 : start, end(start, ' '));
    }

    /** What each posting of a term counts, 0 to 1: less than 1 where many were left out. */
    double share(String term) {
        int start = start(term);
        return start >= 0 && isThinned(start) ? (double) Packed.value(payload.charAt(start + 1)) / STEPS : 1;
    }

    private int start(String term) {
        String key = " " + term + "=";
        int at = payload.indexOf(key);
        return at < 0 ? -1 : at + key.length();
    }

    private boolean isThinned(int start) {
        return start + 1 < payload.length() && payload.charAt(start) == THINNED;
    }

    boolean has(String term) {
        return start(term) >= 0;
    }

    /** The signatures kept under a term, as {@link Signatures} reads them; empty if there are none. */
    String signatures(String term) {
        String key = "|" + term + "=";
        int at = payload.indexOf(key);
        int start = at + key.length();
        return at < 0 ? "" : payload.substring(start, end(start, '|'));
    }

    private int end(int from, char mark) {
        int i = from;
        while (i < payload.length() && payload.charAt(i) != mark && payload.charAt(i) != '|') {
            i++;
        }
        return i;
    }
}
