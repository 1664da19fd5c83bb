package dev.handrail.lint;

import dev.handrail.lint.rule.Rule;
import dev.handrail.lint.runbook.NoOwner;
import dev.handrail.lint.runbook.NoSignature;
import java.util.List;

/** All rules that look at pages. */
final class Rules {

    static final List<Rule> ALL = List.of(new NoOwner(), new NoSignature());

    private Rules() {}
}
