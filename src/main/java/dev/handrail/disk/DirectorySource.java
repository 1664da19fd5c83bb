package dev.handrail.disk;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Repository;
import dev.handrail.source.ContentSource;
import dev.handrail.source.Ignored;
import dev.handrail.source.Snapshot;
import dev.handrail.source.Tracked;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files of a folder, as they are on disk: all regular files except those whose name, or whose folder's name, starts
 * with a dot, {@code node_modules}, sites built by Handrail, what {@link Omitted} names, and what the source's own list
 * of files to ignore does.
 *
 * <p>No link to a folder is followed. A link to a file is read as that file if the file is one that the source could
 * hold; every other link is a finding. Devices, sockets and pipes are never opened. The snapshot has no repository.
 */
public final class DirectorySource implements ContentSource {

    /**
     * What to leave out.
     *
     * @param files asked for each file
     * @param folders asked for each folder; nothing below a folder left out is looked at
     * @param places folders to leave out wherever they are, such as the one the site is written to
     */
    public record Omitted(Predicate<SourcePath> files, Predicate<SourcePath> folders, List<Path> places) {

        /** Leaves out nothing. */
        public static final Omitted NOTHING = new Omitted(path -> false, path -> false, List.of());

        public Omitted {
            places = List.copyOf(places);
        }

        private Omitted with(Ignored ignored) {
            return new Omitted(files.or(ignored::file), folders.or(ignored::folder), places);
        }
    }

    private final Path root;
    private final Omitted omitted;
    private final Ignored.Syntax syntax;

    /** @param syntax of the list of files to ignore at the folder's root */
    public DirectorySource(Path root, Omitted omitted, Ignored.Syntax syntax) {
        this.root = root;
        this.omitted = omitted;
        this.syntax = syntax;
    }

    @Override
    public Outcome<Snapshot> snapshot() {
        Path folder = realFolder();
        try {
            Ignored ignored = IgnoreFile.in(folder, syntax);
            SourceWalk walk = new SourceWalk(folder, omitted.with(ignored));
            Files.walkFileTree(folder, walk);
            return new Outcome<>(
                    new Snapshot(walk.files(), Repository.NONE, ignored, Tracked.NOTHING), walk.findings());
        } catch (IOException e) {
            throw unreadable(Reason.of(e), e);
        }
    }

    private Path realFolder() {
        if (!Files.exists(root)) {
            throw new HandrailException(
                    Trouble.INPUT, "There is no folder " + root + ": check the path, or name the folder of the pages.");
        }
        if (!Files.isDirectory(root)) {
            throw new HandrailException(
                    Trouble.INPUT, root + " is not a folder: name the folder of the pages, not one page.");
        }
        try {
            return requireNoSite(root.toRealPath());
        } catch (IOException e) {
            throw unreadable(Reason.of(e), e);
        }
    }

    private Path requireNoSite(Path folder) throws IOException {
        if (SiteMarker.marks(folder)) {
            throw new HandrailException(
                    Trouble.INPUT, root + " is a site that Handrail built: name the folder of the pages instead.");
        }
        if (!Files.isReadable(folder)) {
            throw unreadable("permission denied", null);
        }
        return folder;
    }

    private HandrailException unreadable(String reason, IOException cause) {
        return new HandrailException(Trouble.INPUT, "The folder " + root + " can't be read: " + reason + ".", cause);
    }
}
