package dev.handrail.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A lock that the operating system releases when its holder dies. Its file is removed on release; so a lock counts only
 * if the locked file is still the one at the path, which a text written into it tells.
 *
 * <p>The second channel must stay open: on POSIX, closing any channel of a file gives up the process's locks on it.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<OpenOption> WRITING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path path;
    private final FileChannel locked;
    private final FileChannel witness;

    private FolderLock(Path path, FileChannel locked, FileChannel witness) {
        this.path = path;
        this.locked = locked;
        this.witness = witness;
    }

    /** Takes the lock; empty if someone else holds it. */
    static Optional<FolderLock> take(Path path) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(path, WRITING);
            if (!tryLock(channel)) {
                channel.close();
                return Optional.empty();
            }
            ByteBuffer token =
                    StandardCharsets.US_ASCII.encode(UUID.randomUUID().toString());
            channel.truncate(0);
            channel.write(token.duplicate(), 0);
            Optional<FileChannel> witness = witness(path, token);
            if (witness.isPresent()) {
                return Optional.of(new FolderLock(path, channel, witness.get()));
            }
            channel.close();
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Optional<FileChannel> witness(Path path, ByteBuffer token) throws IOException {
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            ByteBuffer found = ByteBuffer.allocate(token.remaining());
            channel.read(found, 0);
            if (found.flip().equals(token)) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try (locked;
                witness) {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A lock file that stays behind is empty of meaning once its channel is closed.
        }
    }
}
