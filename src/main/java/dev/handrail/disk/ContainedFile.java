package dev.handrail.disk;

import dev.handrail.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The content of a file below a folder, read without following any link: folder by folder from the top, each opened
 * relative to the one before it, so that swapping a folder for a link meanwhile leads nowhere. Where the platform has
 * no such way (Windows), the real path is checked right before the file is opened.
 *
 * @param root a real path
 * @param inside the way from there to the file, without links
 * @param size in bytes when it was listed; a file that has grown since is refused, because its reader relies on it
 */
record ContainedFile(Path root, Path inside, long size) implements SourceFile.Content {

    private static final Set<java.nio.file.OpenOption> READ =
            Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    @Override
    public byte[] read() throws IOException {
        try (DirectoryStream<Path> top = Files.newDirectoryStream(root)) {
            return top instanceof SecureDirectoryStream<Path> secure ? descend(secure, 0) : readChecked();
        } catch (java.nio.file.FileSystemException e) {
            throw new IOException(Reason.of(e), e);
        }
    }

    private byte[] descend(SecureDirectoryStream<Path> folder, int depth) throws IOException {
        Path name = inside.getName(depth);
        if (depth == inside.getNameCount() - 1) {
            requireRegular(folder.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes());
            try (SeekableByteChannel file = folder.newByteChannel(name, READ)) {
                return readAll(file);
            }
        }
        try (SecureDirectoryStream<Path> next = folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            return descend(next, depth + 1);
        }
    }

    private byte[] readChecked() throws IOException {
        Path file = root.resolve(inside);
        if (!file.toRealPath().equals(file)) {
            throw new IOException("it became a link while it was read");
        }
        requireRegular(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        try (SeekableByteChannel channel = Files.newByteChannel(file, READ)) {
            return readAll(channel);
        }
    }

    private static void requireRegular(BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile()) {
            throw new IOException("it is no longer a regular file");
        }
    }

    private byte[] readAll(SeekableByteChannel file) throws IOException {
        if (file.size() > size) {
            throw new IOException("it grew while the source was read; build again");
        }
        InputStream in = Channels.newInputStream(file);
        return in.readNBytes((int) Math.min(size, Integer.MAX_VALUE - 8));
    }
}
