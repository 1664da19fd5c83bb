package dev.handrail.git;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;

/**
 * Where a repository is, found without any library, because most builds ask and many need no more.
 *
 * @param gitDir the repository's own files; of a linked work tree, its part of them
 * @param workTree the folder with the {@code .git} in it; empty for a bare repository. What {@code core.worktree} says
 *     has no effect.
 */
record GitFolder(Path gitDir, Optional<Path> workTree) {

    private static final String GITDIR = "gitdir: ";

    /** No honest configuration comes near. In bytes. */
    private static final long MOST_CONFIG = 1_000_000;

    /** The repository that a folder is, or is in. */
    static Optional<GitFolder> around(Path folder) {
        for (Path at = real(folder); at != null; at = at.getParent()) {
            Optional<GitFolder> found = at(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The place of a folder, links resolved; a folder need not exist on disk to exist in a commit. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private static Optional<GitFolder> at(Path folder) {
        Path dotGit = folder.resolve(".git");
        if (isRepository(dotGit)) {
            return Optional.of(new GitFolder(dotGit, Optional.of(folder)));
        }
        if (Files.isRegularFile(dotGit)) {
            return pointedTo(dotGit).map(gitDir -> new GitFolder(gitDir, Optional.of(folder)));
        }
        return isRepository(folder) ? Optional.of(new GitFolder(folder, Optional.empty())) : Optional.empty();
    }

    private static boolean isRepository(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && (Files.isDirectory(folder.resolve("objects")) || Files.isRegularFile(folder.resolve("commondir")));
    }

    /** Follows the {@code .git} file of a linked work tree or a submodule. */
    private static Optional<Path> pointedTo(Path file) {
        try {
            String text = Files.size(file) > 4096 ? "" : Files.readString(file).strip();
            if (!text.startsWith(GITDIR)) {
                return Optional.empty();
            }
            Path gitDir = file.resolveSibling(text.substring(GITDIR.length())).normalize();
            return Optional.of(gitDir).filter(GitFolder::isRepository);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Opens the repository for reading: without the configuration of user and machine, without objects borrowed from
     * other repositories, without files that its configuration includes.
     *
     * @throws HandrailException INPUT if it can't be read
     */
    Repository open() {
        IsolatedSystem.install();
        requireSha1();
        try {
            return new OwnObjects()
                    .setFS(mayReadConfig() ? FS.DETECTED : new NoConfigFile())
                    .setGitDir(gitDir.toFile())
                    .setBare()
                    .setMustExist(true)
                    .build();
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private void requireSha1() {
        String format = config().getString("extensions", null, "objectformat");
        if (format != null && !format.equalsIgnoreCase("sha1")) {
            throw new HandrailException(
                    Trouble.INPUT,
                    "The git repository " + gitDir + " has " + format + " object ids, which Handrail can't read yet."
                            + " Build a checked-out folder without its .git instead.");
        }
    }

    /** What the repository's own configuration says, its includes left out; empty if it can't be read. */
    Config config() {
        Config config = new Config();
        try {
            config.fromText(configText().orElse(""));
        } catch (ConfigInvalidException | IllegalArgumentException e) {
            return new Config();
        }
        return config;
    }

    private Optional<String> configText() {
        Path file = commonDir().resolve("config");
        try {
            boolean sound = Files.isRegularFile(file) && Files.size(file) <= MOST_CONFIG;
            return sound ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether JGit may read the configuration itself: it would open any file that an include names, even a pipe. */
    private boolean mayReadConfig() {
        return configText()
                .filter(text -> !text.toLowerCase(Locale.ROOT).contains("include"))
                .isPresent();
    }

    /** The files that all work trees of the repository share. */
    Path commonDir() {
        Path pointer = gitDir.resolve("commondir");
        try {
            return Files.isRegularFile(pointer) && Files.size(pointer) <= 4096
                    ? gitDir.resolve(Files.readString(pointer).strip()).normalize()
                    : gitDir;
        } catch (IOException | InvalidPathException e) {
            return gitDir;
        }
    }

    /** @param cause also the memory running out: a damaged index may claim any size */
    HandrailException unreadable(Throwable cause) {
        String why = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        return new HandrailException(
                Trouble.INPUT,
                "The git repository " + gitDir + " can't be read" + why + ". Run git fsck in it, or clone it again.",
                cause);
    }

    /** Looks for objects in the repository's own folder only, whatever {@code objects/info/alternates} says. */
    private static final class OwnObjects extends FileRepositoryBuilder {
        @Override
        public File[] getAlternateObjectDirectories() {
            return new File[0];
        }
    }

    /** A file system on which no repository has a configuration file. */
    private static final class NoConfigFile extends FS_POSIX {
        @Override
        public File resolve(File dir, String name) {
            return super.resolve(dir, name.equals("config") ? "config.not-read" : name);
        }
    }
}
