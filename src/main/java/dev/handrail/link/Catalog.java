package dev.handrail.link;

import dev.handrail.model.Anchor;
import dev.handrail.model.Doc;
import dev.handrail.text.Slug;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All pages and files of a source, with the ways to find one: by path, folder, name, title, anchor. */
final class Catalog {

    private static final List<String> INDEX_NAMES = List.of("README.md", "index.md", "_index.md", "readme.md");

    private final List<Doc> docs;
    private final Map<SourcePath, Doc> byPath = new HashMap<>();
    private final Set<SourcePath> files;
    private final Set<String> folders = new HashSet<>();
    private final Map<String, List<SourcePath>> byName = new HashMap<>();
    private final Map<String, List<SourcePath>> byFolder = new HashMap<>();
    private final Map<String, List<SourcePath>> byFileName = new HashMap<>();
    private final Map<String, List<String>> byExtension = new HashMap<>();
    private final Map<SourcePath, Set<String>> anchors = new HashMap<>();

    Catalog(Collection<? extends Doc> docs, Collection<SourcePath> files) {
        this.docs = docs.stream()
                .<Doc>map(doc -> doc)
                .sorted(Comparator.comparing(Doc::path))
                .toList();
        this.files = Set.copyOf(files);
        for (Doc doc : this.docs) {
            byPath.put(doc.path(), doc);
            Set<String> names = new LinkedHashSet<>();
            names.add(Slug.of(doc.path().stem()));
            names.add(Slug.of(doc.head().title()));
            names.forEach(
                    name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(doc.path()));
        }
        files.stream().sorted().forEach(file -> {
            byFolder.computeIfAbsent(file.folder(), f -> new ArrayList<>()).add(file);
            byFileName
                    .computeIfAbsent(file.fileName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(file);
            byExtension
                    .computeIfAbsent(file.extension(), extension -> new ArrayList<>())
                    .add(file.value());
            for (String folder = file.folder(); !folder.isEmpty() && folders.add(folder); ) {
                int slash = folder.lastIndexOf('/');
                folder = slash < 0 ? "" : folder.substring(0, slash);
            }
        });
    }

    /** All pages, sorted by path. */
    List<Doc> docs() {
        return docs;
    }

    Optional<Doc> doc(SourcePath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    boolean isFile(SourcePath path) {
        return files.contains(path);
    }

    boolean isFile(String path) {
        return SourcePath.isValid(path) && isFile(new SourcePath(path));
    }

    /** Paths of all folders but the root. */
    Set<String> folders() {
        return folders;
    }

    boolean isFolder(String path) {
        return path.isEmpty() || folders.contains(path);
    }

    /** The page that stands for a folder. */
    Optional<SourcePath> indexOf(String folder) {
        return INDEX_NAMES.stream()
                .map(name -> new SourcePath(folder.isEmpty() ? name : folder + "/" + name))
                .filter(byPath::containsKey)
                .findFirst();
    }

    /** Whether a file name stands for its folder. */
    static boolean isIndex(SourcePath path) {
        return INDEX_NAMES.contains(path.fileName());
    }

    /** The rank of an index page among those of one folder: the lowest takes the folder's address. */
    static int indexRank(SourcePath path) {
        return INDEX_NAMES.indexOf(path.fileName());
    }

    /** The page with a name or title, seen from a page: one in the same folder first, then the first by path. */
    Optional<SourcePath> named(String name, SourcePath from) {
        List<SourcePath> found = byName.getOrDefault(Slug.of(name), List.of());
        return found.stream()
                .filter(path -> path.folder().equals(from.folder()))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The ids of a page that a link may name. */
    Set<String> anchors(SourcePath page) {
        return anchors.computeIfAbsent(page, path -> {
            Set<String> ids = new LinkedHashSet<>();
            byPath.get(path).head().anchors().stream().map(Anchor::id).forEach(ids::add);
            return ids;
        });
    }

    /** Paths of all files with an extension, in lower case. */
    List<String> paths(String extension) {
        return byExtension.getOrDefault(extension, List.of());
    }

    /** File names in a folder. */
    List<SourcePath> filesIn(String folder) {
        return byFolder.getOrDefault(folder, List.of());
    }

    /** All files of a name, letter case ignored. */
    List<SourcePath> filesCalled(String fileName) {
        return byFileName.getOrDefault(fileName.toLowerCase(Locale.ROOT), List.of());
    }

    /** What pages can be called in a wiki link, as slugs. */
    Set<String> names() {
        return byName.keySet();
    }
}
