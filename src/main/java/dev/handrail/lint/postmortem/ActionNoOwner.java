package dev.handrail.lint.postmortem;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import java.util.List;

/** An open action that nobody is to do. */
public final class ActionNoOwner implements Rule {

    @Override
    public Code code() {
        return Code.PM_ACTION_NO_OWNER;
    }

    @Override
    public List<Fault> check(Page page) {
        return OpenActions.lacking(page, action -> !action.owner().isEmpty(), "owner");
    }
}
