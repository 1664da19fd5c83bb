package dev.handrail.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Walks over and removes folders that Handrail wrote. Links are never followed, only removed themselves. */
final class SiteFiles {

    private SiteFiles() {}

    /** Sees everything below a folder. */
    @FunctionalInterface
    interface Sight {

        /**
         * Called for each file (also for links) and each folder.
         *
         * @param path relative to the folder, with {@code /}
         * @return whether to look into the folder
         */
        boolean see(String path, boolean isFolder);
    }

    static void walk(Path folder, Sight sight) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean enter = dir.equals(folder) || sight.see(name(folder, dir), true);
                return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sight.see(name(folder, file), false);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String name(Path folder, Path file) {
        List<String> names = new ArrayList<>();
        for (Path at = file; !at.equals(folder); at = at.getParent()) {
            Path named = at;
            names.add(0, FileNames.of(at).orElseGet(() -> named.getFileName().toString()));
        }
        return String.join("/", names);
    }

    /** Removes a staging folder with everything in it, its marker last. */
    static void removeStaging(Path staging, FileOperations operations) throws IOException {
        remove(staging, operations, path -> true);
    }

    /** Removes the files on a site's list, its marker last, and the folder unless something else is in it. */
    static void removeSite(Path site, FileOperations operations) throws IOException {
        remove(site, operations, SiteMarker.read(site)::isListed);
    }

    private static void remove(Path top, FileOperations operations, java.util.function.Predicate<String> ours)
            throws IOException {
        List<Path> folders = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        walk(top, (path, isFolder) -> {
            if (isFolder) {
                folders.add(FileNames.resolve(top, path));
            } else if (!path.equals(SiteMarker.NAME) && ours.test(path)) {
                files.add(FileNames.resolve(top, path));
            }
            return true;
        });
        for (Path file : files) {
            operations.delete(file);
        }
        for (int i = folders.size() - 1; i >= 0; i--) {
            removeIfEmpty(folders.get(i), operations);
        }
        operations.delete(top.resolve(SiteMarker.NAME));
        removeIfEmpty(top, operations);
    }

    private static void removeIfEmpty(Path folder, FileOperations operations) throws IOException {
        if (isEmpty(folder)) {
            operations.delete(folder);
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }
}
