package dev.handrail.lint;

import dev.handrail.diag.Diagnostic;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The stage that holds pages against all rules. */
public final class Linter {

    private final List<Rule> rules;

    public Linter(LintOptions options) {
        this.rules = Rules.with(options);
    }

    /** The findings on one page, in the order of rules. */
    public List<Diagnostic> lint(Page page) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Rule rule : rules) {
            rule.check(page)
                    .forEach(fault ->
                            findings.add(Diagnostic.of(rule.code(), page.doc().path(), fault.at(), fault.message())));
        }
        return findings;
    }
}
