package dev.handrail.proof;

import dev.handrail.model.Branches;
import dev.handrail.model.Command;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.Step;
import dev.handrail.model.Trial.By;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page expects of a command: an output that it shows for the fault; else any of the texts in code of what is to be
 * expected after the command and of the ways on from its step, or an output that it shows for no fault in particular.
 */
final class Expectations {

    private Expectations() {}

    /** In the order of the page; empty if the page gives no text that a program could look for. */
    static List<Expected> of(Step step, Command command, String fault) {
        List<Expectation> after = after(step, command);
        List<Expected> shown = after.stream()
                .filter(expectation -> expectation.faults().contains(fault))
                .map(expectation -> Expected.output(expectation.text()))
                .toList();
        return shown.isEmpty() ? said(step, after) : shown;
    }

    private static List<Expected> said(Step step, List<Expectation> after) {
        Stream<Expected> expected = after.stream()
                .filter(expectation -> expectation.faults().isEmpty())
                .flatMap(expectation -> expectation.output()
                        ? Stream.of(Expected.output(expectation.text()))
                        : texts(By.EXPECT, expectation.markup()));
        Stream<Expected> ways = step.body().stream()
                .filter(Branches.class::isInstance)
                .flatMap(branches -> ((Branches) branches).branches().stream())
                .flatMap(branch -> texts(By.BRANCH, branch.condition()));
        return Stream.concat(expected, ways)
                .filter(each -> !each.pattern().isEmpty())
                .toList();
    }

    /** The expectations between a command and the next. */
    private static List<Expectation> after(Step step, Command command) {
        List<Expectation> found = new ArrayList<>();
        boolean after = false;
        for (Element element : step.body()) {
            if (element instanceof Command other) {
                after = other.at().equals(command.at());
            } else if (after && element instanceof Expectation expectation) {
                found.add(expectation);
            }
        }
        return found;
    }

    private static Stream<Expected> texts(By by, Markup markup) {
        return InlineCode.of(markup).stream().map(texts -> Expected.texts(by, texts));
    }
}
