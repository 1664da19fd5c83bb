package dev.handrail.lint.rule;

import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Edge;
import dev.handrail.model.Kind;
import dev.handrail.model.NodeRef;
import dev.handrail.model.Parameter;
import dev.handrail.model.Risk;
import dev.handrail.model.Site;
import dev.handrail.text.SourcePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the pages of a site have the habit of. A rule about a habit is silent where nobody has it: a mark that a whole
 * repository never heard of is not missing on a page.
 *
 * @param statesRisks whether most commands that change something state what they risk
 * @param describesParameters whether most pages with placeholders describe one of them
 * @param linked the pages that another page, an incident or the search leads to
 * @param linksRunbooks whether most runbooks are among them
 */
public record Customs(boolean statesRisks, boolean describesParameters, Set<SourcePath> linked, boolean linksRunbooks) {

    private static final Set<Edge.Kind> LEADING = Set.of(Edge.Kind.LINKS_TO, Edge.Kind.BRANCHES_TO, Edge.Kind.USED_IN);

    public Customs {
        linked = Set.copyOf(linked);
    }

    /**
     * The habits of a site; looks at each page once.
     *
     * @param triage the page to start from when nothing else fits, which the search leads to; empty if none
     */
    public static Customs of(Site site, String triage) {
        Set<SourcePath> linked = linked(site, triage);
        List<Doc> runbooks =
                site.docs().stream().filter(doc -> doc.kind() == Kind.RUNBOOK).toList();
        long led = runbooks.stream().filter(doc -> linked.contains(doc.path())).count();
        return new Customs(
                isCustom(site.docs().stream()
                        .flatMap(Elements::commands)
                        .filter(command -> command.guess().compareTo(Risk.READ_ONLY) > 0)
                        .map(Customs::statesRisk)),
                isCustom(site.docs().stream()
                        .map(doc -> doc.head().parameters())
                        .filter(parameters -> !parameters.isEmpty())
                        .map(Customs::describes)),
                linked,
                led * 2 > runbooks.size());
    }

    /** Whether more have a habit than have not. */
    private static boolean isCustom(Stream<Boolean> each) {
        int balance = each.mapToInt(has -> has ? 1 : -1).sum();
        return balance > 0;
    }

    /** Whether one of some placeholders is described. */
    public static boolean describes(List<Parameter> parameters) {
        return parameters.stream().anyMatch(Parameter::declared);
    }

    /** Whether a command says what it risks. */
    public static boolean statesRisk(Command command) {
        return command.risk() != Risk.UNSTATED;
    }

    private static Set<SourcePath> linked(Site site, String triage) {
        Set<SourcePath> linked = site.graph().edges().stream()
                .filter(edge -> LEADING.contains(edge.kind()))
                .filter(edge -> edge.to() instanceof NodeRef.PageRef to
                        && !(edge.from() instanceof NodeRef.PageRef from
                                && from.path().equals(to.path())))
                .map(edge -> ((NodeRef.PageRef) edge.to()).path())
                .collect(Collectors.toCollection(HashSet::new));
        SourcePath.fromRoot(triage).ifPresent(linked::add);
        return linked;
    }
}
