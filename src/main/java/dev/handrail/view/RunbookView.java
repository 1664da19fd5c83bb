package dev.handrail.view;

/** The page of a runbook. */
public record RunbookView(Frame frame, DocView doc) implements PageView {

    @Override
    public String template() {
        return "runbook";
    }
}
