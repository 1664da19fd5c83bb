package dev.handrail.lint.page;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Head;
import dev.handrail.model.Kind;
import dev.handrail.text.Span;
import java.util.List;
import java.util.Map;

/** A page without a field that pages of its kind must have. */
public final class MissingField implements Rule {

    private final Map<Kind, List<String>> required;

    /** @param required names of fields of front matter, by kind */
    public MissingField(Map<Kind, List<String>> required) {
        this.required = Map.copyOf(required);
    }

    @Override
    public Code code() {
        return Code.FRONT_MATTER_REQUIRED;
    }

    @Override
    public List<Fault> check(Page page) {
        return required.getOrDefault(page.doc().kind(), List.of()).stream()
                .filter(field -> !has(page.head(), field))
                .map(field -> new Fault(
                        Span.START,
                        "A " + page.doc().kind().id() + " must have the field \"" + field + "\" in its front matter"))
                .toList();
    }

    /** Whether a page has a field under any of the names that it is read by, or, for other fields, as it is written. */
    private static boolean has(Head head, String field) {
        return switch (field) {
            case "title" -> !head.title().isEmpty();
            case "summary" -> !head.summary().isEmpty();
            case "owner" -> !head.owner().isEmpty();
            case "escalation" -> !head.escalation().isEmpty();
            case "severity" -> !head.severity().isEmpty();
            case "last-reviewed" -> head.review().last().isPresent();
            case "review-every" -> head.review().every().isPresent();
            case "tags" -> !head.tags().isEmpty();
            case "services" -> !head.services().isEmpty();
            case "alerts" -> !head.alerts().isEmpty();
            case "errors" -> !head.signatures().isEmpty();
            case "runbooks" -> !head.runbooks().isEmpty();
            case "incidents" -> !head.incidents().isEmpty();
            case "aliases" -> !head.aliases().isEmpty();
            default -> head.extra().containsKey(field);
        };
    }
}
