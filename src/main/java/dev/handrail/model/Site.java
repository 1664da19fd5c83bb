package dev.handrail.model;

import dev.handrail.text.SourcePath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All pages with everything that connects them. Nobody adds facts after this.
 *
 * @param docs sorted by path
 * @param links by page: where each of {@link Head#links()} leads, in the same order
 * @param files what pages link to and is copied as it is, sorted
 */
public record Site(
        List<Doc> docs,
        Map<SourcePath, List<LinkTarget>> links,
        List<SourcePath> files,
        Graph graph,
        Routes routes,
        Repository repository,
        Proof proof,
        Coverage coverage) {

    public Site {
        docs = List.copyOf(docs);
        links = Collections.unmodifiableMap(new TreeMap<>(links));
        files = List.copyOf(files);
    }

    /** The same site with what was tried of its commands. */
    public Site tried(Proof tried) {
        return new Site(docs, links, files, graph, routes, repository, tried, coverage);
    }

    /** The same site with what covers the alerts of its rule files. */
    public Site covered(Coverage covered) {
        return new Site(docs, links, files, graph, routes, repository, proof, covered);
    }

    /** The page with a path, if there is one; found by halving, since pages are sorted. */
    public Optional<Doc> doc(SourcePath path) {
        int low = 0;
        int high = docs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = docs.get(middle).path().compareTo(path);
            if (order == 0) {
                return Optional.of(docs.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }
}
