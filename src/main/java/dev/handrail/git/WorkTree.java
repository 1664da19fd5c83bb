package dev.handrail.git;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.source.ContentSource;
import dev.handrail.source.HistoryOptions;
import dev.handrail.source.Snapshot;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;

/**
 * The git work tree around a source folder: what git knows of the folder's files as of HEAD, and which of them git
 * ignores. JGit is only loaded once one of the two is asked for.
 */
public final class WorkTree {

    private final GitFolder git;
    private final String folder;
    private final IgnoredFiles ignored;

    private WorkTree(GitFolder git, Path top, String folder) {
        this.git = git;
        this.folder = folder;
        this.ignored = new IgnoredFiles(git, top, folder);
    }

    /** The work tree that a folder is, or is in; also a linked one. Empty outside of any. */
    public static Optional<WorkTree> around(Path source) {
        return GitFolder.around(source)
                .flatMap(git -> git.workTree().map(top -> new WorkTree(git, top, below(top, source))));
    }

    /** A folder's path below another, with {@code /}. */
    static String below(Path top, Path folder) {
        return top.relativize(GitFolder.real(folder)).toString().replace('\\', '/');
    }

    /** The repository's own files, where nothing else may be written. */
    public Path gitFolder() {
        return git.gitDir();
    }

    /** The source's folder below the top of the work tree, with {@code /}; empty for the top itself. */
    public String folder() {
        return folder;
    }

    /** Whether git ignores a file of the source: a pattern matches, and it is not tracked. May be used from any thread. */
    public boolean ignoresFile(SourcePath file) {
        return ignored.file(file);
    }

    /** Whether git ignores a folder of the source and tracks nothing in it. May be used from any thread. */
    public boolean ignoresFolder(SourcePath folder) {
        return ignored.folder(folder);
    }

    /**
     * The same files with what git knows of them; before the first commit it knows nothing. Its snapshot throws INPUT
     * if the repository can't be read.
     */
    public ContentSource withHistory(ContentSource files, HistoryOptions.Choice options) {
        return () -> {
            Outcome<Snapshot> plain = files.snapshot();
            Outcome<dev.handrail.model.Repository> facts = facts(plain.value(), options);
            List<Diagnostic> findings = Stream.concat(plain.diagnostics().stream(), facts.diagnostics().stream())
                    .sorted()
                    .toList();
            Snapshot known = new Snapshot(
                    plain.value().files(), facts.value(), plain.value().ignored(), ignored::holds);
            return new Outcome<>(known, findings);
        };
    }

    private Outcome<dev.handrail.model.Repository> facts(Snapshot snapshot, HistoryOptions.Choice options) {
        try (Repository repository = git.open()) {
            Optional<RefSelector.Selected> head = new RefSelector(repository).head();
            return head.isEmpty()
                    ? Outcome.of(dev.handrail.model.Repository.NONE)
                    : new RepositoryFacts(repository, git.config(), options.of(snapshot.files()))
                            .of(head.get(), "", folder, snapshot.files());
        } catch (IOException | IndexOutOfBoundsException | OutOfMemoryError e) {
            throw git.unreadable(e);
        }
    }
}
