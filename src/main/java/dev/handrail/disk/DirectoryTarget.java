package dev.handrail.disk;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.output.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A folder that a site is written to, whole or not at all. See the package for what stands on the disk at each moment.
 *
 * <p>The folder must be missing, empty, or a site of Handrail without files that Handrail did not write. Next to it, only
 * names that start with {@code .NAME.handrail-} are used. One publication at a time: another process is refused while
 * one is open.
 */
public final class DirectoryTarget implements Target {

    private final Path output;
    private final List<Path> protectedPaths;
    private final FileOperations operations;

    /**
     * @param output may be missing, and so may the folders around it
     * @param protectedPaths files and folders that the output must neither be nor hold: the source, the repository's
     *     {@code .git}, the template folder. The output may lie in one of them.
     */
    public DirectoryTarget(Path output, List<Path> protectedPaths) {
        this(output, protectedPaths, FileOperations.REAL);
    }

    DirectoryTarget(Path output, List<Path> protectedPaths, FileOperations operations) {
        this.output = output;
        this.protectedPaths = List.copyOf(protectedPaths);
        this.operations = operations;
    }

    /**
     * Checks the folder, takes its lock, clears up after a run that was cut off and makes a staging folder.
     *
     * @throws HandrailException USAGE if the folder must not be written to, OUTPUT if it holds what is not ours, is in
     *     use by another publication, or can't be written
     */
    @Override
    public Publication open() {
        OutputFolder folder = OutputFolder.of(output, protectedPaths, operations);
        Deque<Path> parents = missingParents(folder.place());
        FolderLock lock = null;
        try {
            operations.createFolders(folder.place().getParent());
            lock = FolderLock.take(folder.lock()).orElseThrow(() -> busy(folder));
            folder.recover();
            folder.requireReplaceable();
            folder.createStaging();
            return new StagedSite(folder, lock, parents, operations);
        } catch (IOException e) {
            giveUp(lock, parents);
            throw folder.trouble("can't be written", e);
        } catch (HandrailException e) {
            giveUp(lock, parents);
            throw e;
        }
    }

    private static HandrailException busy(OutputFolder folder) {
        return new HandrailException(
                Trouble.OUTPUT,
                "Another build is writing to " + folder.place() + ": wait until it is done, or choose another folder.");
    }

    /** The folders to be created around the output, the innermost first. */
    private static Deque<Path> missingParents(Path place) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = place.getParent(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.add(at);
        }
        return missing;
    }

    private void giveUp(FolderLock lock, Deque<Path> parents) {
        if (lock != null) {
            lock.close();
        }
        StagedSite.removeParents(parents, operations);
    }
}
