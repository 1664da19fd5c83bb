package dev.handrail.git;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.Outcome;
import dev.handrail.source.ContentSource;
import dev.handrail.source.Ignored;
import dev.handrail.source.Snapshot;
import dev.handrail.source.Tracked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/**
 * The files that a source had where its line of commits left another: the newest commit that both lines hold. What the
 * other line did since is no change of this one. Where none is known, as in a shallow clone, it is the other line's last
 * commit. Its snapshot knows nothing of history, and is empty if the source is a folder that
 * was not there yet.
 */
public final class ForkSource implements ContentSource {

    private final Path place;
    private final String ours;
    private final String theirs;

    /**
     * @param place as for {@link GitSource}
     * @param ours the commit at hand; empty for HEAD
     * @param theirs branch, tag or commit id to compare with
     */
    public ForkSource(Path place, String ours, String theirs) {
        this.place = place;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** @throws HandrailException INPUT if there is no repository, no such ref, or it can't be read */
    @Override
    public Outcome<Snapshot> snapshot() {
        GitFolder found = GitSource.folder(place);
        Repository repository = found.open();
        try {
            RefSelector.Selected fork = fork(repository);
            ObjectId tree = GitSource.tree(repository, fork);
            String root = GitSource.root(found, place, "");
            if (!GitSource.holds(repository, tree, root)) {
                return Outcome.of(
                        new Snapshot(List.of(), dev.handrail.model.Repository.NONE, Ignored.NOTHING, Tracked.NOTHING));
            }
            Outcome<TreeFiles.Listed> listed = TreeFiles.list(repository, tree, root, path -> false);
            Snapshot snapshot = new Snapshot(
                    listed.value().files(),
                    dev.handrail.model.Repository.NONE,
                    listed.value().ignored(),
                    Tracked.NOTHING);
            return new Outcome<>(snapshot, listed.diagnostics());
        } catch (IOException | IndexOutOfBoundsException | OutOfMemoryError e) {
            throw found.unreadable(e);
        }
    }

    private RefSelector.Selected fork(Repository repository) throws IOException {
        RefSelector selector = new RefSelector(repository);
        RefSelector.Selected other = selector.select(theirs);
        Optional<RefSelector.Selected> own = ours.isEmpty() ? selector.head() : Optional.of(selector.select(ours));
        if (own.isEmpty()) {
            return other;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(commit(walk, other.commit()));
            walk.markStart(commit(walk, own.get().commit()));
            RevCommit base = walk.next();
            return base == null ? other : new RefSelector.Selected(base.getId(), "");
        }
    }

    private static RevCommit commit(RevWalk walk, ObjectId id) throws IOException {
        return walk.parseCommit(id);
    }
}
