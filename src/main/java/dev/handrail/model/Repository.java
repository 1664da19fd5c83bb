package dev.handrail.model;

import dev.handrail.text.SourcePath;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What git knows.
 *
 * @param commit the full id of the commit that is shown; empty outside a repository or without any commit
 * @param committed when that commit was made
 * @param ref the name that was asked for, such as a branch; empty if none
 * @param folder the source's root inside the repository, with {@code /}; empty for its top
 * @param editUrl the address of the forge's editor for a path, with {@code {path}} where the path goes (relative to the
 *     source's root, percent-encoded); empty if the remote is unknown
 * @param history by path; a path without an entry has no history that could be trusted
 */
public record Repository(
        String commit,
        Optional<Instant> committed,
        String ref,
        String folder,
        String editUrl,
        Map<SourcePath, FileHistory> history) {

    /** No repository. */
    public static final Repository NONE = new Repository("", Optional.empty(), "", "", "", Map.of());

    public Repository {
        history = Map.copyOf(history);
    }
}
