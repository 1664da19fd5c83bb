/**
 * Git through JGit: files of a commit, and honest history. The only room that knows JGit.
 *
 * <p>In: a repository and a name for a commit, or a folder in a work tree. Out: a {@link dev.handrail.source.Snapshot}
 * with what git knows of its files. Start with {@link dev.handrail.git.GitSource} (a commit, no checkout) and
 * {@link dev.handrail.git.WorkTree} (facts and ignored files for a folder).
 *
 * <p>A repository may come from anybody, and the same commit must read the same everywhere. So nothing in it is
 * executed or written; the configuration of user, machine and environment is not read; of the repository's own, only
 * the address of {@code origin} and the format of its refs matter; includes, {@code core.worktree}, alternates and hooks
 * have no effect; and every list that could grow without end has a limit.
 *
 * <p>What {@link dev.handrail.git.HistoryReader} says was compared with {@code git log --follow}.
 */
package dev.handrail.git;
