package dev.handrail.cli;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path as it was written on the command line. */
final class WrittenPath {

    private WrittenPath() {}

    /**
     * The path, absolute.
     *
     * @param directory what a relative one starts from
     * @throws HandrailException for a text that can't be a path
     */
    static Path of(Path directory, String written) {
        try {
            return directory.resolve(written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new HandrailException(Trouble.USAGE, "not a path: " + written);
        }
    }
}
