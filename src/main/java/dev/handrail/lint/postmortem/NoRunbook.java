package dev.handrail.lint.postmortem;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Doc;
import dev.handrail.model.LinkUse;
import dev.handrail.model.NodeRef;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Runbook;
import dev.handrail.model.Site;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.List;
import java.util.Locale;

/** A postmortem that neither leads to a runbook nor is led to by one. */
public final class NoRunbook implements Rule {

    @Override
    public Code code() {
        return Code.PM_NO_RUNBOOK;
    }

    @Override
    public List<Fault> check(Page page) {
        return Account.inParts(page)
                .filter(postmortem -> !isTied(page))
                .map(postmortem -> List.of(new Fault(
                        Span.START,
                        "No runbook is linked from this postmortem, and none links to it: what was learned here reaches"
                                + " nobody at night.")))
                .orElse(List.of());
    }

    private static boolean isTied(Page page) {
        SourcePath path = page.doc().path();
        return !page.head().runbooks().isEmpty()
                || page.site().graph().from(path).stream().anyMatch(edge -> isRunbook(edge.to(), page.site()))
                || page.site().graph().to(path).stream().anyMatch(edge -> isRunbook(edge.from(), page.site()))
                || page.head().links().stream().anyMatch(NoRunbook::leadsElsewhere);
    }

    private static boolean isRunbook(NodeRef node, Site site) {
        return node instanceof PageRef page && doc(page.path(), site.docs()) instanceof Runbook;
    }

    /** The page with a path in a list sorted by path; the nearest one if there is none. */
    private static Doc doc(SourcePath path, List<Doc> docs) {
        int low = 0;
        int high = docs.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (docs.get(middle).path().compareTo(path) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return docs.get(low);
    }

    /** Runbooks may be kept in another place, such as a wiki. */
    private static boolean leadsElsewhere(LinkUse link) {
        String target = link.target().toLowerCase(Locale.ROOT);
        return target.contains("://") && (target.contains("runbook") || target.contains("playbook"));
    }
}
