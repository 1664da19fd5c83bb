package dev.handrail.lint;

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
import dev.handrail.lint.secret.SecretFound;
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
            new ActionOverdue());

    /** These, and those that the configuration has a say in. */
    static List<Rule> with(LintOptions options) {
        List<Rule> rules = new ArrayList<>(ALL);
        rules.add(new OverBudget(options.budget(), options.sizes()));
        rules.add(new MissingField(options.required()));
        return List.copyOf(rules);
    }

    private Rules() {}
}
