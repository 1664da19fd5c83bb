package dev.handrail.lint.runbook;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Runbook;
import dev.handrail.text.Span;
import java.util.List;

/** A runbook that neither an error text nor an alert leads to. */
public final class NoSignature implements Rule {

    @Override
    public Code code() {
        return Code.RUNBOOK_NO_SIGNATURE;
    }

    @Override
    public List<Fault> check(Page page) {
        boolean found =
                !page.head().signatures().isEmpty() || !page.head().alerts().isEmpty();
        if (!(page.doc() instanceof Runbook) || found) {
            return List.of();
        }
        return List.of(
                new Fault(
                        Span.START,
                        "No error text, code or alert leads to this runbook: add \"errors:\" or \"alerts:\" to its front matter."));
    }
}
