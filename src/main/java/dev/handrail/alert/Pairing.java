package dev.handrail.alert;

import dev.handrail.alert.Destinations.Destination;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.diag.Outcome;
import dev.handrail.model.AlertRule;
import dev.handrail.model.AlertRule.RunbookUse;
import dev.handrail.model.Coverage;
import dev.handrail.model.Coverage.Covered;
import dev.handrail.model.Coverage.Way;
import dev.handrail.model.Doc;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Site;
import dev.handrail.text.Nearest;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stage that pairs the alerts of rule files with the pages of a site, and finds what is without a partner. */
public final class Pairing {

    /** Proposals cost a comparison with every page, so that only the first findings have one. */
    private static final int PROPOSALS = 200;

    private final Site site;
    private final Function<SourcePath, Optional<SourceText>> texts;
    private final PageIndex pages;
    private final Destinations destinations;
    private final List<Covered> alerts = new ArrayList<>();
    private final List<Coverage.Gone> gone = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Set<String> stems;
    private int proposals;

    /**
     * @param baseUrl where the site will be published; empty if unknown
     * @param texts the text of a page, if it can be read
     */
    public Pairing(Site site, String baseUrl, Function<SourcePath, Optional<SourceText>> texts) {
        this.site = site;
        this.texts = texts;
        this.pages = new PageIndex(site);
        this.destinations =
                new Destinations(pages, Bases.of(baseUrl, site.repository().editUrl()));
        this.stems = pages.stems();
    }

    /** What covers each alert, with a finding for each that nothing covers, each broken link, each name that is gone. */
    public Outcome<Coverage> pair(RuleSet rules) {
        rules.rules().forEach(rule -> links(rule).forEach(link -> destinations.learn(link.pattern())));
        rules.rules().forEach(this::cover);
        if (rules.whole()) {
            Set<String> defined = rules.rules().stream()
                    .map(rule -> PageIndex.folded(rule.name()))
                    .collect(Collectors.toSet());
            site.docs().forEach(doc -> findGone(doc, defined));
        }
        return new Outcome<>(new Coverage(rules.files(), alerts, gone), findings);
    }

    /** A link of a rule that could be understood. */
    private record Link(RunbookUse use, LinkPattern pattern) {}

    private static List<Link> links(AlertRule rule) {
        List<Link> links = new ArrayList<>();
        for (RunbookUse use : rule.runbooks()) {
            LinkPattern.of(use.target(), rule.name()).ifPresent(pattern -> links.add(new Link(use, pattern)));
        }
        return links;
    }

    private void cover(AlertRule rule) {
        List<PageRef> named = pages.named(rule.name());
        Set<PageRef> linked = new LinkedHashSet<>();
        boolean broken = false;
        boolean elsewhere = false;
        for (Link link : links(rule)) {
            Destination destination = destinations.of(link.pattern());
            if (destination instanceof Destination.Places found) {
                linked.addAll(found.places());
            } else if (destination instanceof Destination.NoAnchor found) {
                linked.add(PageRef.of(found.page()));
                findNoAnchor(rule, link.use(), found);
            } else if (destination instanceof Destination.NoPage) {
                broken = true;
                findNoPage(rule, link, named);
            } else {
                elsewhere = true;
            }
        }
        String target = rule.runbooks().isEmpty() ? "" : rule.runbooks().get(0).target();
        if (!linked.isEmpty()) {
            alerts.add(new Covered(rule, Way.LINK, target, meant(linked, named)));
        } else if (!named.isEmpty()) {
            alerts.add(new Covered(rule, Way.NAME, target, named));
            if (rule.runbooks().isEmpty()) {
                findNoLink(rule, named.get(0));
            }
        } else if (elsewhere) {
            alerts.add(new Covered(rule, Way.ELSEWHERE, target, List.of()));
        } else {
            alerts.add(new Covered(rule, Way.NONE, target, List.of()));
            if (!broken) {
                findNoRunbook(rule);
            }
        }
    }

    /** Of the pages that a link with actions can mean, those that are about the alert, if there are any. */
    private static List<PageRef> meant(Set<PageRef> linked, List<PageRef> named) {
        Set<SourcePath> own = named.stream().map(PageRef::path).collect(Collectors.toSet());
        List<PageRef> both =
                linked.stream().filter(page -> own.contains(page.path())).toList();
        return both.isEmpty() ? List.copyOf(linked) : both;
    }

    private void findNoRunbook(AlertRule rule) {
        find(
                Code.ALERT_NO_RUNBOOK,
                rule,
                rule.at(),
                "nothing tells what to do about " + rule.name()
                        + ": it links to no runbook, and no page is called after it or names it under \"alerts:\""
                        + proposal(rule.name())
                                .map(near -> "; did you mean " + near + ".md?")
                                .orElse(""));
    }

    private void findNoLink(AlertRule rule, PageRef page) {
        find(
                Code.ALERT_NO_LINK,
                rule,
                rule.at(),
                rule.name() + " has no " + RunbookKey.USUAL + ", though " + shown(page) + " tells what to do about it");
    }

    private void findNoPage(AlertRule rule, Link link, List<PageRef> named) {
        List<String> names = link.pattern().segments();
        String last = names.isEmpty() ? "" : names.get(names.size() - 1);
        Optional<String> better = named.stream()
                .findFirst()
                .map(Pairing::shown)
                .or(() -> proposal(last).map(near -> near + ".md"));
        find(
                Code.ALERT_NO_SUCH_PAGE,
                rule,
                link.use().at(),
                rule.name() + " leads to a page that does not exist: "
                        + link.use().target()
                        + better.map(near -> "; did you mean " + near + "?").orElse(""));
    }

    private void findNoAnchor(AlertRule rule, RunbookUse use, Destination.NoAnchor found) {
        find(
                Code.ALERT_ANCHOR_MISSING,
                rule,
                use.at(),
                rule.name() + " leads to " + found.page() + ", which has no heading or step #" + found.anchor()
                        + (found.near().isEmpty() ? "" : "; did you mean #" + found.near() + "?"));
    }

    private void findGone(Doc doc, Set<String> defined) {
        boolean all = doc.head().alerts().stream().map(PageIndex::folded).allMatch(defined::contains);
        Optional<SourceText> text = all ? Optional.empty() : texts.apply(doc.path());
        for (Value.Text name :
                text.map(found -> DeclaredAlerts.of(doc.path(), found)).orElse(List.of())) {
            String alert = name.value().strip();
            if (alert.indexOf('*') < 0 && !defined.contains(PageIndex.folded(alert))) {
                gone.add(new Coverage.Gone(alert, doc.path()));
                String message = "no rule file defines the alert " + alert + " that this page is declared for";
                findings.add(Diagnostic.of(Code.ALERT_GONE, doc.path(), name.at(), message));
            }
        }
    }

    private Optional<String> proposal(String name) {
        // Names of alerts have whole words in common, so that few letters may be wrong.
        return proposals++ < PROPOSALS ? Nearest.within(Math.max(1, name.length() / 8), name, stems) : Optional.empty();
    }

    private static String shown(PageRef page) {
        return page.anchor().isEmpty() ? page.path().value() : page.path() + "#" + page.anchor();
    }

    private void find(Code code, AlertRule rule, Span at, String message) {
        findings.add(new Diagnostic(code, code.severity(), new Location(rule.file(), at), message));
    }
}
