package dev.handrail.link;

import dev.handrail.text.Nearest;
import dev.handrail.text.SourcePath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the file that a link to a missing one probably meant. */
final class Suggestion {

    /** Extensions under which a page may be linked; none at all counts as one. */
    private static final Set<String> PAGES = Set.of("", "md", "html", "htm");

    private final Catalog catalog;

    Suggestion(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A file of nearly that name in the same folder; else one of exactly that name elsewhere, letter case ignored: the
     * one whose path has most in common with the path that was written.
     *
     * @param path where the link leads; need not be a valid path
     */
    Optional<SourcePath> instead(String path) {
        return Optional.of(path)
                .filter(SourcePath::isValid)
                .map(SourcePath::new)
                .map(Suggestion::asFile)
                .flatMap(wanted -> beside(wanted).or(() -> elsewhere(wanted)));
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
        return Nearest.to(wanted.stem(), siblings)
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
