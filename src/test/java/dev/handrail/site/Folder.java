package dev.handrail.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of files, written and read by names with {@code /}. The names are UTF-8 on the disk whatever the locale, which
 * a {@link Path} made from text is not.
 */
public record Folder(Path root) {

    /** Writes a file, and the folders around it. */
    public Folder file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, and the folders around it. */
    public Folder file(String name, byte[] content) throws IOException {
        Path file = path(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    /** The path of a name. */
    public Path path(String name) {
        String base = root.toAbsolutePath().toUri().toString();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        return Path.of(URI.create((base.endsWith("/") ? base : base + "/") + encoded));
    }

    /** Whether there is a file of that name. */
    public boolean has(String name) {
        return Files.isRegularFile(path(name));
    }

    /** The text of a file. */
    public String text(String name) throws IOException {
        return Files.readString(path(name));
    }

    /** The SHA-256 of every file by name, and where every symbolic link leads. */
    public SortedMap<String, String> fingerprint() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean link = Files.isSymbolicLink(file);
                found.put(name(file), link ? "-> " + Files.readSymbolicLink(file) : sha256(Files.readAllBytes(file)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(root)) {
                    found.put(name(folder) + "/", "");
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** The name of a file in this folder. */
    String name(Path file) {
        String base = URI.create(root.toAbsolutePath().toUri().toString()).getPath();
        String name = URI.create(file.toAbsolutePath().toUri().toString()).getPath();
        String inside = name.substring(base.length());
        String plain = inside.startsWith("/") ? inside.substring(1) : inside;
        return plain.endsWith("/") && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
