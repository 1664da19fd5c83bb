package dev.handrail.search.engine;

/**
 * The numbers of the ranking, with why each is what it is. They were chosen on one half of a set of graded queries and
 * kept where the other half agreed; near each of them the result hardly changes, so they are round.
 */
final class Tuning {

    /** BM25: how soon repeats of a term stop counting. The usual value; from 1 to 1.6 there is no difference. */
    static final double K1 = 1.2;

    /** BM25: how much long sections are held back. Less than usual, because the section that answers is often a long one. */
    static final double B = 0.5;

    /** What a word counts that stands for the asked one. Above a third, everyday words drown the asked ones. */
    static final double SYNONYM = 0.25;

    /** What the words count that a fixed phrase or code stands for. */
    static final double PHRASE = 0.9;

    /** What two typed words count when the pages write them as one. */
    static final double JOINED = 0.8;

    /** What parts of a name count once the name itself is in the index: its parts are in many other names. */
    static final double PART = 0.2;

    /** What the product counts that drivers and ports of a paste show: as much as a word of its message. */
    static final double PRODUCT = 1;

    /** What a repaired word counts, for each edit. */
    static final double REPAIR = 0.85;

    /** Share of the section around a step in its score. */
    static final double SECTION = 0.6;

    /** Share of the page: what it is about is said in its title and elsewhere, not in each section. */
    static final double PAGE = 1.0;

    /** What a signature that is not sure adds, as a share of the best score of terms. */
    static final double SIGNATURE = 0.6;

    /** What the best score of terms adds to a sure signature: of several, the page that fits the rest of a paste is meant. */
    static final double FIT = 0.2;

    /** Hits of one section in an answer. */
    static final int EACH_SECTION = 2;

    /** What each further hit of a page counts: if the first is not the answer, one of another page may be. */
    static final double EACH_PAGE = 0.8;

    /** An account of the past beside a page that says what to do. */
    static final double POSTMORTEM = 0.8;

    private Tuning() {}
}
