package dev.handrail.disk;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.output.OutputFile;
import dev.handrail.output.Target;
import dev.handrail.text.Bytes;
import dev.handrail.text.SitePath;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site in its staging folder. Only paths and hashes stay in memory. */
final class StagedSite implements Target.Publication {

    private final OutputFolder folder;
    private final FolderLock lock;
    private final Deque<Path> parents;
    private final FileOperations operations;
    private final SortedMap<SitePath, String> files = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private boolean done;

    /** @param parents folders made around the output, the innermost first, to be removed if nothing is committed */
    StagedSite(OutputFolder folder, FolderLock lock, Deque<Path> parents, FileOperations operations) {
        this.folder = folder;
        this.lock = lock;
        this.parents = parents;
        this.operations = operations;
    }

    @Override
    public void add(OutputFile file) {
        requireOpen();
        requireFree(file.path());
        try {
            String path = file.path().value();
            createFolder(path);
            operations.write(FileNames.resolve(folder.staging(), path), file.content());
            files.put(file.path(), file.content().sha256());
        } catch (IOException e) {
            throw folder.trouble("can't take the file " + file.path(), e);
        } catch (InvalidPathException e) {
            throw taken(file.path(), "this system allows no such name");
        }
    }

    private void createFolder(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash < 0 || folders.contains(path.substring(0, slash))) {
            return;
        }
        operations.createFolders(FileNames.resolve(folder.staging(), path.substring(0, slash)));
        for (int end = slash; end > 0; end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.substring(0, end));
        }
    }

    private void requireFree(SitePath path) {
        String value = path.value();
        if (value.startsWith(SiteMarker.NAME)) {
            throw taken(path, "names that start with " + SiteMarker.NAME + " are kept for Handrail");
        }
        if (files.containsKey(path)) {
            throw taken(path, "the site has that file already");
        }
        if (folders.contains(value)) {
            throw taken(path, "the site has a folder of that name");
        }
        for (int slash = value.indexOf('/'); slash > 0; slash = value.indexOf('/', slash + 1)) {
            SitePath above = new SitePath(value.substring(0, slash));
            if (files.containsKey(above)) {
                throw taken(path, above + " is a file of the site, not a folder");
            }
        }
    }

    private static HandrailException taken(SitePath path, String why) {
        return new HandrailException(Trouble.OUTPUT, "The site can't have a file " + path + ": " + why + ".");
    }

    @Override
    public void commit() {
        requireOpen();
        try {
            writeMarker();
            folder.requireReplaceable();
            folder.exchange();
        } catch (IOException e) {
            throw folder.trouble("can't be replaced (if it is a mount point, name a folder inside it)", e);
        }
        done = true;
        removeFormer();
        lock.close();
    }

    /** The marker becomes a site's in one move, so that a staging folder always has one that can be read. */
    private void writeMarker() throws IOException {
        Path marker = folder.staging().resolve(SiteMarker.NAME);
        Path written = folder.staging().resolve(SiteMarker.NAME + "-new");
        operations.write(written, Bytes.of(new SiteMarker(files).text()));
        operations.move(written, marker);
    }

    private void removeFormer() {
        try {
            if (OutputFolder.exists(folder.former())) {
                folder.removeFormer();
            }
        } catch (IOException e) {
            // The new site is in place; the next publication tries again and says why it can't.
        }
    }

    private void requireOpen() {
        if (done) {
            throw new IllegalStateException("the publication is over");
        }
    }

    @Override
    public void close() {
        if (done) {
            return;
        }
        done = true;
        try {
            folder.removeStaging();
        } catch (IOException | HandrailException e) {
            // What is left is recognised and removed by the next publication.
        }
        lock.close();
        removeParents(parents, operations);
    }

    static void removeParents(Deque<Path> parents, FileOperations operations) {
        try {
            for (Path parent : parents) {
                operations.delete(parent);
            }
        } catch (IOException e) {
            // Somebody put something there meanwhile: then it is not ours to remove.
        }
    }
}
