package dev.handrail.git;

import dev.handrail.model.FileHistory;
import dev.handrail.model.FileHistory.Change;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The history of all pages (files ending in {@code .md}) in one walk over the commits, newest first.
 *
 * <ul>
 *   <li>Times are the committer's. A merge adds nothing; what it brings in is seen where it was made.
 *   <li>A commit that touches more than a threshold of pages is bulk. It shows among the recent ones and may be the one
 *       that created a page, but it is no change of it: a page that only bulk commits touched has no date of change.
 *   <li>Authors are counted over the commits that are not bulk; if all are, over those.
 *   <li>A move, also with small changes, carries the history on to the former path. A move alone is no change either.
 *       Moves are followed inside the source. On parallel branches, what one branch did to the former path after the
 *       other had moved the page is seen if it is older than the move.
 *   <li>A path that was deleted and made anew starts with the second making.
 * </ul>
 */
final class HistoryReader {

    private final Repository repository;
    private final int bulkCommit;
    private final SortedMap<String, PageHistory> pages = new TreeMap<>();
    /** The page that a path of the commit at hand has become. */
    private final Map<String, PageHistory> paths = new HashMap<>();

    private HistoryReader(Repository repository, int bulkCommit) {
        this.repository = repository;
        this.bulkCommit = bulkCommit;
    }

    /**
     * @param folder the source's root inside the repository; empty for its top
     * @param bulkCommit the most pages that a commit touches without being bulk
     * @throws IOException also if a commit or tree is missing
     */
    static Map<SourcePath, FileHistory> read(
            Repository repository, ObjectId head, String folder, Collection<SourcePath> pages, int bulkCommit)
            throws IOException {
        HistoryReader reader = new HistoryReader(repository, bulkCommit);
        String prefix = folder.isEmpty() ? "" : folder + "/";
        for (SourcePath page : pages) {
            PageHistory history = new PageHistory();
            reader.pages.put(page.value(), history);
            reader.paths.put(prefix + page.value(), history);
        }
        reader.walk(head, folder);
        return reader.finish();
    }

    private Map<SourcePath, FileHistory> finish() {
        Map<SourcePath, FileHistory> found = new HashMap<>();
        pages.forEach((path, history) -> {
            FileHistory finished = history.finish();
            if (finished.created().isPresent()) {
                found.put(new SourcePath(path), finished);
            }
        });
        return found;
    }

    private void walk(ObjectId head, String folder) throws IOException {
        try (RevWalk walk = new RevWalk(repository);
                CommitDiff diff = new CommitDiff(repository, folder)) {
            walk.setRetainBody(false);
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit = walk.next(); commit != null && !paths.isEmpty(); commit = walk.next()) {
                if (commit.getParentCount() < 2) {
                    read(commit, walk, diff);
                }
            }
        }
    }

    private void read(RevCommit commit, RevWalk walk, CommitDiff diff) throws IOException {
        List<DiffEntry> entries = diff.of(commit, paths.keySet());
        if (entries.stream().noneMatch(entry -> paths.containsKey(entry.getNewPath()))) {
            forget(entries);
            return;
        }
        walk.parseBody(commit);
        Change change = change(commit, entries.size() > bulkCommit);
        commit.disposeBody();
        Map<String, PageHistory> moved = new HashMap<>();
        for (DiffEntry entry : entries) {
            PageHistory page = paths.get(entry.getNewPath());
            if (page != null) {
                page.add(change, !entry.getOldId().equals(entry.getNewId()));
            }
            if (page != null && entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                moved.put(entry.getOldPath(), page);
                paths.remove(entry.getNewPath());
            }
        }
        forget(entries);
        paths.putAll(moved);
    }

    /** What stood at a path before it was deleted is another page. */
    private void forget(List<DiffEntry> entries) {
        for (DiffEntry entry : entries) {
            boolean gone = entry.getChangeType() == DiffEntry.ChangeType.DELETE
                    || entry.getChangeType() == DiffEntry.ChangeType.RENAME;
            if (gone) {
                paths.remove(entry.getOldPath());
            }
        }
    }

    private static Change change(RevCommit commit, boolean bulk) {
        Instant when = Instant.ofEpochSecond(commit.getCommitTime());
        return new Change(commit.name(), when, author(commit), commit.getShortMessage(), bulk);
    }

    private static String author(RevCommit commit) {
        try {
            PersonIdent author = commit.getAuthorIdent();
            return author == null ? "" : author.getName().strip();
        } catch (DateTimeException | ArithmeticException e) {
            return ""; // JGit gives no name where the date beside it is beyond time.
        }
    }
}
