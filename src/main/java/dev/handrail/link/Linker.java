package dev.handrail.link;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Coverage;
import dev.handrail.model.Doc;
import dev.handrail.model.Edge;
import dev.handrail.model.Graph;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Proof;
import dev.handrail.model.Repository;
import dev.handrail.model.Routes;
import dev.handrail.model.Site;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stage that makes a site of pages: gives everything its address, decides where each link leads, and draws the
 * connections.
 */
public final class Linker {

    private final List<String> services;
    private final Collection<SitePath> reserved;
    private final LinkRules rules;

    /**
     * @param services names of services that the configuration describes, whether a page names them or not
     * @param reserved files that the site has whatever the source holds
     */
    public Linker(Collection<String> services, Collection<SitePath> reserved, LinkRules rules) {
        this.services = List.copyOf(services);
        this.reserved = Set.copyOf(reserved);
        this.rules = rules;
    }

    /**
     * Joins pages to a site.
     *
     * @param docs all pages, in any order
     * @param files paths of all files of the source, pages included
     * @return the site, with a finding for each link that leads nowhere and each address that two things claim
     */
    public Outcome<Site> link(Collection<? extends Doc> docs, Collection<SourcePath> files, Repository repository) {
        List<Diagnostic> findings = new ArrayList<>();
        Catalog catalog = new Catalog(docs, files);
        Entities entities = Entities.of(catalog.docs(), services);
        Routes routes = new Addresses(catalog, entities, reserved, rules.alertAddresses(), findings).routes();

        Beyond beyond = new Beyond(catalog, repository, rules);
        LinkResolver resolver =
                new LinkResolver(catalog, entities, new Roots(repository.folder()), beyond, rules, findings);
        Map<SourcePath, List<LinkTarget>> targets = new TreeMap<>();
        TreeSet<SourcePath> linkedFiles = new TreeSet<>();
        List<Edge> edges = new ArrayList<>();
        for (Doc doc : catalog.docs()) {
            List<LinkTarget> resolved = new ArrayList<>(doc.head().links().size());
            for (LinkUse link : doc.head().links()) {
                LinkTarget target = resolver.resolve(doc, link);
                resolved.add(target);
                if (target instanceof LinkTarget.ToFile file) {
                    linkedFiles.add(file.path());
                }
            }
            targets.put(doc.path(), List.copyOf(resolved));
            edges.addAll(new Connections(catalog, entities).of(doc, resolved));
        }
        Graph graph = new Graph(edges.stream().distinct().toList());
        Site site = new Site(
                catalog.docs(),
                targets,
                List.copyOf(linkedFiles),
                graph,
                routes,
                repository,
                Proof.NONE,
                Coverage.NONE);
        return new Outcome<>(site, findings.stream().distinct().toList());
    }
}
