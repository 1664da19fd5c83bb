package dev.handrail.disk;

import java.io.IOException;
import java.nio.file.Path;

/** The place a path means once links are resolved, also if it does not exist yet. */
final class RealPath {

    private RealPath() {}

    /** The real path of what exists, with the rest as it is written. */
    static Path of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : of(parent).resolve(absolute.getFileName());
        }
    }
}
