package dev.handrail.git;

import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.util.FS;

/**
 * What git ignores in a work tree: the patterns of each {@code .gitignore} from the file's folder up to the top, then
 * those of {@code info/exclude}. The nearest pattern that matches decides. The user's own list of patterns, being
 * another on every machine, is not read.
 */
final class IgnoredFiles {

    /** No honest list of patterns is larger. In bytes. */
    private static final long MOST = 1_000_000;

    private final GitFolder git;
    private final Path top;
    private final String prefix;
    private final Map<String, IgnoreNode> rules = new ConcurrentHashMap<>();
    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<String>> tracked = new ConcurrentHashMap<>();

    /** @param folder the source's root below the top of the work tree; empty for the top */
    IgnoredFiles(GitFolder git, Path top, String folder) {
        this.git = git;
        this.top = top;
        this.prefix = folder.isEmpty() ? "" : folder + "/";
    }

    boolean file(SourcePath file) {
        String path = prefix + file.value();
        return (isIgnoredFolder(parent(path)) || matches(path, false))
                && !tracked().contains(path);
    }

    boolean folder(SourcePath folder) {
        String path = prefix + folder.value();
        return isIgnoredFolder(path) && !holdsTracked(path);
    }

    /** Whether git keeps a file or folder. @param path from the top of the work tree; empty for the top itself */
    boolean holds(String path) {
        return path.isEmpty() || tracked().contains(path) || holdsTracked(path);
    }

    private boolean holdsTracked(String folder) {
        String next = tracked().ceiling(folder + "/");
        return next != null && next.startsWith(folder + "/");
    }

    /** Once a folder is ignored, so is all below it. */
    private boolean isIgnoredFolder(String path) {
        if (path.isEmpty()) {
            return false;
        }
        Boolean known = folders.get(path);
        if (known == null) {
            known = isIgnoredFolder(parent(path)) || matches(path, true);
            folders.put(path, known);
        }
        return known;
    }

    private boolean matches(String path, boolean isFolder) {
        String at = parent(path);
        while (true) {
            String relative = at.isEmpty() ? path : path.substring(at.length() + 1);
            Boolean decided = rules.computeIfAbsent(at, this::rulesOf).checkIgnored(relative, isFolder);
            if (decided != null) {
                return decided;
            }
            if (at.isEmpty()) {
                break;
            }
            at = parent(at);
        }
        Boolean decided = rules.computeIfAbsent(
                        "\0exclude", name -> read(git.commonDir().resolve("info/exclude")))
                .checkIgnored(path, isFolder);
        return decided != null && decided;
    }

    private IgnoreNode rulesOf(String folder) {
        return read(top.resolve(folder).resolve(".gitignore"));
    }

    /** Links are not followed, as git does not. */
    private static IgnoreNode read(Path file) {
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST) {
                IgnoreNode node = new IgnoreNode();
                node.parse(IgnorePatterns.text(Files.readAllBytes(file)));
                return node;
            }
        } catch (IOException e) {
            return new IgnoreNode(List.of());
        }
        return new IgnoreNode(List.of());
    }

    private NavigableSet<String> tracked() {
        return tracked.computeIfAbsent("", name -> readIndex());
    }

    private NavigableSet<String> readIndex() {
        IsolatedSystem.install();
        NavigableSet<String> paths = new TreeSet<>();
        try {
            DirCache index = DirCache.read(git.gitDir().resolve("index").toFile(), FS.DETECTED);
            for (int i = 0; i < index.getEntryCount(); i++) {
                paths.add(index.getEntry(i).getPathString());
            }
        } catch (IOException e) {
            // An index in a form that JGit does not read: then the patterns alone decide.
            return new TreeSet<>();
        }
        return paths;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
