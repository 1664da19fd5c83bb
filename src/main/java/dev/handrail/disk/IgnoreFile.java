package dev.handrail.disk;

import dev.handrail.source.Ignored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Reads the list of what to ignore at the root of a source folder. */
final class IgnoreFile {

    private IgnoreFile() {}

    /** @throws dev.handrail.diag.HandrailException CONFIGURATION if there is one that can't be read */
    static Ignored in(Path folder, Ignored.Syntax syntax) {
        Path file = folder.resolve(Ignored.FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Ignored.NOTHING;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Ignored.unusable("is a link or folder: replace it by a file");
        }
        try {
            if (Files.size(file) > Ignored.MOST_BYTES) {
                throw Ignored.unusable("is larger than " + Ignored.MOST_BYTES + " bytes: write fewer patterns");
            }
            return syntax.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw Ignored.unusable("can't be read: " + Reason.of(e));
        }
    }
}
