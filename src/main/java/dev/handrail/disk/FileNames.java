package dev.handrail.disk;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * File names as UTF-8, whatever the locale. Java reads and writes names in the locale's charset, so that {@code ö.md}
 * would have no name at all under {@code LANG=C}; only a path's URI keeps its bytes.
 */
final class FileNames {

    private FileNames() {}

    /** The last name of a path; empty if its bytes are not UTF-8. */
    static Optional<String> of(Path path) {
        String name = path.getFileName().toString();
        return isAscii(name) ? Optional.of(name) : decode(path.toUri().getRawPath());
    }

    /** The file of a name, or of a relative path with {@code /}, in a folder. */
    static Path resolve(Path folder, String name) {
        if (isAscii(name)) {
            return folder.resolve(name);
        }
        String base = folder.toUri().toString();
        return Path.of(URI.create(base + (base.endsWith("/") ? "" : "/") + encode(name)));
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static Optional<String> decode(String rawPath) {
        String path = rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
        String raw = path.substring(path.lastIndexOf('/') + 1);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) raw.charAt(i));
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String encode(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == '/' || b == '.' || b == '-' || b == '_' || (b >= 0 && Character.isLetterOrDigit(b));
            out.append(plain ? String.valueOf((char) b) : String.format(java.util.Locale.ROOT, "%%%02X", b & 0xff));
        }
        return out.toString();
    }
}
