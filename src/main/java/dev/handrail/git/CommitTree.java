package dev.handrail.git;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Location;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * What stands in a folder of one commit, the folder's own hidden files included. Submodules are left out.
 *
 * @param entries files and links by path, relative to the folder
 * @param folders paths of all folders
 * @param findings about entries that no source could hold
 */
record CommitTree(SortedMap<String, Entry> entries, Set<String> folders, List<Diagnostic> findings) {

    /** A tree may name one subtree many times over, so that a few objects stand for billions of files. */
    private static final int MOST_ENTRIES = 200_000;

    CommitTree {
        entries = Collections.unmodifiableSortedMap(entries);
    }

    /** The longest name that common file systems take, in bytes; git itself has no limit. */
    private static final int LONGEST_NAME = 255;

    /** The longest path, in bytes: what systems take, less room for the folder that the site is written to. */
    private static final int LONGEST_PATH = 3_000;

    /** A file or link; of a link, the blob is where it leads. */
    record Entry(boolean isLink, ObjectId blob) {}

    /**
     * @param folder relative to the top of the repository; empty for its top
     * @throws HandrailException INPUT if the commit has no such folder or far too many files
     */
    static CommitTree read(ObjectReader reader, ObjectId tree, String folder) throws IOException {
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(folder.isEmpty() ? tree : subtree(reader, tree, folder));
            return read(walk);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("a folder's list of files is damaged", e);
        }
    }

    private static ObjectId subtree(ObjectReader reader, ObjectId tree, String folder) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(reader, folder, tree)) {
            if (found == null || !found.getFileMode(0).equals(FileMode.TREE)) {
                throw new HandrailException(
                        Trouble.INPUT, "That commit has no folder " + folder + ": check the path and the ref.");
            }
            return found.getObjectId(0);
        }
    }

    private static CommitTree read(TreeWalk walk) throws IOException {
        SortedMap<String, Entry> entries = new TreeMap<>();
        Set<String> folders = new HashSet<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (int count = 0; walk.next(); count++) {
            if (count == MOST_ENTRIES) {
                throw new HandrailException(
                        Trouble.INPUT,
                        "That commit has more than " + MOST_ENTRIES + " files: name the folder of the pages.");
            }
            FileMode mode = walk.getFileMode(0);
            Optional<String> path = path(walk.getRawPath());
            if (mode.equals(FileMode.GITLINK)) {
                continue;
            }
            if (path.isEmpty()) {
                findings.add(refused(
                        walk.getPathString(),
                        "The name of this file or folder is not UTF-8, so it can't have an address. Rename it."));
            } else if (isTooLong(walk.getRawPath())) {
                findings.add(refused(path.get(), "This name or path is longer than systems allow. Shorten it."));
            } else if (mode.equals(FileMode.TREE)) {
                folders.add(path.get());
                walk.enterSubtree();
            } else {
                boolean isLink = mode.equals(FileMode.SYMLINK);
                entries.putIfAbsent(path.get(), new Entry(isLink, walk.getObjectId(0)));
            }
        }
        folders.stream()
                .filter(folder -> entries.remove(folder) != null)
                .forEach(folder -> findings.add(
                        refused(folder, "A file has the same name as this folder, so it is left out. Rename it.")));
        return new CommitTree(entries, folders, findings);
    }

    private static Optional<String> path(byte[] raw) {
        try {
            String path = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
            return SourcePath.isValid(path) ? Optional.of(path) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isTooLong(byte[] path) {
        int name = 0;
        for (byte b : path) {
            name = b == '/' ? 0 : name + 1;
            if (name > LONGEST_NAME) {
                return true;
            }
        }
        return path.length > LONGEST_PATH;
    }

    private static Diagnostic refused(String path, String why) {
        Code code = Code.SOURCE_UNREADABLE;
        return new Diagnostic(code, code.severity(), new Location(path, Span.START), why);
    }
}
