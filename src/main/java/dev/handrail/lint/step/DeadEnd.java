package dev.handrail.lint.step;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Elements;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Branches;
import dev.handrail.model.Doc;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import dev.handrail.model.Step;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A branch that leads nowhere: back to its own step, to nothing, or to a page or section where there is nothing to do. */
public final class DeadEnd implements Rule {

    @Override
    public Code code() {
        return Code.STEP_DEAD_END;
    }

    @Override
    public List<Fault> check(Page page) {
        List<Fault> faults = new ArrayList<>();
        page.doc()
                .steps()
                .forEach(step -> step.body().forEach(element -> {
                    if (element instanceof Branches branches) {
                        branches.branches().forEach(branch -> check(page, step, branch, faults));
                    }
                }));
        return faults;
    }

    private static void check(Page page, Step step, Branches.Branch branch, List<Fault> faults) {
        if (branch.links().isEmpty() && branch.target().equals(Markup.EMPTY)) {
            faults.add(new Fault(branch.at(), "This branch names neither a page nor what to do."));
        }
        List<LinkTarget> targets = page.site().links().getOrDefault(page.doc().path(), List.of());
        for (int link : branch.links()) {
            if (link < targets.size() && targets.get(link) instanceof LinkTarget.ToPage to) {
                String why = why(page, step, to);
                if (!why.isEmpty()) {
                    faults.add(new Fault(page.head().links().get(link).at(), why));
                }
            }
        }
    }

    private static String why(Page page, Step step, LinkTarget.ToPage to) {
        boolean own = to.path().equals(page.doc().path());
        if (own && to.anchor().equals(step.id())) {
            return "This branch leads back to its own step.";
        }
        Optional<Doc> doc = page.site().doc(to.path());
        if (doc.filter(DeadEnd::isIdle).isPresent()) {
            return "This branch leads to " + to.path().value() + ", where there is nothing to do.";
        }
        return doc.flatMap(target -> blank(target, to.anchor()))
                .map(section -> "This branch leads to \"" + section.title() + "\", below which nothing is written.")
                .orElse("");
    }

    /** The section of that id, if it has neither text nor sections inside it. */
    private static Optional<Section> blank(Doc doc, String anchor) {
        List<Section> sections = doc.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean inner = i + 1 < sections.size() && sections.get(i + 1).level() > section.level();
            if (section.id().equals(anchor) && section.elements().isEmpty() && section.level() > 1 && !inner) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Whether a page has no step, no command, nobody to call and no way on. */
    private static boolean isIdle(Doc doc) {
        boolean escalates = !doc.head().escalation().isEmpty()
                || doc.sections().stream().anyMatch(section -> section.role() == Role.ESCALATE);
        return !escalates
                && doc.head().links().isEmpty()
                && doc.steps().findAny().isEmpty()
                && Elements.commands(doc).findAny().isEmpty();
    }
}
