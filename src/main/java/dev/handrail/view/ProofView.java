package dev.handrail.view;

import java.util.List;

/**
 * Whether a command was run against the faults that it was written for.
 *
 * @param state {@code passed}, {@code failed} or {@code untried}; empty where the site keeps no record
 * @param label the state in words; empty with {@code state}
 * @param day on which it was run last; unknown unless it was
 * @param trials one for each fault; empty if none was made
 */
public record ProofView(String state, String label, Day day, List<TrialView> trials) {

    /** The site keeps no record: nothing is said. */
    public static final ProofView NONE = new ProofView("", "", Day.UNKNOWN, List.of());

    static final ProofView UNTRIED = new ProofView("untried", "not tried", Day.UNKNOWN, List.of());

    public ProofView {
        trials = List.copyOf(trials);
    }

    /**
     * One fault.
     *
     * @param state as of the whole
     * @param met what the output met, in words that end before {@code text}: {@code took the branch}
     * @param text the words that it met; may be empty
     */
    public record TrialView(String fault, String state, String met, String text, String versions, Day day) {}
}
