package dev.handrail.link;

import dev.handrail.text.Nearest;
import dev.handrail.text.SourcePath;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a link that leads nowhere probably meant. Belongs to one thread. */
final class Suggestion {

    /** Extensions under which a page may be linked; none at all counts as one. */
    private static final Set<String> PAGES = Set.of("", "md", "html", "htm");

    /** The work that all suggestions of a site together may cost, in pairs of letters compared; the last ones go without. */
    private static final long EFFORT = 300_000_000L;

    private final Catalog catalog;
    private long effort = EFFORT;

    Suggestion(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What was probably meant by a name: two letters may be wrong in a short one, a third of them in a longer one.
     * Nobody types one of up to three letters so wrong.
     */
    Optional<String> nearest(String name, Collection<String> candidates) {
        return within(name.length() < 4 ? 1 : Math.max(2, name.length() / 3), name, candidates);
    }

    private Optional<String> within(int edits, String name, Collection<String> candidates) {
        long cost = (long) candidates.size() * name.length() * name.length();
        if (cost > effort) {
            return Optional.empty();
        }
        effort -= cost;
        return Nearest.within(edits, name, candidates);
    }

    /**
     * A file of nearly that name in the same folder; else one of exactly that name elsewhere, letter case ignored: the
     * one whose path has most in common with the path that was written; else one beside it with another extension; else
     * one of nearly that whole path.
     *
     * @param path where the link leads; need not be a valid path
     */
    Optional<SourcePath> instead(String path) {
        return Optional.of(path)
                .filter(SourcePath::isValid)
                .map(SourcePath::new)
                .map(Suggestion::asFile)
                .flatMap(wanted -> beside(wanted)
                        .or(() -> elsewhere(wanted))
                        .or(() -> otherwiseEncoded(wanted))
                        .or(() -> alike(wanted)));
    }

    /** A page, if it could be one. */
    private static SourcePath asFile(SourcePath written) {
        String name = PAGES.contains(written.extension()) ? written.stem() + ".md" : written.fileName();
        return written.sibling(name);
    }

    private Optional<SourcePath> beside(SourcePath wanted) {
        List<String> siblings = catalog.filesIn(wanted.folder()).stream()
                .filter(file -> file.extension().equals(wanted.extension()))
                .map(SourcePath::stem)
                .toList();
        return nearest(wanted.stem(), siblings)
                .flatMap(stem -> catalog.filesIn(wanted.folder()).stream()
                        .filter(file ->
                                file.stem().equals(stem) && file.extension().equals(wanted.extension()))
                        .findFirst());
    }

    /** An index page is only meant if its folder has the name that was written: every folder has one. */
    private Optional<SourcePath> elsewhere(SourcePath wanted) {
        return catalog.filesCalled(wanted.fileName()).stream()
                .filter(file -> !Catalog.isIndex(wanted) || alikeAtEnd(wanted, file) > 0)
                .max(Comparator.<SourcePath>comparingInt(file -> alikeAtEnd(wanted, file))
                        .thenComparing(file -> alikeAtStart(wanted, file))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** {@code graph.png} for {@code graph.jpg}. */
    private Optional<SourcePath> otherwiseEncoded(SourcePath wanted) {
        return catalog.filesIn(wanted.folder()).stream()
                .filter(file -> file.stem().equals(wanted.stem()))
                .findFirst();
    }

    /** Paths of a folder have much in common, so that few letters may be wrong. */
    private Optional<SourcePath> alike(SourcePath wanted) {
        String path = wanted.value();
        return within(Math.max(2, path.length() / 8), path, catalog.paths(wanted.extension()))
                .map(SourcePath::new);
    }

    /** How many folders right above the two files have the same names. */
    private static int alikeAtEnd(SourcePath first, SourcePath second) {
        String[] a = first.value().split("/");
        String[] b = second.value().split("/");
        int alike = 0;
        while (alike < Math.min(a.length, b.length) - 1
                && a[a.length - 2 - alike].equalsIgnoreCase(b[b.length - 2 - alike])) {
            alike++;
        }
        return alike;
    }

    private static int alikeAtStart(SourcePath first, SourcePath second) {
        String[] a = first.value().split("/");
        String[] b = second.value().split("/");
        int alike = 0;
        while (alike < Math.min(a.length, b.length) - 1 && a[alike].equals(b[alike])) {
            alike++;
        }
        return alike;
    }
}
