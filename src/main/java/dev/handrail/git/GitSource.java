package dev.handrail.git;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Outcome;
import dev.handrail.source.ContentSource;
import dev.handrail.source.HistoryOptions;
import dev.handrail.source.Snapshot;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of one commit, read from git's objects: no checkout, and nothing is written to the repository. The same
 * names are left out as in a folder; submodules are, too.
 *
 * <p>The repository stays open for as long as the contents of its files may be asked for.
 */
public final class GitSource implements ContentSource {

    private final Path place;
    private final String ref;
    private final String folder;
    private final Predicate<SourcePath> excluded;
    private final HistoryOptions.Choice options;

    /**
     * @param place a bare repository, a {@code .git} folder, or a work tree or a folder in it; a folder in a work tree is
     *     the source's root
     * @param ref branch, tag or commit id; empty for HEAD
     * @param folder the source's root below {@code place}, with {@code /}; empty for {@code place} itself
     * @param excluded files to leave out
     * @param options how to read the history, once the files are known
     */
    public GitSource(
            Path place, String ref, String folder, Predicate<SourcePath> excluded, HistoryOptions.Choice options) {
        this.place = place;
        this.ref = ref;
        this.folder = folder;
        this.excluded = excluded;
        this.options = options;
    }

    /**
     * @throws HandrailException INPUT if there is no repository, no such ref or folder, or it can't be read
     */
    @Override
    public Outcome<Snapshot> snapshot() {
        GitFolder found = folder(place);
        Repository repository = found.open();
        try {
            return snapshot(repository, found);
        } catch (IOException | IndexOutOfBoundsException | OutOfMemoryError e) {
            throw found.unreadable(e);
        }
    }

    private Outcome<Snapshot> snapshot(Repository repository, GitFolder found) throws IOException {
        RefSelector.Selected selected = new RefSelector(repository).select(ref);
        String root = root(found, place, folder);
        ObjectId tree = tree(repository, selected);
        Outcome<TreeFiles.Listed> listed = TreeFiles.list(repository, tree, root, excluded);
        List<SourceFile> files = listed.value().files();
        Outcome<dev.handrail.model.Repository> facts =
                new RepositoryFacts(repository, found.config(), options.of(files)).of(selected, ref, root, files);
        List<Diagnostic> findings = Stream.concat(listed.diagnostics().stream(), facts.diagnostics().stream())
                .sorted()
                .toList();
        Snapshot snapshot =
                new Snapshot(files, facts.value(), listed.value().ignored(), path -> holds(repository, tree, path));
        return new Outcome<>(snapshot, findings);
    }

    /** Whether a tree has a file or folder. @param path from its top; empty for the top itself */
    static boolean holds(Repository repository, ObjectId tree, String path) {
        if (path.isEmpty()) {
            return true;
        }
        try (TreeWalk found = TreeWalk.forPath(repository, path, tree)) {
            return found != null;
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** @throws HandrailException INPUT if there is no repository */
    static GitFolder folder(Path place) {
        return GitFolder.around(place).orElseThrow(() -> noRepository(place));
    }

    static ObjectId tree(Repository repository, RefSelector.Selected selected) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(selected.commit()).getTree().getId();
        }
    }

    /** The source's root inside the repository; empty for its top. */
    static String root(GitFolder found, Path place, String folder) {
        String below = found.workTree().map(top -> WorkTree.below(top, place)).orElse("");
        String joined = below.isEmpty() || folder.isEmpty() ? below + folder : below + "/" + folder;
        return joined.isEmpty()
                ? ""
                : SourcePath.fromRoot(joined).map(SourcePath::value).orElseThrow(() -> noFolder(folder));
    }

    private static HandrailException noFolder(String folder) {
        return new HandrailException(
                Trouble.INPUT, "There is no folder " + folder + " in the repository: check the path.");
    }

    private static HandrailException noRepository(Path place) {
        String why = Files.exists(place)
                ? place + " is not in a git repository: run git init, or name no ref to read the folder."
                : "There is no folder " + place + ": check the path.";
        return new HandrailException(Trouble.INPUT, why);
    }
}
