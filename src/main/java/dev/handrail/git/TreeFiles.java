package dev.handrail.git;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Outcome;
import dev.handrail.output.Marker;
import dev.handrail.source.HiddenName;
import dev.handrail.source.Ignored;
import dev.handrail.source.RefusedLink;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** From the tree of a commit to the files of a source, by the rules that hold for folders too. */
final class TreeFiles {

    private final Repository repository;
    private final Predicate<SourcePath> excluded;
    private final List<SourceFile> files = new ArrayList<>();
    private Ignored ignored = Ignored.NOTHING;
    private final List<Diagnostic> findings = new ArrayList<>();

    private TreeFiles(Repository repository, Predicate<SourcePath> excluded) {
        this.repository = repository;
        this.excluded = excluded;
    }

    /** The files, and what was ignored. */
    record Listed(List<SourceFile> files, Ignored ignored) {}

    /** @param folder relative to the top of the repository; empty for its top */
    static Outcome<Listed> list(Repository repository, ObjectId tree, String folder, Predicate<SourcePath> excluded)
            throws IOException {
        TreeFiles listed = new TreeFiles(repository, excluded);
        try (ObjectReader reader = repository.newObjectReader()) {
            listed.read(CommitTree.read(reader, tree, folder), reader);
        }
        return new Outcome<>(
                new Listed(listed.files, listed.ignored),
                listed.findings.stream().sorted().toList());
    }

    private void read(CommitTree tree, ObjectReader reader) throws IOException {
        ignored = ignored(tree, reader);
        tree.findings().stream()
                .filter(found -> !HiddenName.matchesAny(found.at().file()))
                .filter(found -> !isIgnored(found.at().file()))
                .forEach(findings::add);
        Set<String> sites = sites(tree, reader);
        TreeLinks links = new TreeLinks(tree, reader);
        for (Map.Entry<String, CommitTree.Entry> entry : tree.entries().entrySet()) {
            SourcePath path = new SourcePath(entry.getKey());
            if (isLeftOut(path, sites)) {
                continue;
            }
            if (entry.getValue().isLink()) {
                follow(path, tree, links, reader);
            } else {
                add(path, entry.getValue().blob(), reader);
            }
        }
    }

    private boolean isLeftOut(SourcePath path, Set<String> sites) {
        return HiddenName.matchesAny(path.value())
                || isBelow(path.value(), sites)
                || excluded.test(path)
                || ignored.file(path);
    }

    private boolean isIgnored(String path) {
        return SourcePath.isValid(path) && ignored.file(new SourcePath(path));
    }

    private static Ignored ignored(CommitTree tree, ObjectReader reader) throws IOException {
        CommitTree.Entry list = tree.entries().get(Ignored.FILE);
        if (list == null) {
            return Ignored.NOTHING;
        }
        if (list.isLink()) {
            throw Ignored.unusable("is a link: replace it by a file");
        }
        try {
            return IgnorePatterns.parse(
                    reader.open(list.blob(), Constants.OBJ_BLOB).getCachedBytes(Ignored.MOST_BYTES));
        } catch (LargeObjectException e) {
            throw Ignored.unusable("is larger than " + Ignored.MOST_BYTES + " bytes: write fewer patterns");
        }
    }

    private void follow(SourcePath path, CommitTree tree, TreeLinks links, ObjectReader reader) throws IOException {
        TreeLinks.End end = links.follow(path.value());
        if (end.refusal().isPresent()) {
            findings.add(end.refusal().get().at(path));
        } else if (isLeftOut(new SourcePath(end.path()), Set.of())) {
            findings.add(RefusedLink.HIDDEN.at(path));
        } else {
            add(path, tree.entries().get(end.path()).blob(), reader);
        }
    }

    private void add(SourcePath path, ObjectId blob, ObjectReader reader) {
        try {
            long size = reader.getObjectSize(blob, Constants.OBJ_BLOB);
            files.add(new SourceFile(path, size, new BlobContent(repository, blob)));
        } catch (MissingObjectException e) {
            find(
                    path,
                    "This file's content is not in the repository, as in a partial clone."
                            + " Fetch it: git fetch --refetch --no-filter.");
        } catch (IOException e) {
            find(path, "This file's content is damaged in the repository. Run git fsck, or clone it again.");
        }
    }

    private void find(SourcePath path, String message) {
        findings.add(Diagnostic.of(Code.SOURCE_UNREADABLE, path, Span.START, message));
    }

    /** The folders that hold a site of Handrail. */
    private static Set<String> sites(CommitTree tree, ObjectReader reader) throws IOException {
        Set<String> sites = new TreeSet<>();
        for (Map.Entry<String, CommitTree.Entry> entry : tree.entries().entrySet()) {
            String path = entry.getKey();
            boolean named = path.equals(Marker.NAME) || path.endsWith("/" + Marker.NAME);
            if (named && !entry.getValue().isLink() && isMarker(entry.getValue().blob(), reader)) {
                sites.add(folder(path));
            }
        }
        if (sites.contains("")) {
            throw new HandrailException(
                    Trouble.INPUT, "That commit holds a site that Handrail built: name the ref of the pages instead.");
        }
        return sites;
    }

    private static boolean isMarker(ObjectId blob, ObjectReader reader) throws IOException {
        try (InputStream in = reader.open(blob, Constants.OBJ_BLOB).openStream()) {
            String start = new String(in.readNBytes(32), StandardCharsets.ISO_8859_1);
            return Marker.isFirstLine(start.lines().findFirst().orElse(""));
        } catch (MissingObjectException e) {
            return false;
        }
    }

    private static boolean isBelow(String path, Set<String> folders) {
        if (folders.isEmpty()) {
            return false;
        }
        for (String at = folder(path); !at.isEmpty(); at = folder(at)) {
            if (folders.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
