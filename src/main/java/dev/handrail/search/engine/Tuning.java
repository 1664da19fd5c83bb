package dev.handrail.search.engine;

/**
 * The numbers of the ranking, with why each is what it is. They were chosen on one half of a set of graded queries and
 * kept where the other half agreed; near each of them the result hardly changes, so they are round.
 */
final class Tuning {

    /** BM25: how soon repeats of a term stop counting. The usual value; from 1 to 1.6 there is no difference. */
    static final float K1 = 1.2f;

    /** BM25: how much long sections are held back. Less than usual, because the section that answers is often a long one. */
    static final float B = 0.5f;

    /** What a word counts that stands for the asked one. Above a third, everyday words drown the asked ones. */
    static final float SYNONYM = 0.25f;

    /** What the words count that a fixed phrase or code stands for. */
    static final float PHRASE = 0.9f;

    /** What two typed words count when the pages write them as one. */
    static final float JOINED = 0.8f;

    /** What parts of a name count once the name itself is in the index: its parts are in many other names. */
    static final float PART = 0.2f;

    /** What a repaired word counts, for each edit. */
    static final float REPAIR = 0.85f;

    /** Share of the section around a step in its score. */
    static final float SECTION = 0.6f;

    /** Share of the page: what it is about is said in its title and elsewhere, not in each section. */
    static final float PAGE = 1.0f;

    /** How strongly the share of the query that matched counts. Little: a paste has much that no page says. */
    static final float COVERAGE = 0.25f;

    /** What a signature that is not sure adds, as a share of the best score of terms. */
    static final float SIGNATURE = 0.6f;

    /** Hits of one section in an answer. */
    static final int EACH_SECTION = 2;

    /** An account of the past beside a page that says what to do. */
    static final float POSTMORTEM = 0.8f;

    private Tuning() {}
}
