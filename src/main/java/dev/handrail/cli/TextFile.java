package dev.handrail.cli;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that the command line names, in UTF-8. */
record TextFile(Path path) {

    private static final long LARGEST = 100_000_000;

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws HandrailException of {@link Trouble#CONFIGURATION} if it can't be read */
    String read() {
        try {
            if (Files.size(path) > LARGEST) {
                throw new HandrailException(
                        Trouble.CONFIGURATION, path + " is larger than " + LARGEST + " bytes: name another file.");
            }
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new HandrailException(Trouble.CONFIGURATION, path + " is not UTF-8: name another file.", e);
        } catch (IOException e) {
            throw new HandrailException(Trouble.CONFIGURATION, path + " can't be read: " + e.getMessage(), e);
        }
    }

    /** Writes all of it or nothing. @throws HandrailException of {@link Trouble#OUTPUT} if that fails */
    void write(String text) {
        try {
            Files.createDirectories(path.getParent());
            if (!Files.isRegularFile(path) && Files.exists(path)) {
                // A device or a pipe, such as /dev/stderr: nothing can be moved there.
                Files.writeString(path, text);
                return;
            }
            Path whole = path.resolveSibling("." + path.getFileName() + ".part");
            try {
                Files.writeString(whole, text);
                Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new HandrailException(Trouble.OUTPUT, path + " can't be written: " + e.getMessage(), e);
        }
    }
}
