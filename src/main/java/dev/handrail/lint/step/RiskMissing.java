package dev.handrail.lint.step;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Customs;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Command;
import dev.handrail.model.Risk;
import dev.handrail.text.Span;
import java.util.List;

/** A command that changes something and does not say what it risks, on a page or in a site whose other commands do. */
public final class RiskMissing implements Rule {

    @Override
    public Code code() {
        return Code.STEP_RISK_MISSING;
    }

    @Override
    public List<Fault> check(Page page) {
        boolean usual = page.customs().statesRisks() || page.commands().anyMatch(Customs::statesRisk);
        if (!usual) {
            return List.of();
        }
        return page.commands()
                .filter(command ->
                        command.risk() == Risk.UNSTATED && command.guess().compareTo(Risk.READ_ONLY) > 0)
                .map(RiskMissing::fault)
                .toList();
    }

    private static Fault fault(Command command) {
        Span at = command.at();
        return new Fault(
                Span.at(at.line(), at.column()),
                "This command looks " + command.guess().id() + " but does not say what it risks.");
    }
}
