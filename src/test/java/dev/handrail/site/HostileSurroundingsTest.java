package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.bench.Corpus;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders and repositories that can't be used: one sentence, the right exit code, and nothing touched. */
class HostileSurroundingsTest {

    private static final int USAGE = 2;
    private static final int INPUT = 4;
    private static final int OUTPUT = 5;

    @TempDir
    Path folder;

    private Folder all;
    private Folder source;

    @BeforeEach
    void aSourceInAFolder() throws IOException {
        all = new Folder(folder);
        source = new Folder(folder.resolve("a/source")).file("good.md", "# Good\n");
    }

    /** Runs a call that must be refused, and checks that not a byte below the folder is other than before. */
    private Run refused(int exit, String... arguments) throws IOException {
        Map<String, String> before = all.fingerprint();
        Run run = Program.run(folder, arguments);
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(all.fingerprint()).isEqualTo(before);
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/source", "a/./source/", "a", ".", "/"})
    void anOutputThatIsOrHoldsTheSource(String output) throws IOException {
        refused(USAGE, "build", "a/source", "-o", output);
    }

    @Test
    void anOutputWithFilesOfSomeoneElse() throws IOException {
        all.file("out/thesis.txt", "ten years of work");
        refused(OUTPUT, "build", "a/source", "-o", "out");
    }

    @Test
    void aSiteThatSomeonePutAFileInto() throws IOException {
        assertThat(Program.run(folder, "build", "a/source", "-o", "out").exit()).isZero();
        all.file("out/thesis.txt", "ten years of work");
        refused(OUTPUT, "build", "a/source", "-o", "out");
    }

    @Test
    void anOutputThatIsAFile() throws IOException {
        all.file("out", "text");
        refused(OUTPUT, "build", "a/source", "-o", "out");
    }

    @Test
    void anOutputThatIsALinkToTheSource() throws IOException {
        Files.createSymbolicLink(folder.resolve("out"), source.root());
        refused(USAGE, "build", "a/source", "-o", "out");
    }

    @Test
    void anOutputInsideTheSourceIsFineAndNotReadBack() throws IOException {
        for (int i = 0; i < 2; i++) {
            assertThat(Program.run(folder, "build", "a/source", "-o", "a/source/out")
                            .exit())
                    .isZero();
        }
        assertThat(new Folder(folder.resolve("a/source/out")).has("good.html")).isTrue();
        assertThat(folder.resolve("a/source/out/out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "a/source/good.md"})
    void aSourceThatIsNoFolder(String name) throws IOException {
        refused(INPUT, "build", name, "-o", "out");
    }

    @Test
    void callsThatAreNotUnderstood() throws IOException {
        refused(USAGE, "build", "a/source", "-o", "out", "--no-such-option");
        refused(USAGE, "bake");
        refused(USAGE, "build", "a/source", "-o", "out", "--jobs", "-1");
        refused(USAGE, "build", "a/source", "-o", "out", "--jobs", "many");
    }

    @Test
    void aFullDisk() throws IOException, InterruptedException {
        Path small = folder.resolve("small");
        Files.createDirectory(small);
        assumeTrue(mount("size=200k", small), "a small disk can only be mounted by root");
        try {
            new Corpus(3, 40).write(source.root());
            Run run = Program.run(folder, "build", "a/source", "-o", "small/site");
            assertThat(run.exit()).as(run.err()).isEqualTo(OUTPUT);
            assertThat(run.err()).contains("small/site").doesNotContain("\tat ");
            try (var left = Files.list(small)) {
                assertThat(left).isEmpty();
            }
        } finally {
            unmount(small);
        }
    }

    @Test
    void aFormerSiteOutlivesAFullDisk() throws IOException, InterruptedException {
        Path small = folder.resolve("small");
        Files.createDirectory(small);
        assumeTrue(mount("size=1m", small), "a small disk can only be mounted by root");
        try {
            Run first = Program.run(folder, "build", "a/source", "-o", "small/site");
            assertThat(first.exit()).as(first.err()).isZero();
            Map<String, String> former = new Folder(small).fingerprint();
            new Corpus(3, 120).write(source.root());
            assertThat(Program.run(folder, "build", "a/source", "-o", "small/site")
                            .exit())
                    .isEqualTo(OUTPUT);
            assertThat(new Folder(small).fingerprint()).isEqualTo(former);
        } finally {
            unmount(small);
        }
    }

    @Test
    void aFolderWithoutPermission() throws IOException, InterruptedException {
        Path closed = folder.resolve("closed");
        Files.createDirectory(closed);
        assumeTrue(mount("ro", closed), "a read-only disk can only be mounted by root");
        try {
            refused(OUTPUT, "build", "a/source", "-o", "closed/site");
        } finally {
            unmount(closed);
        }
    }

    private static boolean mount(String options, Path at) throws InterruptedException {
        return succeeds("mount", "-t", "tmpfs", "-o", options, "tmpfs", at.toString());
    }

    private static void unmount(Path at) throws InterruptedException {
        assertThat(succeeds("umount", at.toString())).isTrue();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aRefWithoutARepository() throws IOException {
        refused(INPUT, "build", "a/source", "-o", "out", "--ref", "main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "refs/heads/../x", "main:good.md", "0000000000000000000000000000000000000000"})
    void aRefThatIsNotThere(String ref) throws IOException, GitAPIException {
        commit(source.root());
        refused(INPUT, "build", "a/source", "-o", "out", "--ref=" + ref);
    }

    @Test
    void anEmptyRepository() throws IOException, GitAPIException {
        Path bare = folder.resolve("bare.git");
        Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
        refused(INPUT, "build", "bare.git", "-o", "out", "--ref", "HEAD");
        Git.init().setDirectory(source.root().toFile()).call().close();
        Run run = Program.run(folder, "build", "a/source", "-o", "out");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void aRepositoryWithDamagedObjects() throws IOException, GitAPIException {
        commit(source.root());
        for (String name : new Folder(source.root()).fingerprint().keySet()) {
            if (name.matches("[.]git/objects/../.*[^/]")) {
                Path object = source.path(name);
                assertThat(object.toFile().setWritable(true)).isTrue();
                Files.write(object, new byte[] {1, 2, 3});
            }
        }
        refused(INPUT, "build", "a/source", "-o", "out", "--ref", "HEAD");
    }

    @Test
    void aShallowCloneIsSaidOnce() throws IOException, GitAPIException {
        commit(source.root());
        source.file("second.md", "# Second\n");
        commit(source.root());
        Path clone = folder.resolve("clone");
        Git.cloneRepository()
                .setURI(source.root().toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();
        Run run = Program.run(folder, "build", "clone", "-o", "out");
        assertThat(run.findings()).extracting(Finding::code).containsExactly("git.shallow");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static void commit(Path work) throws GitAPIException {
        try (Git git =
                Git.init().setDirectory(work.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Pages")
                    .setAuthor("A", "a@example.org")
                    .setCommitter("A", "a@example.org")
                    .setSign(false)
                    .call();
        }
    }

    @Test
    void everyCommandHasHelpAndEveryHelpAnExitCodeOfNothing() {
        assertThat(List.of("--help", "--version"))
                .allSatisfy(
                        option -> assertThat(Program.run(folder, option).exit()).isZero());
    }
}
