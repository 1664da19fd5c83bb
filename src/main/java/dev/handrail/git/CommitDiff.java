package dev.handrail.git;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Which pages a commit touched, compared with its only parent. Reads trees; blobs only to recognise moves. */
final class CommitDiff implements AutoCloseable {

    /** Half the lines alike make a move, as git has it. In per cent. */
    private static final int ALIKE = 50;

    /** More pages than this that come or go in one commit are matched by equal content only. */
    private static final int MOST_COMPARED = 100;

    /** Larger pages are matched by equal content only. In bytes. */
    private static final int LARGEST_COMPARED = 1_000_000;

    /** After so many commits, content is compared no more, so that a hostile history stays affordable. */
    private static final int MOST_COMPARISONS = 5_000;

    /** No honest commit touches more pages and folders; of one that does, the first ones are seen. */
    private static final int MOST_TOUCHED = 50_000;

    /** Files too large to be compared, so that none is read. */
    private static final ContentSource UNREAD = new ContentSource() {
        @Override
        public long size(String path, ObjectId id) {
            return Long.MAX_VALUE;
        }

        @Override
        public ObjectLoader open(String path, ObjectId id) {
            throw new IllegalStateException("too large to be read");
        }
    };

    private final ObjectReader reader;
    private final PagesUpTo pages = new PagesUpTo(MOST_TOUCHED);
    private final TreeWalk walk;
    private final RenameDetector renames;
    private int comparisons;

    CommitDiff(Repository repository, String folder) {
        reader = repository.newObjectReader();
        walk = new TreeWalk(reader);
        walk.setRecursive(true);
        TreeFilter touched = AndTreeFilter.create(TreeFilter.ANY_DIFF, pages);
        walk.setFilter(folder.isEmpty() ? touched : AndTreeFilter.create(PathFilter.create(folder), touched));
        renames = new RenameDetector(repository);
        renames.setRenameScore(ALIKE);
        renames.setRenameLimit(MOST_COMPARED);
        renames.setBigFileThreshold(LARGEST_COMPARED);
    }

    /**
     * The pages that a commit with at most one parent touched, moves recognised.
     *
     * @param wanted paths whose coming into being is worth explaining by a move
     */
    List<DiffEntry> of(RevCommit commit, Set<String> wanted) throws IOException {
        walk.reset();
        pages.reset();
        if (commit.getParentCount() == 0) {
            walk.addTree(new EmptyTreeIterator());
        } else if (commit.getParent(0).getTree().equals(commit.getTree())) {
            return List.of();
        } else {
            walk.addTree(commit.getParent(0).getTree());
        }
        walk.addTree(commit.getTree());
        List<DiffEntry> entries = DiffEntry.scan(walk).stream()
                .filter(entry -> !entry.getOldId().equals(entry.getNewId()))
                .toList();
        return mayHoldMove(entries, wanted) ? withMoves(entries) : entries;
    }

    private static boolean mayHoldMove(List<DiffEntry> entries, Set<String> wanted) {
        boolean gone = false;
        boolean come = false;
        for (DiffEntry entry : entries) {
            gone |= entry.getChangeType() == ChangeType.DELETE;
            come |= entry.getChangeType() == ChangeType.ADD && wanted.contains(entry.getNewPath());
        }
        return gone && come;
    }

    private List<DiffEntry> withMoves(List<DiffEntry> entries) throws IOException {
        if (++comparisons > MOST_COMPARISONS) {
            return detect(entries, UNREAD);
        }
        try {
            return detect(entries, ContentSource.create(reader));
        } catch (MissingObjectException e) {
            // A partial clone: equal content is known without reading it.
            return detect(entries, UNREAD);
        }
    }

    private List<DiffEntry> detect(List<DiffEntry> entries, ContentSource content) throws IOException {
        try {
            renames.reset();
            renames.addAll(entries);
            return renames.compute(new ContentSource.Pair(content, content), NullProgressMonitor.INSTANCE);
        } catch (CanceledException e) {
            throw new IllegalStateException("nobody can cancel this", e);
        }
    }

    @Override
    public void close() {
        walk.close();
        reader.close();
    }
}
