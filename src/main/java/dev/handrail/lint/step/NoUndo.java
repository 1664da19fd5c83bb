package dev.handrail.lint.step;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Elements;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Risk;
import dev.handrail.model.Role;
import dev.handrail.model.Runbook;
import dev.handrail.model.Step;
import dev.handrail.model.Undo;
import dev.handrail.text.Span;
import java.util.List;

/** A step that says that it changes something, on a page that does not say how to take it back. */
public final class NoUndo implements Rule {

    @Override
    public Code code() {
        return Code.STEP_NO_UNDO;
    }

    @Override
    public List<Fault> check(Page page) {
        boolean rollsBack = page.doc().sections().stream().anyMatch(section -> section.role() == Role.ROLL_BACK);
        if (!(page.doc() instanceof Runbook) || rollsBack) {
            return List.of();
        }
        return page.doc()
                .steps()
                .filter(step -> step.risk().compareTo(Risk.REVERSIBLE) >= 0)
                .filter(step -> Elements.all(step.body()).noneMatch(Undo.class::isInstance))
                .map(NoUndo::fault)
                .toList();
    }

    private static Fault fault(Step step) {
        return new Fault(
                Span.at(step.at().line(), step.at().column()),
                "\"" + step.title() + "\" is " + step.risk().id() + " and nothing says how to take it back.");
    }
}
