package dev.handrail.lint.postmortem;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import java.util.List;

/** An open action without a day by which it is to be done. */
public final class ActionNoDue implements Rule {

    @Override
    public Code code() {
        return Code.PM_ACTION_NO_DUE;
    }

    @Override
    public List<Fault> check(Page page) {
        return OpenActions.lacking(page, action -> action.due().isPresent(), "due date");
    }
}
