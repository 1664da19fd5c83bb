package dev.handrail.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Outcome;
import dev.handrail.disk.DirectorySource.Omitted;
import dev.handrail.source.Ignored;
import dev.handrail.source.Snapshot;
import dev.handrail.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {

    @TempDir
    private Path temp;

    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temp.resolve("source"));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Outcome<Snapshot> snapshot() {
        return new DirectorySource(root, Omitted.NOTHING, list -> Ignored.NOTHING).snapshot();
    }

    private static List<String> paths(Outcome<Snapshot> outcome) {
        return outcome.value().files().stream().map(file -> file.path().value()).toList();
    }

    private static List<String> findings(Outcome<Snapshot> outcome) {
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsOnly(Code.SOURCE_UNREADABLE);
        return outcome.diagnostics().stream().map(found -> found.at().file()).toList();
    }

    private static String text(SourceFile file) throws IOException {
        return new String(file.content().read(), UTF_8);
    }

    private String text(String path) throws IOException {
        for (SourceFile file : snapshot().value().files()) {
            if (file.path().value().equals(path)) {
                return text(file);
            }
        }
        throw new AssertionError("not in the source: " + path);
    }

    @Test
    void listsFilesSortedWithSizeAndContent() throws IOException {
        write("b.md", "é");
        write("a/z.md", "deep");
        write("a.md", "");
        Outcome<Snapshot> outcome = snapshot();
        assertThat(paths(outcome)).containsExactly("a.md", "a/z.md", "b.md");
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().files()).extracting(SourceFile::size).containsExactly(0L, 4L, 2L);
        assertThat(text("a/z.md")).isEqualTo("deep");
        assertThat(text("b.md")).isEqualTo("é");
    }

    @Test
    void leavesOutHiddenFilesModulesAndBuiltSites() throws IOException {
        write("a.md", "a");
        write(".hidden.md", "x");
        write(".github/README.md", "x");
        write("docs/.obsidian/x.md", "x");
        write("node_modules/x/readme.md", "x");
        write("public/.handrail", "handrail-site 1\n");
        write("public/index.html", "x");
        write("half/.handrail", "handrail-staging 1\n");
        write("half/index.html", "x");
        write("notours/.handrail", "something else\n");
        write("notours/b.md", "b");
        assertThat(paths(snapshot())).containsExactly("a.md", "notours/b.md");
        assertThat(snapshot().diagnostics()).isEmpty();
    }

    @Test
    void leavesOutWhatItIsTold() throws IOException {
        write("a.md", "a");
        write("draft.md", "x");
        write("target/x.md", "x");
        write("site/x.md", "x");
        Omitted omitted = new Omitted(
                path -> path.value().equals("draft.md"),
                path -> path.value().equals("target"),
                List.of(root.resolve("../source/site")));
        assertThat(paths(new DirectorySource(root, omitted, list -> Ignored.NOTHING).snapshot()))
                .containsExactly("a.md");
    }

    @Test
    void readsAnInnerLinkAsItsFile() throws IOException {
        write("db/pool.md", "pool");
        Files.createSymbolicLink(root.resolve("link.md"), Path.of("db/pool.md"));
        assertThat(paths(snapshot())).containsExactly("db/pool.md", "link.md");
        assertThat(snapshot().diagnostics()).isEmpty();
        assertThat(text("link.md")).isEqualTo("pool");
    }

    @Test
    void refusesLinksThatLeaveDangleCircleOrLeadToFoldersOrHiddenFiles() throws IOException {
        write("a.md", "a");
        write(".git/config", "token");
        write("folder/b.md", "b");
        Files.writeString(temp.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("outside.md"), temp.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("outside-relative.md"), Path.of("../secret.md"));
        Files.createSymbolicLink(root.resolve("dangling.md"), Path.of("nothing.md"));
        Files.createSymbolicLink(root.resolve("self.md"), Path.of("self.md"));
        Files.createSymbolicLink(root.resolve("one.md"), Path.of("two.md"));
        Files.createSymbolicLink(root.resolve("two.md"), Path.of("one.md"));
        Files.createSymbolicLink(root.resolve("up"), Path.of("."));
        Files.createSymbolicLink(root.resolve("folder-link"), Path.of("folder"));
        Files.createSymbolicLink(root.resolve("hidden.md"), Path.of(".git/config"));
        Outcome<Snapshot> outcome = snapshot();
        assertThat(paths(outcome)).containsExactly("a.md", "folder/b.md");
        assertThat(findings(outcome))
                .containsExactly(
                        "dangling.md",
                        "folder-link",
                        "hidden.md",
                        "one.md",
                        "outside-relative.md",
                        "outside.md",
                        "self.md",
                        "two.md",
                        "up");
        assertThat(outcome.diagnostics())
                .allSatisfy(
                        found -> assertThat(found.message()).contains("link").doesNotContain(temp.toString()));
    }

    @Test
    void refusesAnOutsideLinkThatLooksInside() throws IOException {
        Path twin = Files.createDirectory(temp.resolve("source-twin"));
        Files.writeString(twin.resolve("x.md"), "x");
        Files.createSymbolicLink(root.resolve("x.md"), Path.of("../source-twin/x.md"));
        assertThat(findings(snapshot())).containsExactly("x.md");
    }

    @Test
    void doesNotReadAFileThatBecameALinkAfterListing() throws IOException {
        write("a.md", "a text");
        write("d/b.md", "b text");
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("b.md"), "s3cret");
        List<SourceFile> files = snapshot().value().files();
        Files.delete(root.resolve("a.md"));
        Files.createSymbolicLink(root.resolve("a.md"), outside.resolve("b.md"));
        Files.delete(root.resolve("d/b.md"));
        Files.delete(root.resolve("d"));
        Files.createSymbolicLink(root.resolve("d"), outside);
        for (SourceFile file : files) {
            assertThatThrownBy(() -> file.content().read()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesAFileThatGrewSinceItsSizeWasToldAndReadsAShorterOne() throws IOException {
        write("a.md", "four");
        SourceFile file = snapshot().value().files().get(0);
        write("a.md", "two");
        assertThat(text(file)).isEqualTo("two");
        write("a.md", "twelve");
        assertThatThrownBy(() -> file.content().read()).hasMessageContaining("grew");
    }

    @Test
    void readsThroughALinkToTheRoot() throws IOException {
        write("a.md", "a");
        root = Files.createSymbolicLink(temp.resolve("alias"), root);
        assertThat(text("a.md")).isEqualTo("a");
    }

    @Test
    void neverOpensAPipe() throws Exception {
        write("a.md", "a");
        Path pipe = root.resolve("pipe.md");
        assumeTrue(made("mkfifo", pipe.toString()), "needs the program mkfifo");
        Files.createSymbolicLink(root.resolve("to-pipe.md"), Path.of("pipe.md"));
        Outcome<Snapshot> outcome = snapshot();
        assertThat(paths(outcome)).containsExactly("a.md");
        assertThat(findings(outcome)).containsExactly("pipe.md", "to-pipe.md");
    }

    private static boolean made(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void reportsAnUnreadableFolderAndGoesOn() throws IOException {
        write("a.md", "a");
        write("locked/b.md", "b");
        write("open/c.md", "c");
        Path locked = root.resolve("locked");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(locked), "the superuser may read everything");
            Outcome<Snapshot> outcome = snapshot();
            assertThat(paths(outcome)).containsExactly("a.md", "open/c.md");
            assertThat(findings(outcome)).containsExactly("locked");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void keepsNamesThatAreNotAscii() throws IOException {
        Files.writeString(FileNames.resolve(root, "größe.md"), "x");
        Files.writeString(FileNames.resolve(root, "障害 対応?.md"), "y");
        assertThat(paths(snapshot())).containsExactly("größe.md", "障害 対応?.md");
        assertThat(text("größe.md")).isEqualTo("x");
        assertThat(text("障害 対応?.md")).isEqualTo("y");
    }

    @Test
    void reportsANameThatIsNotUtf8() throws IOException {
        write("a.md", "a");
        Path bad = Path.of(URI.create(root.toUri() + "bad%FF.md"));
        try {
            Files.writeString(bad, "x");
        } catch (IOException e) {
            assumeTrue(false, "this file system only takes names in UTF-8");
        }
        Outcome<Snapshot> outcome = snapshot();
        assertThat(paths(outcome)).containsExactly("a.md");
        assertThat(outcome.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.SOURCE_UNREADABLE);
            assertThat(found.message()).contains("UTF-8", "Rename");
        });
    }

    @Test
    void explainsAMissingSourceAFileAndABuiltSite() throws IOException {
        Path missing = temp.resolve("missing");
        assertTrouble(missing, "no folder");
        assertTrouble(Files.writeString(temp.resolve("page.md"), "x"), "not a folder");
        write(".handrail", "handrail-site 1\n");
        assertTrouble(root, "a site that Handrail built");
    }

    private static void assertTrouble(Path source, String words) {
        assertThatThrownBy(() -> new DirectorySource(source, Omitted.NOTHING, list -> Ignored.NOTHING).snapshot())
                .isInstanceOfSatisfying(HandrailException.class, trouble -> {
                    assertThat(trouble.trouble()).isEqualTo(Trouble.INPUT);
                    assertThat(trouble).hasMessageContaining(words).hasMessageContaining(source.toString());
                });
    }
}
