package dev.handrail.lint;

import dev.handrail.lint.command.Dangerous;
import dev.handrail.lint.command.NoLanguage;
import dev.handrail.lint.command.PlaceholderUndeclared;
import dev.handrail.lint.command.PromptMixed;
import dev.handrail.lint.command.SmartQuotes;
import dev.handrail.lint.command.Syntax;
import dev.handrail.lint.page.MissingField;
import dev.handrail.lint.page.OverBudget;
import dev.handrail.lint.postmortem.ActionNoDue;
import dev.handrail.lint.postmortem.ActionNoOwner;
import dev.handrail.lint.postmortem.ActionOverdue;
import dev.handrail.lint.postmortem.FutureDate;
import dev.handrail.lint.postmortem.NoCause;
import dev.handrail.lint.postmortem.NoRunbook;
import dev.handrail.lint.postmortem.TemplateLeftover;
import dev.handrail.lint.rule.Rule;
import dev.handrail.lint.runbook.NoOwner;
import dev.handrail.lint.runbook.NoSignature;
import dev.handrail.lint.runbook.Orphan;
import dev.handrail.lint.runbook.ReviewOverdue;
import dev.handrail.lint.secret.SecretFound;
import dev.handrail.lint.step.DeadEnd;
import dev.handrail.lint.step.NoExpected;
import dev.handrail.lint.step.NoUndo;
import dev.handrail.lint.step.RiskMissing;
import java.util.ArrayList;
import java.util.List;

/** All rules that look at pages. */
final class Rules {

    private static final List<Rule> ALL = List.of(
            new NoOwner(),
            new NoSignature(),
            new SecretFound(),
            new TemplateLeftover(),
            new FutureDate(),
            new NoCause(),
            new NoRunbook(),
            new ActionNoOwner(),
            new ActionNoDue(),
            new ActionOverdue(),
            new Orphan(),
            new ReviewOverdue(),
            new RiskMissing(),
            new NoExpected(),
            new NoUndo(),
            new DeadEnd(),
            new Dangerous(),
            new Syntax(),
            new SmartQuotes(),
            new PlaceholderUndeclared(),
            new PromptMixed(),
            new NoLanguage());

    /** These, and those that the configuration has a say in. */
    static List<Rule> with(LintOptions options) {
        List<Rule> rules = new ArrayList<>(ALL);
        rules.add(new OverBudget(options.budget(), options.sizes()));
        rules.add(new MissingField(options.required()));
        return List.copyOf(rules);
    }

    private Rules() {}
}
