package dev.handrail.link;

import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the linker can't know of files by their names.
 *
 * @param refusals why a file of the source must not be published, as a sentence; empty for a file that may be
 * @param alertAddresses patterns of addresses that lead to the page of an alert, {@code runbooks/{folder}/{alert-lower}/}
 * @param ignored whether a path, of a file that is there or not, is one that the source does not read
 * @param tracked whether the repository around the source holds a file or folder, by its path from the repository's top
 */
public record LinkRules(
        Function<SourcePath, Optional<String>> refusals,
        List<String> alertAddresses,
        Predicate<SourcePath> ignored,
        Predicate<String> tracked) {

    /** Every file may be published, none is ignored, and there is no repository. */
    public static final LinkRules NONE =
            new LinkRules(file -> Optional.empty(), List.of(), path -> false, path -> false);

    public LinkRules {
        alertAddresses = List.copyOf(alertAddresses);
    }

    Optional<String> refusal(SourcePath file) {
        return refusals.apply(file);
    }

    /** Whether a page or file at a path, or of a path without its extension, would be ignored. */
    boolean isIgnored(String path) {
        return SourcePath.isValid(path)
                && (ignored.test(new SourcePath(path)) || ignored.test(new SourcePath(path + ".md")));
    }
}
