package dev.handrail.lint.step;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Elements;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Branches;
import dev.handrail.model.Command;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.Prose;
import dev.handrail.model.Risk;
import dev.handrail.model.Role;
import dev.handrail.model.Runbook;
import dev.handrail.model.Step;
import dev.handrail.text.Span;
import java.util.List;

/** A check that does not say what it should show, on a page most of whose checks do. */
public final class NoExpected implements Rule {

    @Override
    public Code code() {
        return Code.STEP_NO_EXPECTED;
    }

    @Override
    public List<Fault> check(Page page) {
        if (!(page.doc() instanceof Runbook) || Elements.all(page.doc()).noneMatch(NoExpected::isMark)) {
            return List.of();
        }
        List<Step> checks = page.doc().steps().filter(NoExpected::looks).toList();
        List<Step> open = checks.stream().filter(NoExpected::leavesOpen).toList();
        boolean exceptions = open.size() * 2 < checks.size();
        return exceptions ? open.stream().map(NoExpected::fault).toList() : List.of();
    }

    /** Whether a sentence says "Expect:": only pages that have one are held to it. Output is shown by many pages, at random. */
    private static boolean isMark(Element element) {
        return element instanceof Expectation expectation && !expectation.output();
    }

    /** Whether a step is there to see something: it has a command that does more than set things up for the next. */
    private static boolean looks(Step step) {
        return step.guess().compareTo(Risk.READ_ONLY) <= 0
                && (step.role() == Role.DIAGNOSE || step.role() == Role.VERIFY)
                && step.commands().stream()
                        .anyMatch(command -> !command.text().lines().allMatch(NoExpected::setsUp));
    }

    private static boolean setsUp(String line) {
        String first = line.strip().split("[ =]", 2)[0];
        return switch (first) {
            case "", "export", "cd", "ssh", "chroot", "source", "set" -> true;
            default -> line.contains("=$(") && line.indexOf(' ') > line.indexOf('=') || line.contains(" debug node/");
        };
    }

    /** Whether nothing is said behind the last command: no result, no way on, not even a sentence. */
    private static boolean leavesOpen(Step step) {
        boolean open = false;
        for (Element element : step.body()) {
            if (element instanceof Command command) {
                open = command.listing().printed().isEmpty();
            } else if (element instanceof Expectation || element instanceof Branches) {
                return false;
            } else if (element instanceof Prose || element instanceof Step) {
                open = false;
            }
        }
        return open;
    }

    private static Fault fault(Step step) {
        return new Fault(
                Span.at(step.at().line(), step.at().column()),
                "\"" + step.title() + "\" does not say what its command should show: add \"Expect: ...\" below it.");
    }
}
