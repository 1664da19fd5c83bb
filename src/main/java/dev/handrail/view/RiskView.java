package dev.handrail.view;

import dev.handrail.model.Risk;

/**
 * What running something may do, as it is shown.
 *
 * @param id {@code read-only} …; empty if nothing is known
 * @param label the word, or "looks" and the word for a guess; empty with {@code id}
 * @param guess whether the author did not say it
 */
public record RiskView(String id, String label, boolean guess) {

    /** Nothing is known. */
    public static final RiskView UNKNOWN = new RiskView("", "", false);

    static RiskView of(Risk stated, Risk guess) {
        if (stated != Risk.UNSTATED) {
            return new RiskView(stated.id(), stated.id(), false);
        }
        return guess == Risk.UNSTATED ? UNKNOWN : new RiskView(guess.id(), "looks " + guess.id(), true);
    }
}
