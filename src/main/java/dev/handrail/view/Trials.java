package dev.handrail.view;

import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Proof;
import dev.handrail.model.Runbook;
import dev.handrail.model.Trial;
import dev.handrail.model.Trial.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Makes what a page shows of the trials of its commands. */
final class Trials {

    private final Proof proof;
    private final Doc doc;

    Trials(Proof proof, Doc doc) {
        this.proof = proof;
        this.doc = doc;
    }

    /** Other pages than runbooks say nothing of commands that nobody tried. */
    ProofView of(Command command) {
        if (!proof.kept()) {
            return ProofView.NONE;
        }
        List<Trial> trials = proof.of(doc.path(), command);
        List<Trial> made = trials.stream()
                .filter(trial -> trial.verdict() != Verdict.UNTRIED)
                .toList();
        if (made.isEmpty()) {
            return doc instanceof Runbook ? ProofView.UNTRIED : ProofView.NONE;
        }
        boolean failed = made.stream().anyMatch(trial -> trial.verdict() == Verdict.FAILED);
        return new ProofView(
                (failed ? Verdict.FAILED : Verdict.PASSED).id(),
                label(made, failed),
                last(made),
                trials.stream().map(Trials::trial).toList());
    }

    private static String label(List<Trial> made, boolean failed) {
        String faults = made.size() == 1 ? "the real fault" : made.size() + " real faults";
        String how = failed ? "not as expected against " : "run against ";
        String versions = made.stream()
                .flatMap(trial -> trial.versions().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return how + faults + (versions.isEmpty() ? "" : ", " + versions);
    }

    private static Day last(List<Trial> made) {
        return made.stream()
                .map(Trial::date)
                .max(Comparator.naturalOrder())
                .map(Trials::day)
                .orElse(Day.UNKNOWN);
    }

    private static ProofView.TrialView trial(Trial trial) {
        String met = switch (trial.by()) {
            case EXPECT -> "printed what is expected:";
            case OUTPUT -> "printed what is shown";
            case BRANCH -> "took the branch";
            case PATTERN -> "printed what the lab looks for";
            case NOTHING_MET -> trial.verdict() == Verdict.FAILED ? "printed nothing that the page names" : "not tried";
        };
        boolean named = trial.by() == Trial.By.EXPECT || trial.by() == Trial.By.BRANCH;
        return new ProofView.TrialView(
                trial.fault(),
                trial.verdict().id(),
                met,
                named ? trial.met() : "",
                String.join(", ", trial.versions()),
                day(trial.date()));
    }

    /** A record may hold anything where the day should be. */
    private static Day day(String date) {
        try {
            return Times.day(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Day.UNKNOWN;
        }
    }
}
