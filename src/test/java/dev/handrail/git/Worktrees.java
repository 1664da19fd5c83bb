package dev.handrail.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes linked work trees, which JGit can read but not make: gitrepository-layout(5), "worktrees". */
final class Worktrees {

    private Worktrees() {}

    /** @return the new work tree's folder, without any file of the branch in it */
    static Path link(Path mainWorkTree, Path linked, String branch) throws IOException {
        Path part = Files.createDirectories(mainWorkTree.resolve(".git/worktrees/linked"));
        Files.createDirectories(linked);
        Files.writeString(part.resolve("HEAD"), "ref: refs/heads/" + branch + "\n");
        Files.writeString(part.resolve("commondir"), "../..\n");
        Files.writeString(part.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.writeString(linked.resolve(".git"), "gitdir: " + part + "\n");
        return linked;
    }
}
