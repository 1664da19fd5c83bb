package dev.handrail.link;

import dev.handrail.model.Repository;
import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a link may lead to that is there, but has no address in the site: files beside the source in its repository, folders
 * without a page, files that are left out. A forge shows them all.
 */
final class Beyond {

    private final Catalog catalog;
    private final LinkRules rules;
    private final Forge forge;
    private final String folder;

    Beyond(Catalog catalog, Repository repository, LinkRules rules) {
        this.catalog = catalog;
        this.rules = rules;
        this.forge = Forge.of(repository);
        this.folder = repository.folder();
    }

    /**
     * What a link leads to.
     *
     * @param why what is the matter with it, as a sentence
     * @param address where the forge shows it; empty if the forge is not known, or git does not keep it
     */
    record Found(String why, Optional<String> address) {}

    /** The thing without an address that a reference means; empty if there is no such thing. */
    Optional<Found> find(SourcePath from, Reference reference) {
        return readings(from, reference)
                .flatMap(path -> found(path, reference.anchor()).stream())
                .findFirst();
    }

    /** A path that leaves the source and comes back, {@code ../../docs/net/dns.md}, from the source's root. */
    Optional<String> backInside(SourcePath from, String reference) {
        return SourcePath.walk(inRepository(from.folder()), reference).flatMap(this::inSource);
    }

    private Stream<String> readings(SourcePath from, Reference reference) {
        List<String> folders = reference.fromRoot() ? List.of("", folder) : List.of(inRepository(from.folder()));
        return folders.stream().flatMap(start -> SourcePath.walk(start, reference.decoded()).stream());
    }

    private Optional<Found> found(String path, String anchor) {
        boolean tracked = rules.tracked().test(path);
        return inSource(path)
                .map(this::inside)
                .orElseGet(() -> tracked ? beside(path) : Optional.empty())
                .map(why -> new Found(why, tracked ? forge.address(path, anchor) : Optional.empty()));
    }

    private Optional<String> inside(String path) {
        if (catalog.isFolder(path)) {
            String name = path.isEmpty() ? "the source's root" : "the folder \"" + path + "\"";
            return Optional.of(name + " has no README.md or index.md, so that the site has no page to lead to");
        }
        return rules.isIgnored(path)
                ? Optional.of(path + " is left out of the site: a hidden name, .handrailignore or exclude")
                : Optional.empty();
    }

    private static Optional<String> beside(String path) {
        String name = path.isEmpty() ? "the repository's top" : path;
        return Optional.of(name + " is in the repository, but not in the source, which is all that is published");
    }

    /** A path from the repository's top, from the source's root; empty if it is not in the source. */
    Optional<String> inSource(String path) {
        if (folder.isEmpty() || path.equals(folder)) {
            return Optional.of(folder.isEmpty() ? path : "");
        }
        return path.startsWith(folder + "/") ? Optional.of(path.substring(folder.length() + 1)) : Optional.empty();
    }

    private String inRepository(String path) {
        return folder.isEmpty() || path.isEmpty() ? folder + path : folder + "/" + path;
    }
}
