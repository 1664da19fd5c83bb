package dev.handrail.link;

import dev.handrail.model.Routes;
import dev.handrail.text.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands where in the site. A file can't stand where another one or a folder does, nor below a file. Addresses that
 * differ in letter case alone count as one, because some hosts and most laptops can't tell them apart.
 */
final class Occupancy {

    /** The longest name that common file systems take, in bytes. */
    static final int LONGEST_NAME = 255;

    /** The longest path, in bytes: what systems take, less room for the folder that the site is written to. */
    private static final int LONGEST_PATH = 3_000;

    private final Catalog catalog;
    private final Set<String> reserved = new HashSet<>();
    private final Map<String, String> takenBy = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    /** @param reserved files that the site has whatever the source holds, besides {@link Routes#everywhere()} */
    Occupancy(Catalog catalog, Collection<SitePath> reserved) {
        this.catalog = catalog;
        reserved.forEach(this::reserve);
        Routes.everywhere().forEach(this::reserve);
        catalog.folders().forEach(folder -> folders.add(key(folder)));
    }

    private void reserve(SitePath path) {
        reserved.add(path.value());
        addFolders(path.value());
    }

    void take(SitePath path, String by) {
        takenBy.putIfAbsent(key(path.value()), by);
        addFolders(path.value());
    }

    private void addFolders(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (!folders.add(key(path.substring(0, slash)))) {
                return;
            }
        }
    }

    boolean isFree(SitePath path) {
        return obstacle(path).isEmpty();
    }

    /** What keeps a file from standing at a path, in words that name it; empty if nothing does. */
    Optional<String> obstacle(SitePath path) {
        String key = key(path.value());
        if (takenBy.containsKey(key)) {
            return Optional.of(takenBy.get(key));
        }
        return folders.contains(key) ? Optional.of("the folder " + path) : fileAbove(path.value());
    }

    private Optional<String> fileAbove(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String above = path.substring(0, slash);
            if (folders.contains(key(above))) {
                return Optional.empty();
            }
            if (takenBy.containsKey(key(above)) || reserved.contains(above) || catalog.isFile(above)) {
                return Optional.of("the file " + above);
            }
        }
        return Optional.empty();
    }

    /** Whether the address is one of a file that the site has in any case. */
    boolean isReserved(SitePath path) {
        return reserved.contains(path.value());
    }

    /** Whether a file system takes the path. */
    static boolean fits(SitePath path) {
        return bytes(path.value()) <= LONGEST_PATH
                && Arrays.stream(path.value().split("/")).allMatch(name -> bytes(name) <= LONGEST_NAME);
    }

    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
