package dev.handrail.disk;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.source.HiddenName;
import dev.handrail.source.RefusedLink;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One walk over a source folder: collects its files and what is wrong with the others. */
final class SourceWalk implements FileVisitor<Path> {

    private final Path root;
    private final DirectorySource.Omitted omitted;
    private final Set<Path> omittedPlaces;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    /** @param root a real path */
    SourceWalk(Path root, DirectorySource.Omitted omitted) {
        this.root = root;
        this.omitted = omitted;
        this.omittedPlaces = omitted.places().stream().map(RealPath::of).collect(Collectors.toUnmodifiableSet());
    }

    List<SourceFile> files() {
        return files;
    }

    /** Sorted. */
    List<Diagnostic> findings() {
        return findings.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(folder) || omittedPlaces.contains(folder) || SiteMarker.marks(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Optional<SourcePath> path = pathOf(folder);
        if (path.isEmpty()) {
            badName(folder, "folder");
            return FileVisitResult.SKIP_SUBTREE;
        }
        return omitted.folders().test(path.get()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        Optional<SourcePath> path = pathOf(file);
        if (path.isEmpty()) {
            badName(file, "file");
        } else if (!omitted.files().test(path.get())) {
            take(path.get(), file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void take(SourcePath path, Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            add(path, file, attributes.size());
        } else if (attributes.isSymbolicLink()) {
            follow(path, file);
        } else {
            find(path, "This is a pipe, socket or device, not a file; it was not opened. Remove it from the source.");
        }
    }

    private void follow(SourcePath path, Path link) {
        try {
            Path target = link.toRealPath();
            BasicFileAttributes attributes =
                    Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Optional<RefusedLink> refusal = refusal(target, attributes);
            if (refusal.isPresent()) {
                findings.add(refusal.get().at(path));
            } else {
                add(path, target, attributes.size());
            }
        } catch (NoSuchFileException e) {
            findings.add(RefusedLink.NOWHERE.at(path));
        } catch (AccessDeniedException e) {
            findings.add(RefusedLink.UNREADABLE.at(path));
        } catch (IOException e) {
            findings.add(RefusedLink.CIRCLE.at(path));
        }
    }

    private Optional<RefusedLink> refusal(Path target, BasicFileAttributes attributes) {
        if (!target.startsWith(root)) {
            return Optional.of(RefusedLink.LEAVES);
        }
        if (attributes.isDirectory()) {
            return Optional.of(RefusedLink.FOLDER);
        }
        if (!attributes.isRegularFile()) {
            return Optional.of(RefusedLink.SPECIAL);
        }
        return isOutOfBounds(target) ? Optional.of(RefusedLink.HIDDEN) : Optional.empty();
    }

    /** Whether a link would bring in what the source leaves out, such as the credentials in {@code .git/config}. */
    private boolean isOutOfBounds(Path target) {
        for (Path name : root.relativize(target)) {
            if (isHidden(name)) {
                return true;
            }
        }
        return pathOf(target).map(omitted.files()::test).orElse(true);
    }

    private void add(SourcePath path, Path file, long size) {
        files.add(new SourceFile(path, size, new ContainedFile(root, root.relativize(file), size)));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        Optional<SourcePath> path = pathOf(file);
        if (path.isEmpty()) {
            badName(file, "file");
        } else if (!omitted.files().test(path.get()) && !omitted.folders().test(path.get())) {
            find(path.get(), "This can't be read: " + Reason.of(trouble) + ". Allow it to be read, or exclude it.");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException trouble) {
        if (trouble != null) {
            String name = folder.equals(root) ? "." : name(folder);
            find(name, "This folder could only be read in part: " + Reason.of(trouble) + ".");
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
        return HiddenName.matches(file.getFileName().toString());
    }

    private Optional<SourcePath> pathOf(Path file) {
        List<String> names = new ArrayList<>();
        for (Path at = file; !at.equals(root); at = at.getParent()) {
            Optional<String> name = FileNames.of(at);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(0, name.get());
        }
        String value = String.join("/", names);
        return SourcePath.isValid(value) ? Optional.of(new SourcePath(value)) : Optional.empty();
    }

    private void badName(Path file, String what) {
        find(name(file), "The name of this " + what + " is not UTF-8, so it can't have an address. Rename it.");
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void find(SourcePath path, String message) {
        find(path.value(), message);
    }

    private void find(String path, String message) {
        Code code = Code.SOURCE_UNREADABLE;
        findings.add(new Diagnostic(code, code.severity(), new Location(path, Span.START), message));
    }
}
