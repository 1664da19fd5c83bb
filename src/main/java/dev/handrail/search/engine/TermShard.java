package dev.handrail.search.engine;

/**
 * Postings and signatures of the terms that fall into one shard: {@code " term=postings term=postings|term=signatures"}.
 * Postings are packed, an entry each: the distance to the entry before times 4, plus the class of how often the term is
 * there. It is searched as it stands, so that a shard costs nothing but what is asked of it.
 */
public final class TermShard {

    /** What the classes 0 to 3 of frequency stand for. */
    static final double[] FREQUENCY = {1, 2, 3.3, 6};

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

    /** The postings of a term; none if the shard has no such term. */
    Packed postings(String term) {
        String key = " " + term + "=";
        int at = payload.indexOf(key);
        int start = at + key.length();
        return at < 0 ? new Packed("", 0, 0) : new Packed(payload, start, end(start, ' '));
    }

    boolean has(String term) {
        return payload.indexOf(" " + term + "=") >= 0;
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
