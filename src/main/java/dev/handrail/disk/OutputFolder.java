package dev.handrail.disk;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.text.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of a site with the names beside it that a publication uses. Knows what may be replaced and how to clear up
 * after a run that was cut off. Every method but {@link #of} needs the lock.
 *
 * @param place a real path with a parent
 */
record OutputFolder(Path place, FileOperations operations) {

    /** How many files that are not ours a message names. */
    private static final int NAMED = 3;

    /**
     * Finds where the output really is, links resolved.
     *
     * @throws HandrailException if a site must not stand there
     */
    static OutputFolder of(Path output, List<Path> protectedPaths, FileOperations operations) {
        if (Files.isSymbolicLink(output) && !Files.exists(output)) {
            throw refused(Trouble.OUTPUT, output, "is a link that leads nowhere: remove it, or name its target");
        }
        Path place = RealPath.of(output);
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw refused(Trouble.OUTPUT, output, "is not a folder: choose a folder of its own for the site");
        }
        if (place.getParent() == null) {
            throw refused(Trouble.USAGE, output, "is the root of a disk: choose a folder of its own for the site");
        }
        for (Path name : place) {
            if (name.toString().equals(".git")) {
                throw refused(Trouble.USAGE, output, "lies inside a git repository's own files: choose another folder");
            }
        }
        for (Path path : protectedPaths) {
            if (RealPath.of(path).startsWith(place)) {
                throw refused(Trouble.USAGE, output, "would replace " + path + ": choose a folder of its own");
            }
        }
        return new OutputFolder(place, operations);
    }

    private static HandrailException refused(Trouble trouble, Path output, String why) {
        return new HandrailException(trouble, "The output " + output + " " + why + ".");
    }

    /** The site while it is written. */
    Path staging() {
        return beside("new");
    }

    /** The former site while the new one takes its place. */
    Path former() {
        return beside("old");
    }

    Path lock() {
        return beside("lock");
    }

    private Path beside(String what) {
        Path name = place.getFileName();
        return FileNames.resolve(place.getParent(), "." + FileNames.of(place).orElse("" + name) + ".handrail-" + what);
    }

    /** Brings back a former site that was moved aside, and removes what a run that was cut off left behind. */
    void recover() throws IOException {
        recoverFormer();
        removeStaging();
    }

    private void recoverFormer() throws IOException {
        if (!exists(former())) {
            return;
        }
        if (!isFolder(former()) || !(SiteMarker.isSite(former()) || SiteFiles.isEmpty(former()))) {
            throw inTheWay(former());
        }
        if (!exists(place)) {
            operations.move(former(), place);
            return;
        }
        removeFormer();
        if (exists(former())) {
            throw inTheWay(former());
        }
    }

    /** Removes the files of the former site; what is not ours stays, and its folder with it. */
    void removeFormer() throws IOException {
        if (SiteMarker.isSite(former())) {
            SiteFiles.removeSite(former(), operations);
        } else {
            operations.delete(former());
        }
    }

    /** Removes the staging folder, if there is one. */
    void removeStaging() throws IOException {
        if (!exists(staging())) {
            return;
        }
        if (!isFolder(staging()) || !isOurStaging()) {
            throw inTheWay(staging());
        }
        SiteFiles.removeStaging(staging(), operations);
    }

    /** A marker comes first in a staging folder, so one without is empty, or holds a marker not yet written. */
    private boolean isOurStaging() throws IOException {
        if (SiteMarker.marks(staging())) {
            return true;
        }
        try (var entries = Files.newDirectoryStream(staging())) {
            for (Path entry : entries) {
                boolean unwritten = entry.getFileName().toString().equals(SiteMarker.NAME) && Files.size(entry) == 0;
                if (!unwritten) {
                    return false;
                }
            }
        }
        return true;
    }

    private static HandrailException inTheWay(Path path) {
        return new HandrailException(
                Trouble.OUTPUT,
                path + " is in the way and holds files that Handrail did not write: move them elsewhere, then remove"
                        + " that folder.");
    }

    void createStaging() throws IOException {
        operations.createFolders(staging());
        operations.write(staging().resolve(SiteMarker.NAME), Bytes.of(SiteMarker.stagingText()));
    }

    /** @throws HandrailException if the folder holds anything that Handrail did not write */
    void requireReplaceable() throws IOException {
        if (!Files.exists(place) || SiteFiles.isEmpty(place)) {
            return;
        }
        if (!SiteMarker.isSite(place)) {
            throw refused(
                    Trouble.OUTPUT,
                    place,
                    "is a folder with files that Handrail did not write: choose an empty folder, or empty it yourself");
        }
        List<String> strangers = SiteMarker.read(place).strangers(place, NAMED);
        if (!strangers.isEmpty()) {
            throw refused(
                    Trouble.OUTPUT,
                    place,
                    "holds files that Handrail did not write (" + String.join(", ", strangers)
                            + "): move them elsewhere, for example into the source, or choose another folder");
        }
    }

    /** Puts the staging folder in place of the former site; if that fails, the former site is put back. */
    void exchange() throws IOException {
        boolean aside = Files.exists(place) && !SiteFiles.isEmpty(place);
        if (aside) {
            operations.move(place, former());
        } else {
            operations.delete(place);
        }
        try {
            operations.move(staging(), place);
        } catch (IOException e) {
            if (aside) {
                operations.move(former(), place);
            }
            throw e;
        }
    }

    HandrailException trouble(String what, IOException cause) {
        return new HandrailException(
                Trouble.OUTPUT, "The output " + place + " " + what + ": " + Reason.of(cause) + ".", cause);
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
