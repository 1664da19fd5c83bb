package dev.handrail.proof;

import dev.handrail.model.Trial;
import dev.handrail.model.Trial.By;
import dev.handrail.model.Trial.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what a lab printed with what the pages expect. */
final class Judge {

    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");
    private static final String TIMEOUT = "timeout";

    private final Lab lab;
    private final Map<String, Transcript.Answer> checks = new HashMap<>();
    private final Map<String, Map<String, String>> others = new HashMap<>();

    Judge(Lab lab, List<Transcript.Answer> answers) {
        this.lab = lab;
        for (Transcript.Answer answer : answers) {
            Optional<String> check = Mark.checkOf(answer.mark());
            if (check.isPresent()) {
                checks.put(check.get(), answer);
            } else {
                others.computeIfAbsent(answer.fault(), fault -> new HashMap<>()).put(answer.mark(), answer.output());
            }
        }
    }

    /**
     * The record of all checks: what the lab printed now; for a check that it was not given, what the former record
     * says; else that it was not tried. What is in the former record only is no check any more, and goes.
     */
    TrialRecord record(List<Check> all, TrialRecord former) {
        Map<String, TrialRecord.Entry> known = former.byCheck();
        List<TrialRecord.Entry> entries = new ArrayList<>();
        for (Check check : all) {
            Optional<Trial> now = Optional.ofNullable(checks.get(check.id())).map(answer -> trial(check, answer));
            Optional<Trial> before = Optional.ofNullable(known.get(check.id())).map(TrialRecord.Entry::trial);
            entries.add(TrialRecord.Entry.of(check, now.or(() -> before).orElse(Trial.untried(check.fault()))));
        }
        return new TrialRecord(entries.stream().distinct().toList());
    }

    private Trial trial(Check check, Transcript.Answer answer) {
        Optional<Expected> met = answer.refused() || answer.exit().equals(TIMEOUT)
                ? Optional.empty()
                : check.expected().stream()
                        .filter(expected -> expected.isMet(answer.output()))
                        .max(Comparator.comparingInt(expected -> expected.text().length()));
        Map<String, String> told = others.getOrDefault(answer.fault(), Map.of());
        return new Trial(
                check.fault(),
                met.isPresent() ? Verdict.PASSED : Verdict.FAILED,
                met.map(Expected::by).orElse(By.NOTHING_MET),
                met.map(Expected::text).orElse(""),
                check.run(),
                Excerpt.of(answer.output(), met),
                versions(check.fault(), told),
                told.getOrDefault(Mark.DATE, "").strip());
    }

    private List<String> versions(String fault, Map<String, String> told) {
        return lab.products().stream()
                .filter(product -> product.takesPartIn(fault))
                .flatMap(product -> version(told.getOrDefault(Mark.version(product.name()), ""))
                        .map(version -> product.name() + " " + version)
                        .stream())
                .toList();
    }

    private static Optional<String> version(String output) {
        Matcher matcher = VERSION.matcher(output);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
