package dev.handrail.lint.runbook;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Runbook;
import dev.handrail.text.Span;
import java.util.List;

/** A runbook for which nobody answers. */
public final class NoOwner implements Rule {

    @Override
    public Code code() {
        return Code.RUNBOOK_NO_OWNER;
    }

    @Override
    public List<Fault> check(Page page) {
        if (!(page.doc() instanceof Runbook) || !page.head().owner().isEmpty()) {
            return List.of();
        }
        return List.of(new Fault(Span.START, "Nobody owns this runbook: add \"owner: team\" to its front matter."));
    }
}
