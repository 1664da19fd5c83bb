package dev.handrail.lint.postmortem;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Prose;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import dev.handrail.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A postmortem that gives no cause, neither in a part or field of its own nor in the words of its summary. */
public final class NoCause implements Rule {

    private static final List<String> WORDS = List.of(
            "root cause",
            "caused by",
            "was caused",
            "were caused",
            "the cause",
            "due to",
            "because",
            "triggered by",
            "traced to",
            "traced back to",
            "result of",
            "resulted from");

    private static final Set<Role> ELSEWHERE = Set.of(Role.TIMELINE, Role.ACTIONS, Role.LESSONS, Role.IMPACT);

    @Override
    public Code code() {
        return Code.PM_NO_CAUSE;
    }

    @Override
    public List<Fault> check(Page page) {
        return Account.inParts(page)
                .filter(postmortem -> !hasCause(postmortem))
                .map(postmortem -> List.of(
                        new Fault(place(postmortem), "This postmortem names no cause and no contributing factor.")))
                .orElse(List.of());
    }

    private static boolean hasCause(Postmortem postmortem) {
        return !postmortem.incident().causes().isEmpty()
                || !postmortem.incident().factors().isEmpty()
                || postmortem.sections().stream()
                        .filter(section -> !ELSEWHERE.contains(section.role()))
                        .anyMatch(NoCause::tellsWhy);
    }

    private static boolean tellsWhy(Section section) {
        return section.elements().stream()
                .filter(Prose.class::isInstance)
                .map(element -> ((Prose) element).text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> WORDS.stream().anyMatch(text::contains) || isCauses(section) && !text.isBlank());
    }

    private static boolean isCauses(Section section) {
        return section.role() == Role.CAUSES || section.role() == Role.FACTORS;
    }

    /** The empty part for causes, if there is one. */
    private static Span place(Postmortem postmortem) {
        return postmortem.sections().stream()
                .filter(NoCause::isCauses)
                .map(Section::at)
                .findFirst()
                .orElse(Span.START);
    }
}
