package dev.handrail.search;

import java.util.List;

/**
 * What an error looks like to the index, the same on every page that has it.
 *
 * @param form as the engine writes it: {@code L} line, {@code C} code, {@code E} exception, {@code A} alert
 * @param terms in their order
 * @param message number of the first term of the message proper, behind those that say who reports
 */
record Sign(char form, List<String> terms, int message) {

    /** The terms of the message proper. */
    List<String> proper() {
        return terms.subList(message, terms.size());
    }

    /** Whether a line is a part of a longer one, its words in the same order. */
    boolean isWithin(Sign whole) {
        int met = 0;
        for (String term : whole.terms) {
            met += met < terms.size() && terms.get(met).equals(term) ? 1 : 0;
        }
        return form == 'L' && met == terms.size() && whole.terms.size() > met;
    }
}
