package dev.handrail.view;

import java.util.List;

/** A part of a section or step. A template asks for its {@code type}, the name of the record. */
public sealed interface ElementView {

    /** Running text. */
    record Prose(Fragment html) implements ElementView {}

    /** A command block. @param where the place to run it, if it differs from its step's; may be empty */
    record Command(Fragment html, RiskView risk, String where, ProofView proof) implements ElementView {}

    /** What a command should print or show. @param faults under which it prints that; empty if all is well */
    record Expectation(Fragment html, List<String> faults) implements ElementView {
        public Expectation {
            faults = List.copyOf(faults);
        }
    }

    /** How to take a step back. */
    record Undo(Fragment html) implements ElementView {}

    /** Where to go on. */
    record Branches(List<Branch> branches) implements ElementView {
        public Branches {
            branches = List.copyOf(branches);
        }
    }

    /** One way on. @param single whether the target holds exactly one link, so that the whole row can be it */
    record Branch(Fragment condition, Fragment target, boolean single) {}

    /** Steps that follow one another. */
    record Steps(List<Step> steps) implements ElementView {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One thing to do.
     *
     * @param level of its heading in HTML, 2 to 6
     */
    record Step(
            String id,
            int number,
            int level,
            String title,
            Fragment lead,
            RiskView risk,
            String where,
            List<ElementView> body) {
        public Step {
            body = List.copyOf(body);
        }
    }
}
