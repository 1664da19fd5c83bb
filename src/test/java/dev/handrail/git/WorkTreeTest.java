package dev.handrail.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Repository;
import dev.handrail.source.ContentSource;
import dev.handrail.source.HistoryOptions;
import dev.handrail.source.Ignored;
import dev.handrail.source.Snapshot;
import dev.handrail.source.SourceFile;
import dev.handrail.source.Tracked;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeTest {

    private static final HistoryOptions.Choice OPTIONS = files -> new HistoryOptions(50, "");

    @TempDir
    private Path temp;

    private Path top;
    private Commits commits;

    @BeforeEach
    void makeRepository() throws Exception {
        top = temp.toRealPath().resolve("work");
    }

    private void init() throws Exception {
        commits = Commits.in(top, false);
    }

    @AfterEach
    void close() {
        if (commits != null) {
            commits.close();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static WorkTree around(Path folder) {
        return WorkTree.around(folder).orElseThrow();
    }

    private static ContentSource files(String... paths) {
        List<SourceFile> files = Stream.of(paths)
                .map(path -> new SourceFile(new SourcePath(path), 0, () -> new byte[0]))
                .toList();
        return () -> Outcome.of(new Snapshot(files, Repository.NONE, Ignored.NOTHING, Tracked.NOTHING));
    }

    @Test
    void knowsTheFactsOfHeadForAFolder() throws Exception {
        init();
        ObjectId head = commits.put("docs/a.md", "1").put("other.md", "1").commit("Ann", "one");
        write("docs/a.md", "edited");
        write("docs/new.md", "not committed");
        Snapshot snapshot = around(top.resolve("docs"))
                .withHistory(files("a.md", "new.md"), OPTIONS)
                .snapshot()
                .value();
        assertThat(snapshot.files()).hasSize(2);
        assertThat(snapshot.repository().commit()).isEqualTo(head.name());
        assertThat(snapshot.repository().ref()).isEmpty();
        assertThat(snapshot.repository().history()).containsOnlyKeys(new SourcePath("a.md"));
    }

    @Test
    void knowsWhatGitKeepsBesideTheSource() throws Exception {
        init();
        write("docs/a.md", "1");
        write("src/Makefile", "all:");
        commits.git().add().addFilepattern(".").call();
        write("src/not-added", "x");
        Tracked tracked = around(top.resolve("docs"))
                .withHistory(files("a.md"), OPTIONS)
                .snapshot()
                .value()
                .tracked();
        assertThat(List.of("", "src", "src/Makefile", "docs/a.md")).allMatch(tracked::holds);
        assertThat(List.of("sr", "src/not-added", "src/Makefile/x", ".git/config"))
                .noneMatch(tracked::holds);
    }

    @Test
    void worksInALinkedWorkTreeOnItsOwnBranch() throws Exception {
        init();
        commits.put("a.md", "1").commit("Ann", "one");
        ObjectId side = commits.put("a.md", "2")
                .commit("refs/heads/side", "Ann", "two", commits.repository().resolve(Constants.HEAD));
        Path linked = Worktrees.link(top, temp.resolve("linked"), "side");
        Repository facts = around(linked)
                .withHistory(files("a.md"), OPTIONS)
                .snapshot()
                .value()
                .repository();
        assertThat(facts.commit()).isEqualTo(side.name());
        assertThat(around(linked).gitFolder()).isEqualTo(top.resolve(".git/worktrees/linked"));
    }

    @Test
    void knowsNothingBeforeTheFirstCommitAndOutsideOfAnyRepository() throws Exception {
        init();
        assertThat(around(top)
                        .withHistory(files("a.md"), OPTIONS)
                        .snapshot()
                        .value()
                        .repository())
                .isEqualTo(Repository.NONE);
        Path outside = Files.createDirectory(temp.resolve("outside"));
        assertThat(WorkTree.around(outside)).isEmpty();
        Files.writeString(outside.resolve(".git"), "gitdir: /nowhere/at/all\n");
        assertThat(WorkTree.around(outside)).isEmpty();
    }

    @Test
    void saysSoWhenTheRepositoryIsBroken() throws Exception {
        init();
        commits.put("a.md", "1").commit("Ann", "one");
        Files.writeString(top.resolve(".git/config"), "[core\nbroken");
        assertThatThrownBy(() -> around(top).withHistory(files("a.md"), OPTIONS).snapshot())
                .isInstanceOf(HandrailException.class)
                .hasMessageContaining("can't be read");
    }

    @Test
    void ignoresAsGitDoes() throws Exception {
        init();
        write(".gitignore", "*.log\n!keep.log\nbuild/\n/root-only.md\n# comment\n\\#hash.md\nlogs/**/x.md\n");
        write("docs/.gitignore", "draft-*.md\n!*.log\n");
        write(".git/info/exclude", "private.md\n");
        WorkTree tree = around(top);
        assertThat(ignored(tree, "a.log", "deep/a.log", "root-only.md", "#hash.md", "logs/a/b/x.md", "logs/x.md"))
                .containsOnly(true);
        assertThat(ignored(tree, "build/a.md", "deep/build/b/c.md", "docs/draft-1.md", "docs/db/draft-2.md"))
                .containsOnly(true);
        assertThat(ignored(tree, "private.md", "docs/private.md")).containsOnly(true);
        assertThat(ignored(tree, "keep.log", "docs/a.log", "docs/root-only.md", "build", "draft-1.md", "a.md"))
                .containsOnly(false);
        assertThat(tree.ignoresFolder(new SourcePath("build"))).isTrue();
        assertThat(tree.ignoresFolder(new SourcePath("docs"))).isFalse();
        assertThat(around(top.resolve("docs")).ignoresFile(new SourcePath("draft-1.md")))
                .isTrue();
        assertThat(around(top.resolve("docs")).ignoresFile(new SourcePath("a.md")))
                .isFalse();
    }

    private static List<Boolean> ignored(WorkTree tree, String... paths) {
        return Stream.of(paths).map(SourcePath::new).map(tree::ignoresFile).toList();
    }

    @Test
    void neverIgnoresWhatIsTracked() throws Exception {
        init();
        write(".gitignore", "build/\n*.log\n");
        write("build/tracked.md", "x");
        write("build/other.md", "x");
        write("tracked.log", "x");
        commits.git().add().addFilepattern(".gitignore").call();
        forceAdd("build/tracked.md", "tracked.log");
        WorkTree tree = around(top);
        assertThat(ignored(tree, "build/tracked.md", "tracked.log")).containsOnly(false);
        assertThat(ignored(tree, "build/other.md", "other.log")).containsOnly(true);
        assertThat(tree.ignoresFolder(new SourcePath("build"))).isFalse();
    }

    private void forceAdd(String... paths) throws IOException {
        var index = commits.repository().lockDirCache();
        var builder = index.builder();
        for (int i = 0; i < index.getEntryCount(); i++) {
            builder.add(index.getEntry(i));
        }
        for (String path : paths) {
            var entry = new org.eclipse.jgit.dircache.DirCacheEntry(path);
            entry.setFileMode(org.eclipse.jgit.lib.FileMode.REGULAR_FILE);
            builder.add(entry);
        }
        builder.commit();
    }

    @Test
    void aLinkToAFolderMeansTheFolder() throws Exception {
        init();
        commits.put("docs/a.md", "1").commit("Ann", "one");
        write("docs/a.md", "1");
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), top.resolve("docs"));
        assertThat(around(alias)
                        .withHistory(files("a.md"), OPTIONS)
                        .snapshot()
                        .value()
                        .repository()
                        .history())
                .containsOnlyKeys(new SourcePath("a.md"));
    }
}
