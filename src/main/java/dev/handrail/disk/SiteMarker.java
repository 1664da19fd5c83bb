package dev.handrail.disk;

import dev.handrail.output.Marker;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The file that says which files of a folder Handrail wrote. Its first line names the format; the others are
 * {@code <sha256>  <path>}, sorted by path, as {@code sha256sum} writes them: {@code tail -n +2 .handrail | sha256sum -c}
 * checks a site.
 *
 * @param files SHA-256 in hexadecimal by path
 */
record SiteMarker(SortedMap<SitePath, String> files) {

    static final String NAME = Marker.NAME;

    private static final int HASH = 64;

    /** Whether a folder is a site or a staging folder of Handrail. */
    static boolean marks(Path folder) throws IOException {
        return Marker.isFirstLine(firstLine(folder));
    }

    static boolean isSite(Path folder) throws IOException {
        return firstLine(folder).equals(Marker.SITE);
    }

    private static String firstLine(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isReadable(file)) {
            return "";
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            char[] start = new char[32];
            int length = Math.max(0, in.read(start));
            return new String(start, 0, length).lines().findFirst().orElse("");
        }
    }

    /** The text of a staging folder's marker. */
    static String stagingText() {
        return Marker.STAGING + "\n";
    }

    /** The marker's text; equal sites give equal texts. */
    String text() {
        StringBuilder out = new StringBuilder(Marker.SITE).append('\n');
        files.forEach((path, hash) -> {
            String escaped = escape(path.value());
            out.append(escaped.equals(path.value()) ? "" : "\\");
            out.append(hash).append("  ").append(escaped).append('\n');
        });
        return out.toString();
    }

    /**
     * Reads the marker of a site. A line that is not one of ours is passed over, so that the file it means counts as
     * somebody else's.
     */
    static SiteMarker read(Path folder) throws IOException {
        SortedMap<SitePath, String> files = new TreeMap<>();
        String text = new String(Files.readAllBytes(folder.resolve(NAME)), StandardCharsets.UTF_8);
        text.lines().skip(1).forEach(line -> readLine(line, files));
        return new SiteMarker(files);
    }

    private static void readLine(String line, Map<SitePath, String> files) {
        boolean escaped = line.startsWith("\\");
        String entry = escaped ? line.substring(1) : line;
        if (entry.length() <= HASH + 2) {
            return;
        }
        String written = entry.substring(HASH + 2);
        String path = escaped ? unescape(written) : written;
        if (SourcePath.isValid(path)) {
            files.put(new SitePath(path), entry.substring(0, HASH));
        }
    }

    /** As GNU {@code sha256sum} does. */
    private static String escape(String path) {
        return path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String written) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                out.append(c);
                continue;
            }
            char next = written.charAt(++i);
            out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        }
        return out.toString();
    }

    /** The folders that the files need. */
    Set<String> folders() {
        Set<String> folders = new TreeSet<>();
        for (SitePath file : files.keySet()) {
            String path = file.value();
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!folders.add(path.substring(0, slash))) {
                    break;
                }
            }
        }
        return folders;
    }

    /** What stands in the folder without being on the list, in the order of paths; at most {@code limit}. */
    List<String> strangers(Path folder, int limit) throws IOException {
        List<String> found = new ArrayList<>();
        Set<String> folders = folders();
        SiteFiles.walk(folder, (path, isFolder) -> {
            boolean ours = isFolder ? folders.contains(path) : isListed(path);
            if (!ours) {
                found.add(path);
            }
            return ours;
        });
        return found.stream().sorted().limit(limit).toList();
    }

    /** Whether the path is the marker or a file of the list. */
    boolean isListed(String path) {
        return path.equals(NAME) || (SourcePath.isValid(path) && files.containsKey(new SitePath(path)));
    }
}
