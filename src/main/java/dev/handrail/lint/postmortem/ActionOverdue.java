package dev.handrail.lint.postmortem;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Incident.Action;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An open action whose day is past. */
public final class ActionOverdue implements Rule {

    @Override
    public Code code() {
        return Code.PM_ACTION_OVERDUE;
    }

    @Override
    public List<Fault> check(Page page) {
        return OpenActions.of(page).stream()
                .filter(action ->
                        action.due().filter(due -> due.isBefore(page.today())).isPresent())
                .map(action ->
                        new Fault(action.at(), message(action, action.due().orElseThrow(), page.today())))
                .toList();
    }

    private static String message(Action action, LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due, today);
        return OpenActions.quote(action) + " was due on " + due + ", " + days + (days == 1 ? " day" : " days")
                + " before " + today + ", and is not marked as done.";
    }
}
