package dev.handrail.disk;

import dev.handrail.text.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Everything that changes the disk: the one place where a publication can fail or be cut off. */
interface FileOperations {

    /** The real ones. */
    FileOperations REAL = new FileOperations() {
        @Override
        public void write(Path file, Bytes content) throws IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
        }

        @Override
        public void createFolders(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }
    };

    /** Writes a whole file in place of what is there. */
    void write(Path file, Bytes content) throws IOException;

    /** Creates a folder and the folders around it. */
    void createFolders(Path folder) throws IOException;

    /** Renames within one file system. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file, a link or an empty folder, if it is there. */
    void delete(Path file) throws IOException;
}
