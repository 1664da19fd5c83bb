package dev.handrail.pipeline;

import dev.handrail.text.SourcePath;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.PathMatcher;
import java.util.List;

/** Files that the configuration names by globs, in the syntax of {@link FileSystem#getPathMatcher}. */
final class PathGlobs {

    private static final FileSystem PATHS = FileSystems.getDefault();

    private final List<PathMatcher> globs;

    PathGlobs(List<String> globs) {
        this.globs =
                globs.stream().map(glob -> PATHS.getPathMatcher("glob:" + glob)).toList();
    }

    boolean match(SourcePath path) {
        try {
            return !globs.isEmpty() && globs.stream().anyMatch(glob -> glob.matches(PATHS.getPath(path.value())));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
