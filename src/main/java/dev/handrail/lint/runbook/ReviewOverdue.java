package dev.handrail.lint.runbook;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Review;
import dev.handrail.text.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A page whose next review was due before today. */
public final class ReviewOverdue implements Rule {

    @Override
    public Code code() {
        return Code.RUNBOOK_REVIEW_OVERDUE;
    }

    @Override
    public List<Fault> check(Page page) {
        Review review = page.head().review();
        return review.due().filter(due -> due.isBefore(page.today())).stream()
                .map(due -> new Fault(at(page, review.last().orElseThrow()), message(page, review, due)))
                .toList();
    }

    private static String message(Page page, Review review, LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, page.today());
        return "Reviewed on " + review.last().orElseThrow() + ", again every "
                + words(review.every().orElseThrow()) + ": it was due on " + due + ", " + days
                + (days == 1 ? " day" : " days") + " before " + page.today() + ".";
    }

    private static String words(Period period) {
        StringBuilder words = new StringBuilder();
        add(words, period.getYears(), "year");
        add(words, period.getMonths(), "month");
        add(words, period.getDays(), "day");
        return words.toString();
    }

    private static void add(StringBuilder words, int count, String unit) {
        if (count > 0) {
            words.append(words.length() > 0 ? " " : "")
                    .append(count)
                    .append(' ')
                    .append(unit)
                    .append(count == 1 ? "" : "s");
        }
    }

    /** The date in the front matter, which is the first text of the page that reads so. */
    private static Span at(Page page, LocalDate last) {
        int found = page.text().value().indexOf(last.toString());
        return found < 0
                ? Span.START
                : page.text().span(found, found + last.toString().length());
    }
}
