package dev.handrail.search;

import dev.handrail.model.Branches.Branch;
import dev.handrail.model.Role;
import java.util.List;

/**
 * A unit of the index: a step, or what a section says outside its steps.
 *
 * @param anchor id of the step or section; empty for the start of the page
 * @param step lead of the step; empty for a section
 * @param text what it says, on one line
 * @param command the first command; empty without one
 * @param indexed everything that it is found by
 */
record Entry(
        String anchor,
        String step,
        Role role,
        String risk,
        String where,
        String text,
        String command,
        List<Branch> branches,
        String indexed) {

    Entry {
        branches = List.copyOf(branches);
    }

    boolean isStep() {
        return !step.isEmpty();
    }
}
