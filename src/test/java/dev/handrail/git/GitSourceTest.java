package dev.handrail.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eclipse.jgit.lib.FileMode.REGULAR_FILE;
import static org.eclipse.jgit.lib.FileMode.TREE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Repository;
import dev.handrail.source.HistoryOptions;
import dev.handrail.source.Snapshot;
import dev.handrail.source.SourceFile;
import dev.handrail.source.Tracked;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitSourceTest {

    private static final HistoryOptions.Choice OPTIONS = files -> new HistoryOptions(50, "");

    @TempDir
    private Path temp;

    private Path bare;
    private Commits commits;

    @BeforeEach
    void makeRepository() throws Exception {
        bare = temp.resolve("ops.git");
        commits = Commits.in(bare, true);
    }

    @AfterEach
    void close() {
        commits.close();
    }

    private static Outcome<Snapshot> snapshot(Path place, String ref, String folder) {
        return new GitSource(place, ref, folder, path -> path.value().startsWith("draft"), OPTIONS).snapshot();
    }

    private Outcome<Snapshot> snapshot() {
        return snapshot(bare, "", "");
    }

    private static SortedMap<String, String> texts(Outcome<Snapshot> outcome) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (SourceFile file : outcome.value().files()) {
            byte[] content = file.content().read();
            assertThat(file.size()).isEqualTo(content.length);
            texts.put(file.path().value(), new String(content, UTF_8));
        }
        return texts;
    }

    private static List<String> findings(Outcome<Snapshot> outcome) {
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsOnly(Code.SOURCE_UNREADABLE);
        return outcome.diagnostics().stream().map(found -> found.at().file()).toList();
    }

    private static void assertTrouble(Path place, String ref, String... words) {
        assertThatThrownBy(() -> snapshot(place, ref, "")).isInstanceOfSatisfying(HandrailException.class, trouble -> {
            assertThat(trouble.trouble()).isEqualTo(Trouble.INPUT);
            assertThat(trouble.getMessage()).contains(words);
        });
    }

    @Test
    void readsABareRepository() throws IOException {
        commits.put("b.md", "é\r\n").put("a/z.md", "deep").put("a.md", "");
        ObjectId head = commits.commit("Ann", "add");
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome))
                .containsExactly(Map.entry("a.md", ""), Map.entry("a/z.md", "deep"), Map.entry("b.md", "é\r\n"));
        assertThat(outcome.diagnostics()).isEmpty();
        Repository facts = outcome.value().repository();
        assertThat(facts.commit()).isEqualTo(head.name());
        assertThat(facts.committed()).contains(Commits.time(0));
        assertThat(facts.history())
                .containsOnlyKeys(new SourcePath("a.md"), new SourcePath("a/z.md"), new SourcePath("b.md"));
    }

    @Test
    void leavesOutTheSameNamesAsAFolderAndSubmodules() throws IOException {
        commits.put("a.md", "a").put("draft.md", "x").put(".github/x.md", "x").put("node_modules/x.md", "x");
        commits.put("public/.handrail", "handrail-site 1\n").put("public/deep/index.md", "x");
        commits.put("own/.handrail", "mine").put("own/b.md", "b").submodule("vendor/thing");
        commits.commit("Ann", "add");
        assertThat(texts(snapshot())).containsOnlyKeys("a.md", "own/b.md");
        assertThat(snapshot().diagnostics()).isEmpty();
    }

    @Test
    void resolvesLinksInsideTheTree() throws IOException {
        commits.put("db/pool.md", "pool").link("link.md", "db/pool.md").link("db/up.md", "../other/./twice.md");
        commits.link("other/twice.md", "../link.md").link("folder", "db").link("through.md", "folder/pool.md");
        commits.commit("Ann", "add");
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome))
                .containsOnlyKeys("db/pool.md", "db/up.md", "link.md", "other/twice.md", "through.md")
                .allSatisfy((path, text) -> assertThat(text).isEqualTo("pool"));
        assertThat(findings(outcome)).containsExactly("folder");
    }

    @Test
    void refusesLinksThatLeaveDangleOrCircle() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.md"), "secret");
        commits.put("a.md", "a").put(".env", "token").put("outer.md", "x");
        commits.link("absolute.md", secret.toString())
                .link("above.md", "../secret.md")
                .link("circle.md", "circle.md")
                .link("dangling.md", "nothing.md")
                .link("through-file.md", "a.md/x")
                .link("hidden.md", ".env")
                .link("long.md", "x".repeat(5000))
                .link("one.md", "two.md")
                .link("two.md", "one.md");
        commits.commit("Ann", "add");
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome)).containsOnlyKeys("a.md", "outer.md");
        assertThat(findings(outcome))
                .containsExactly(
                        "above.md",
                        "absolute.md",
                        "circle.md",
                        "dangling.md",
                        "hidden.md",
                        "long.md",
                        "one.md",
                        "through-file.md",
                        "two.md");
    }

    @Test
    void knowsWhatTheCommitHoldsBesideTheSource() throws IOException {
        commits.put("docs/a.md", "1").put("src/Makefile", "all:").commit("Ann", "one");
        Tracked tracked = snapshot(bare, "main", "docs").value().tracked();
        assertThat(List.of("", "src", "src/Makefile", "docs/a.md")).allMatch(tracked::holds);
        assertThat(List.of("sr", "src/Makefile/x", "a.md", "src//Makefile", "/src"))
                .noneMatch(tracked::holds);
    }

    @Test
    void aFolderAsRootKeepsLinksInside() throws IOException {
        commits.put("outer.md", "x").put("docs/a.md", "a").link("docs/out.md", "../outer.md");
        commits.commit("Ann", "add");
        Outcome<Snapshot> outcome = snapshot(bare, "main", "docs");
        assertThat(texts(outcome)).containsOnlyKeys("a.md");
        assertThat(findings(outcome)).containsExactly("out.md");
        assertThat(outcome.value().repository().history()).containsOnlyKeys(new SourcePath("a.md"));
        assertThatThrownBy(() -> snapshot(bare, "main", "dosc"))
                .isInstanceOf(HandrailException.class)
                .hasMessageContaining("no folder dosc");
        assertThatThrownBy(() -> snapshot(bare, "main", "../.."))
                .isInstanceOf(HandrailException.class)
                .hasMessageContaining("check the path");
    }

    @Test
    void takesBranchTagAnnotatedTagShortIdAndRevision() throws Exception {
        ObjectId first = commits.put("a.md", "1").commit("Ann", "one");
        ObjectId second = commits.put("a.md", "2").commit("Ann", "two");
        commits.git()
                .branchCreate()
                .setName("old/branch")
                .setStartPoint(first.name())
                .call();
        commits.git()
                .tag()
                .setName("v1")
                .setAnnotated(false)
                .setObjectId(parse(first))
                .call();
        commits.git()
                .tag()
                .setName("v2")
                .setAnnotated(true)
                .setMessage("m")
                .setObjectId(parse(second))
                .call();
        Map<String, String> expected = Map.of(
                "main",
                "2",
                "old/branch",
                "1",
                "refs/heads/old/branch",
                "1",
                "v1",
                "1",
                "v2",
                "2",
                first.name(),
                "1",
                first.abbreviate(8).name(),
                "1",
                "main~1",
                "1",
                "HEAD",
                "2");
        for (Map.Entry<String, String> entry : expected.entrySet()) {
            Outcome<Snapshot> outcome = snapshot(bare, entry.getKey(), "");
            assertThat(texts(outcome)).as(entry.getKey()).containsEntry("a.md", entry.getValue());
            assertThat(outcome.value().repository().ref()).isEqualTo(entry.getKey());
        }
    }

    private org.eclipse.jgit.revwalk.RevCommit parse(ObjectId id) throws IOException {
        return commits.repository().parseCommit(id);
    }

    @Test
    void namesTheNearestRefWhenOneIsUnknown() throws IOException {
        commits.put("a.md", "1").commit("Ann", "one");
        assertTrouble(bare, "mian", "no branch, tag or commit mian", "Did you mean main?");
        assertTrouble(bare, "no such^{~thing", "no branch, tag or commit");
        assertTrouble(bare, "main:a.md", "no branch, tag or commit");
    }

    @Test
    void explainsAnEmptyRepositoryAndNone() throws IOException {
        assertTrouble(bare, "", "no commit yet");
        assertTrouble(bare, "main", "no commit yet");
        Path plain = Files.createDirectory(temp.resolve("plain"));
        assertTrouble(plain, "main", "not in a git repository");
        assertTrouble(temp.resolve("missing"), "main", "no folder");
        Path site = Files.createDirectory(temp.resolve("broken.git"));
        Files.writeString(site.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.createDirectory(site.resolve("objects"));
        Files.writeString(site.resolve("config"), "[core\nbroken");
        assertTrouble(site, "main", "can't be read");
    }

    @Test
    void readsAWorkTreeAFolderInItAndALinkedOne() throws Exception {
        try (Commits work = Commits.in(temp.resolve("work"), false)) {
            work.put("docs/a.md", "1").commit("Ann", "one");
            Path top = temp.resolve("work");
            Path docs = Files.createDirectory(top.resolve("docs"));
            Files.writeString(docs.resolve("a.md"), "not committed");
            assertThat(texts(snapshot(top, "main", ""))).containsEntry("docs/a.md", "1");
            assertThat(texts(snapshot(docs, "main", ""))).containsExactly(Map.entry("a.md", "1"));
            assertThat(texts(snapshot(top.resolve(".git"), "", "docs"))).containsExactly(Map.entry("a.md", "1"));
            Path linked = Worktrees.link(top, temp.resolve("linked"), "main");
            assertThat(texts(snapshot(linked, "", "docs"))).containsExactly(Map.entry("a.md", "1"));
        }
    }

    @Test
    void aShallowCloneHasNoDatesAndSaysSoOnce() throws Exception {
        commits.put("a.md", "1").commit("Ann", "one");
        commits.put("a.md", "2").put("b.md", "1").commit("Ann", "two");
        Path clone = temp.resolve("shallow");
        Git.cloneRepository()
                .setURI(bare.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();
        Outcome<Snapshot> outcome = snapshot(clone, "main", "");
        assertThat(texts(outcome)).containsOnlyKeys("a.md", "b.md");
        assertThat(outcome.value().repository().history()).isEmpty();
        assertThat(outcome.value().repository().committed()).contains(Commits.time(1));
        assertThat(outcome.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.GIT_SHALLOW);
            assertThat(found.at().file()).isEqualTo(".");
        });
    }

    @Test
    void aMissingBlobIsAFindingAndTheOthersAreRead() throws IOException {
        commits.put("a.md", "here").put("b.md", "gone").commit("Ann", "one");
        commits.put("a.md", "here too").commit("Ann", "two");
        deleteObject(commits.repository().resolve("main:b.md"));
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome)).containsOnlyKeys("a.md");
        assertThat(findings(outcome)).containsExactly("b.md");
        assertThat(outcome.value()
                        .repository()
                        .history()
                        .get(new SourcePath("a.md"))
                        .changed())
                .contains(Commits.time(1));
    }

    @Test
    void aMissingCommitLeavesTheDatesOut() throws IOException {
        ObjectId first = commits.put("a.md", "1").commit("Ann", "one");
        commits.put("a.md", "2").commit("Ann", "two");
        deleteObject(first);
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome)).containsEntry("a.md", "2");
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.GIT_SHALLOW);
    }

    private void deleteObject(ObjectId id) throws IOException {
        Files.delete(bare.resolve("objects")
                .resolve(id.name().substring(0, 2))
                .resolve(id.name().substring(2)));
    }

    @Test
    void hostileConfigurationChangesNothing() throws Exception {
        commits.put("a.md", "1").commit("Ann", "one");
        Path elsewhere = temp.resolve("elsewhere");
        Files.createDirectory(elsewhere);
        Files.writeString(elsewhere.resolve("secret.md"), "secret");
        Path included = Files.writeString(
                temp.resolve("included"), "[remote \"origin\"]\n\turl = https://github.com/evil/evil\n[core\nbroken");
        Files.writeString(
                bare.resolve("config"),
                "[include]\n\tpath = " + included + "\n[core]\n\tworktree = " + elsewhere + "\n\tfsmonitor = touch "
                        + temp.resolve("ran") + "\n\thooksPath = " + elsewhere + "\n");
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome)).containsExactly(Map.entry("a.md", "1"));
        assertThat(outcome.value().repository().editUrl()).isEmpty();
        assertThat(temp.resolve("ran")).doesNotExist();
    }

    @Test
    void anIncludeBeforeBrokenConfigurationIsNotOpenedEither() throws Exception {
        commits.put("a.md", "1").commit("Ann", "one");
        Path pipe = temp.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs the program mkfifo");
        Files.writeString(bare.resolve("config"), "[Include]\n\tpath = " + pipe + "\n[core\nbroken");
        assertThat(texts(snapshot())).containsExactly(Map.entry("a.md", "1"));
    }

    /** Ten levels of folders that hold the level below ten times: some objects, ten billion files. */
    @Test
    void aBombOfFoldersNeitherHangsTheListingNorTheHistory() throws Exception {
        try (ObjectInserter inserter = commits.repository().newObjectInserter()) {
            ObjectId level = inserter.insert(Constants.OBJ_BLOB, "x".getBytes(UTF_8));
            for (int depth = 0; depth < 10; depth++) {
                TreeFormatter tree = new TreeFormatter();
                for (char name = 'a'; name <= 'j'; name++) {
                    tree.append(depth == 0 ? name + ".md" : "" + name, depth == 0 ? REGULAR_FILE : TREE, level);
                }
                level = inserter.insert(tree);
            }
            CommitBuilder bomb = new CommitBuilder();
            bomb.setTreeId(level);
            bomb.setAuthor(new PersonIdent("Eve", "eve@example.org"));
            bomb.setCommitter(bomb.getAuthor());
            ObjectId id = inserter.insert(bomb);
            inserter.flush();
            assertTrouble(bare, id.name(), "more than 200000 files");
            commits.put("a.md", "1").commit(Constants.HEAD, "Ann", "defuse", id);
        }
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome)).containsExactly(Map.entry("a.md", "1"));
        assertThat(outcome.value().repository().history()).containsKey(new SourcePath("a.md"));
    }

    @Test
    void aDamagedPackIsASentence() throws Exception {
        commits.put("a.md", "1").commit("Ann", "one");
        commits.git().gc().call();
        try (Stream<Path> packs = Files.list(bare.resolve("objects/pack"))) {
            for (Path file : packs.toList()) {
                file.toFile().setWritable(true);
                byte[] damaged = Files.readAllBytes(file);
                java.util.Arrays.fill(damaged, 8, damaged.length - 1, (byte) 0x7f);
                Files.write(file, damaged);
            }
        }
        assertTrouble(bare, "main", "can't be read", "git fsck");
    }

    @Test
    void saysThatItCanNotReadLongObjectIds() throws Exception {
        Files.writeString(
                bare.resolve("config"),
                "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n");
        assertTrouble(bare, "", "sha256 object ids");
    }

    @Test
    void doesNotBorrowObjectsFromElsewhere() throws Exception {
        commits.put("a.md", "1").commit("Ann", "one");
        try (Commits other = Commits.in(temp.resolve("other.git"), true)) {
            other.put("secret.md", "secret");
            ObjectId secret = other.commit("Bob", "secret");
            Files.createDirectories(bare.resolve("objects/info"));
            Files.writeString(bare.resolve("objects/info/alternates"), temp.resolve("other.git/objects") + "\n");
            assertTrouble(bare, secret.name(), "no branch, tag or commit");
        }
    }

    @Test
    void writesNothingIntoTheRepository() throws Exception {
        commits.put("a.md", "1").commit("Ann", "one");
        Map<String, Long> before = listing(temp);
        texts(snapshot());
        assertThat(listing(temp)).isEqualTo(before);
    }

    private static Map<String, Long> listing(Path folder) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                found.put(path.toString(), Files.getLastModifiedTime(path).toMillis());
            }
        }
        return found;
    }

    @Test
    void derivesTheEditLinkFromTheRemoteWithoutItsPassword() throws Exception {
        commits.put("docs/a.md", "1").commit("Ann", "one");
        Files.writeString(
                bare.resolve("config"),
                "\n[remote \"origin\"]\n\turl = https://me:s3cret@github.com/acme/ops.git\n",
                StandardOpenOption.APPEND);
        assertThat(snapshot(bare, "main", "docs").value().repository().editUrl())
                .isEqualTo("https://github.com/acme/ops/edit/main/docs/{path}");
        HistoryOptions.Choice own = files -> new HistoryOptions(50, "https://wiki.example/{ref}?p={path}");
        assertThat(new GitSource(bare, "", "", path -> false, own)
                        .snapshot()
                        .value()
                        .repository()
                        .editUrl())
                .isEqualTo("https://wiki.example/main?p={path}");
    }

    @Test
    void contentsMayBeReadFromManyThreads() throws Exception {
        for (int i = 0; i < 200; i++) {
            commits.put("p" + i + ".md", ("page " + i + "\n").repeat(50));
        }
        commits.commit("Ann", "add");
        commits.git().gc().call();
        List<SourceFile> files = snapshot().value().files();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> reads = new ArrayList<>();
            files.forEach(file -> reads.addAll(Collections.nCopies(3, file.content()::read)));
            List<Future<byte[]>> results = pool.invokeAll(reads);
            for (int i = 0; i < results.size(); i++) {
                String stem = files.get(i / 3).path().stem().substring(1);
                assertThat(new String(results.get(i).get(), UTF_8)).isEqualTo(("page " + stem + "\n").repeat(50));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void reportsABuiltSiteInPlaceOfPages() throws IOException {
        commits.put(".handrail", "handrail-site 1\n").put("index.html", "x").commit("Ann", "publish");
        assertTrouble(bare, "main", "a site that Handrail built");
    }

    @Test
    void usesABranchOfOriginWhenThereIsNoOther() throws Exception {
        ObjectId id = commits.put("a.md", "1").commit("refs/remotes/origin/topic", "Ann", "one");
        assertThat(texts(snapshot(bare, "topic", ""))).containsEntry("a.md", "1");
        assertThat(commits.repository().resolve(Constants.HEAD)).isNotEqualTo(id);
    }

    /** Commits a tree as it is given, which git itself might refuse to make. */
    private void commitTree(TreeFormatter tree, String author) throws IOException {
        try (ObjectInserter inserter = commits.repository().newObjectInserter()) {
            String head = "tree " + inserter.insert(tree).name() + "\n";
            String committer = "committer Ann <ann@example.org> 1700000000 +0000\n";
            ObjectId id = inserter.insert(
                    Constants.OBJ_COMMIT, (head + "author " + author + "\n" + committer + "\nx\n").getBytes(UTF_8));
            inserter.flush();
            RefUpdate update = commits.repository().updateRef(Constants.HEAD);
            update.setNewObjectId(id);
            update.forceUpdate();
        }
    }

    private ObjectId blob(String text) throws IOException {
        try (ObjectInserter inserter = commits.repository().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8));
            inserter.flush();
            return id;
        }
    }

    private ObjectId folder(TreeFormatter tree) throws IOException {
        try (ObjectInserter inserter = commits.repository().newObjectInserter()) {
            ObjectId id = inserter.insert(tree);
            inserter.flush();
            return id;
        }
    }

    @Test
    void namesLongerThanFileSystemsAllowAreFindings() throws IOException {
        ObjectId page = blob("x");
        TreeFormatter inner = new TreeFormatter();
        inner.append("deep.md", REGULAR_FILE, page);
        ObjectId deep = folder(inner);
        for (int depth = 0; depth < 20; depth++) {
            TreeFormatter around = new TreeFormatter();
            around.append("d".repeat(200), TREE, deep);
            deep = folder(around);
        }
        TreeFormatter tree = new TreeFormatter();
        tree.append("a.md", REGULAR_FILE, page);
        tree.append("d", TREE, deep);
        tree.append("x".repeat(253) + ".md", REGULAR_FILE, page);
        commitTree(tree, "Ann <ann@example.org> 1700000000 +0000");
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome)).containsOnlyKeys("a.md");
        assertThat(findings(outcome)).hasSize(2).last().isEqualTo("x".repeat(253) + ".md");
    }

    @Test
    void aFileWithTheNameOfAFolderIsLeftOut() throws IOException {
        ObjectId page = blob("x");
        TreeFormatter inner = new TreeFormatter();
        inner.append("b.md", REGULAR_FILE, page);
        TreeFormatter tree = new TreeFormatter();
        tree.append("a.md", REGULAR_FILE, page);
        tree.append("a.md", TREE, folder(inner));
        commitTree(tree, "Ann <ann@example.org> 1700000000 +0000");
        Outcome<Snapshot> outcome = snapshot();
        assertThat(texts(outcome)).containsOnlyKeys("a.md/b.md");
        assertThat(findings(outcome)).containsExactly("a.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807 -0000", "99999999999999999999 +9999", "x y", ""})
    void anAuthorsDateBeyondTimeIsNoTrouble(String date) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        tree.append("a.md", REGULAR_FILE, blob("x"));
        commitTree(tree, "Ann <ann@example.org> " + date);
        assertThat(snapshot().value().repository().history().get(new SourcePath("a.md")))
                .extracting(history -> history.created().orElseThrow().getEpochSecond())
                .isEqualTo(1_700_000_000L);
    }

    @Test
    void aTagOfAFileIsNoCommit() throws IOException {
        commits.put("a.md", "1").commit("Ann", "a");
        RefUpdate tag = commits.repository().updateRef("refs/tags/file");
        tag.setNewObjectId(blob("1"));
        tag.forceUpdate();
        assertTrouble(bare, "file", "file names a file or folder, not a commit");
    }
}
