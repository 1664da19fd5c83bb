package dev.handrail.git;

import dev.handrail.source.Comparison;
import dev.handrail.source.LineChanges;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/** Compares files as git does, wherever they come from: half the lines alike make a move. */
public final class FileComparison implements Comparison {

    /** In per cent. */
    private static final int ALIKE = 50;

    /** Of more files that come or go, only those with equal content are seen as moved. */
    private static final int MOST_COMPARED = 500;

    /** Larger files are not compared line by line. In bytes. */
    private static final int LARGEST_COMPARED = 1_000_000;

    @Override
    public Map<SourcePath, SourcePath> moves(Collection<SourceFile> gone, Collection<SourceFile> come) {
        Map<SourcePath, SourcePath> moves = new HashMap<>();
        if (gone.isEmpty() || come.isEmpty()) {
            return moves;
        }
        IsolatedSystem.install();
        try (Repository memory = new InMemoryRepository(new DfsRepositoryDescription("comparison"))) {
            RenameDetector detector = new RenameDetector(memory);
            detector.setRenameScore(ALIKE);
            detector.setRenameLimit(MOST_COMPARED);
            detector.setBigFileThreshold(LARGEST_COMPARED);
            detector.addAll(Half.of(DiffEntry.ChangeType.DELETE, gone, memory));
            detector.addAll(Half.of(DiffEntry.ChangeType.ADD, come, memory));
            detector.compute().stream()
                    .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME)
                    .forEach(
                            entry -> moves.put(new SourcePath(entry.getOldPath()), new SourcePath(entry.getNewPath())));
        } catch (IOException e) {
            throw new IllegalStateException("all that is compared is in memory", e);
        }
        return moves;
    }

    @Override
    public LineChanges lines(byte[] before, byte[] after) {
        if (before.length > LARGEST_COMPARED || after.length > LARGEST_COMPARED) {
            return LineChanges.ALL;
        }
        List<LineChanges.Run> runs = new ArrayList<>();
        for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, new RawText(before), new RawText(after))) {
            runs.add(new LineChanges.Run(edit.getBeginB() + 1, edit.getEndB()));
        }
        return new LineChanges(runs);
    }

    /** A file that is on one side of the comparison only. */
    private static final class Half extends DiffEntry {

        private static final AbbreviatedObjectId NONE = AbbreviatedObjectId.fromObjectId(ObjectId.zeroId());

        private Half(ChangeType type, String path, ObjectId blob) {
            boolean gone = type == ChangeType.DELETE;
            AbbreviatedObjectId id = AbbreviatedObjectId.fromObjectId(blob);
            changeType = type;
            oldPath = gone ? path : DEV_NULL;
            newPath = gone ? DEV_NULL : path;
            oldMode = gone ? FileMode.REGULAR_FILE : FileMode.MISSING;
            newMode = gone ? FileMode.MISSING : FileMode.REGULAR_FILE;
            oldId = gone ? id : NONE;
            newId = gone ? NONE : id;
        }

        static List<DiffEntry> of(ChangeType type, Collection<SourceFile> files, Repository memory) throws IOException {
            List<DiffEntry> halves = new ArrayList<>();
            try (ObjectInserter inserter = memory.newObjectInserter()) {
                for (SourceFile file : files) {
                    ObjectId blob = inserter.insert(Constants.OBJ_BLOB, bytes(file));
                    halves.add(new Half(type, file.path().value(), blob));
                }
                inserter.flush();
            }
            return halves;
        }

        /** A file that can't be read is like no other but an empty one. */
        private static byte[] bytes(SourceFile file) {
            try {
                return file.size() > LARGEST_COMPARED
                        ? new byte[0]
                        : file.content().read();
            } catch (IOException e) {
                return new byte[0];
            }
        }
    }
}
