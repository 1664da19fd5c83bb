package dev.handrail.lint.runbook;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Runbook;
import dev.handrail.text.Span;
import java.util.List;

/** A runbook that nothing leads to, in a site that links its runbooks. */
public final class Orphan implements Rule {

    @Override
    public Code code() {
        return Code.RUNBOOK_ORPHAN;
    }

    @Override
    public List<Fault> check(Page page) {
        boolean led = page.customs().linked().contains(page.doc().path())
                || !page.head().alerts().isEmpty()
                || !page.head().services().isEmpty();
        if (!(page.doc() instanceof Runbook) || !page.customs().linksRunbooks() || led) {
            return List.of();
        }
        return List.of(new Fault(Span.START, "No page links to this runbook, and no alert or service leads to it."));
    }
}
