package dev.handrail.git;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.diag.Outcome;
import dev.handrail.model.FileHistory;
import dev.handrail.model.Repository;
import dev.handrail.source.HistoryOptions;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Gathers what git knows of the files of one commit. */
final class RepositoryFacts {

    private final org.eclipse.jgit.lib.Repository git;
    private final Config config;
    private final HistoryOptions options;

    RepositoryFacts(org.eclipse.jgit.lib.Repository git, Config config, HistoryOptions options) {
        this.git = git;
        this.config = config;
        this.options = options;
    }

    /**
     * @param ref as it was asked for
     * @param folder the source's root inside the repository; empty for its top
     */
    Outcome<Repository> of(RefSelector.Selected selected, String ref, String folder, List<SourceFile> files)
            throws IOException {
        Outcome<Map<SourcePath, FileHistory>> history = history(selected, folder, files);
        Repository facts = new Repository(
                selected.commit().name(),
                Optional.of(committed(selected)),
                ref,
                folder,
                editUrl(selected.branch(), folder),
                history.value());
        return new Outcome<>(facts, history.diagnostics());
    }

    private Instant committed(RefSelector.Selected selected) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            RevCommit commit = walk.parseCommit(selected.commit());
            return Instant.ofEpochSecond(commit.getCommitTime());
        }
    }

    private Outcome<Map<SourcePath, FileHistory>> history(
            RefSelector.Selected selected, String folder, List<SourceFile> files) throws IOException {
        if (!git.getObjectDatabase().getShallowCommits().isEmpty()) {
            return partial("The repository is a shallow clone, so no page has dates. Fetch all of it:"
                    + " git fetch --unshallow; in CI set the checkout's fetch depth to 0.");
        }
        List<SourcePath> pages = files.stream()
                .map(SourceFile::path)
                .filter(path -> path.value().endsWith(".md"))
                .toList();
        try {
            return Outcome.of(HistoryReader.read(git, selected.commit(), folder, pages, options.bulkCommit()));
        } catch (MissingObjectException e) {
            return partial("The repository's history is not whole, so no page has dates. Fetch all of it:"
                    + " git fetch --refetch --no-filter.");
        }
    }

    private static Outcome<Map<SourcePath, FileHistory>> partial(String message) {
        Code code = Code.GIT_SHALLOW;
        Location source = new Location(".", Span.START);
        return new Outcome<>(Map.of(), List.of(new Diagnostic(code, code.severity(), source, message)));
    }

    private String editUrl(String branch, String folder) {
        if (!options.editUrl().isEmpty()) {
            return EditLink.configured(options.editUrl(), branch);
        }
        String remote = config.getString("remote", "origin", "url");
        return remote == null ? "" : EditLink.of(remote, branch, folder);
    }
}
