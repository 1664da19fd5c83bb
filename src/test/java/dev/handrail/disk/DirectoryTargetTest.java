package dev.handrail.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.output.OutputFile;
import dev.handrail.output.Target.Publication;
import dev.handrail.text.Bytes;
import dev.handrail.text.SitePath;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTargetTest {

    @TempDir
    private Path temp;

    private Path parent;
    private Path site;

    @BeforeEach
    void makeParent() throws IOException {
        parent = Files.createDirectory(temp.resolve("parent"));
        site = parent.resolve("site");
    }

    private static OutputFile file(String path, String text) {
        return OutputFile.text(new SitePath(path), text);
    }

    private void publish(Path output, OutputFile... files) {
        try (Publication publication = new DirectoryTarget(output, List.of()).open()) {
            for (OutputFile file : files) {
                publication.add(file);
            }
            publication.commit();
        }
    }

    /** Every file below the parent by path; folders that hold nothing end in a slash. */
    private SortedMap<String, String> disk() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(parent)) {
            for (Path path : walk.toList()) {
                String name = parent.relativize(path).toString();
                if (!Files.isDirectory(path)) {
                    found.put(name, Files.readString(path));
                } else if (SiteFiles.isEmpty(path)) {
                    found.put(name + "/", "");
                }
            }
        }
        return found;
    }

    private void assertRefused(Trouble kind, Path output, String... words) {
        assertRefused(kind, new DirectoryTarget(output, List.of()), words);
    }

    private static void assertRefused(Trouble kind, DirectoryTarget target, String... words) {
        assertThatThrownBy(target::open).isInstanceOfSatisfying(HandrailException.class, trouble -> {
            assertThat(trouble.trouble()).isEqualTo(kind);
            assertThat(trouble.getMessage()).contains(words);
        });
    }

    @Test
    void writesASiteWithItsMarker() throws IOException {
        publish(site, file("index.html", "hello"), file("db/pool.html", ""));
        assertThat(disk())
                .containsOnlyKeys("site/.handrail", "site/db/pool.html", "site/index.html")
                .containsEntry("site/index.html", "hello")
                // SHA-256 of nothing and of "hello", from sha256sum.
                .containsEntry("site/.handrail", """
                        handrail-site 1
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  db/pool.html
                        2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  index.html
                        """);
    }

    @Test
    void replacesItsOwnSiteEvenIfItsFilesWereEdited() throws IOException {
        publish(site, file("a.html", "1"), file("old/b.html", "1"), file("odd\nname\\.html", "1"));
        Files.writeString(site.resolve("a.html"), "edited");
        Files.delete(site.resolve("old/b.html"));
        publish(site, file("a.html", "2"));
        assertThat(disk()).containsOnlyKeys("site/.handrail", "site/a.html").containsEntry("site/a.html", "2");
    }

    @Test
    void showsNothingBeforeTheCommitAndLeavesNothingWithoutOne() throws IOException {
        publish(site, file("a.html", "1"));
        SortedMap<String, String> before = disk();
        try (Publication publication = new DirectoryTarget(site, List.of()).open()) {
            publication.add(file("a.html", "2"));
            assertThat(Files.readString(site.resolve("a.html"))).isEqualTo("1");
        }
        assertThat(disk()).isEqualTo(before);
    }

    @Test
    void makesTheFoldersAroundItAndRemovesThemWithoutACommit() throws IOException {
        Path deep = parent.resolve("x/y/site");
        try (Publication publication = new DirectoryTarget(deep, List.of()).open()) {
            publication.add(file("a.html", "1"));
        }
        assertThat(disk()).containsOnlyKeys("/");
        publish(deep, file("a.html", "1"));
        assertThat(disk()).containsOnlyKeys("x/y/site/.handrail", "x/y/site/a.html");
    }

    @Test
    void takesAnEmptyFolderAndALinkToOne() throws IOException {
        Files.createDirectory(site);
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), site);
        publish(alias, file("a.html", "1"));
        publish(alias, file("a.html", "2"));
        assertThat(Files.isSymbolicLink(alias)).isTrue();
        assertThat(disk()).containsOnlyKeys("site/.handrail", "site/a.html").containsEntry("site/a.html", "2");
    }

    @Test
    void refusesAFolderThatItDidNotMake() throws IOException {
        Files.createDirectories(site.resolve("photos"));
        assertRefused(Trouble.OUTPUT, site, "did not write", "empty it yourself");
        Files.writeString(site.resolve("photos/one.jpg"), "x");
        Files.writeString(site.resolve(".handrail"), "not a marker");
        assertRefused(Trouble.OUTPUT, site, "did not write");
        assertThat(disk()).containsOnlyKeys("site/.handrail", "site/photos/one.jpg");
    }

    @Test
    void refusesASiteWithFilesOfOthersAndNamesThree() throws IOException {
        publish(site, file("a.html", "1"));
        Files.createDirectory(site.resolve("empty"));
        for (String name : List.of("w.txt", "x.txt", "y.txt", "z.txt")) {
            Files.writeString(site.resolve(name), name);
        }
        SortedMap<String, String> before = disk();
        assertRefused(Trouble.OUTPUT, site, "(empty, w.txt, x.txt)", "move them elsewhere");
        assertThat(disk()).isEqualTo(before);
    }

    @Test
    void refusesASiteIntoWhichAFileCameDuringTheBuild() throws IOException {
        publish(site, file("a.html", "1"));
        try (Publication publication = new DirectoryTarget(site, List.of()).open()) {
            publication.add(file("a.html", "2"));
            Files.writeString(site.resolve("notes.txt"), "mine");
            assertThatThrownBy(publication::commit)
                    .isInstanceOf(HandrailException.class)
                    .hasMessageContaining("notes.txt");
        }
        assertThat(disk())
                .containsOnlyKeys("site/.handrail", "site/a.html", "site/notes.txt")
                .containsEntry("site/a.html", "1");
    }

    @Test
    void neverReachesThroughALinkOrAMarkerToTheOutside() throws IOException {
        Path precious = Files.createDirectories(parent.resolve("precious"));
        Files.writeString(precious.resolve("b.html"), "mine");
        publish(site, file("a/b.html", "1"));
        Files.delete(site.resolve("a/b.html"));
        Files.delete(site.resolve("a"));
        Files.createSymbolicLink(site.resolve("a"), precious);
        assertRefused(Trouble.OUTPUT, site, "(a)");
        Files.delete(site.resolve("a"));
        Files.writeString(
                site.resolve(".handrail"),
                "handrail-site 1\n" + "0".repeat(64) + "  ../precious/b.html\n" + "0".repeat(64) + "  /etc/x\nshort\n");
        publish(site, file("c.html", "2"));
        assertThat(disk()).containsOnlyKeys("precious/b.html", "site/.handrail", "site/c.html");
    }

    @Test
    void refusesFilesAndDanglingLinksAndTheRoot() throws IOException {
        Files.writeString(site, "x");
        assertRefused(Trouble.OUTPUT, site, "not a folder");
        assertRefused(Trouble.OUTPUT, site.resolve("below"), "can't be written");
        Path dangling = Files.createSymbolicLink(parent.resolve("dangling"), Path.of("nowhere"));
        assertRefused(Trouble.OUTPUT, dangling, "leads nowhere");
        assertRefused(Trouble.USAGE, Path.of("/"), "root of a disk");
    }

    @Test
    void refusesToBeOrHoldWhatIsProtected() throws IOException {
        Path source = Files.createDirectories(parent.resolve("repo/docs"));
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), source);
        for (Path output : List.of(source, alias, parent.resolve("repo"), parent.resolve("repo/x/../docs"))) {
            assertRefused(Trouble.USAGE, new DirectoryTarget(output, List.of(source)), "would replace");
        }
        assertRefused(Trouble.USAGE, parent.resolve("repo/.git/site"), "git repository's own files");
        Path inside = source.resolve("public");
        try (Publication publication = new DirectoryTarget(inside, List.of(source)).open()) {
            publication.commit();
        }
        assertThat(inside.resolve(".handrail")).exists();
    }

    @Test
    void saysWhichPathsCollide() {
        try (Publication publication = new DirectoryTarget(site, List.of()).open()) {
            publication.add(file("a", "1"));
            publication.add(file("b/c", "1"));
            for (String path : List.of("a", "a/b", "b", ".handrail")) {
                assertThatThrownBy(() -> publication.add(file(path, "2")))
                        .isInstanceOf(HandrailException.class)
                        .hasMessageStartingWith("The site can't have a file " + path + ": ");
            }
        }
    }

    @Test
    void writesNamesThatAreNotAscii() throws IOException {
        publish(site, file("größe/障害 100%.html", "1"));
        assertThat(FileNames.resolve(site, "größe/障害 100%.html")).hasContent("1");
        publish(site, file("a.html", "2"));
        assertThat(disk()).containsOnlyKeys("site/.handrail", "site/a.html");
    }

    @Test
    void refusesASecondPublicationWhileOneIsOpen() throws IOException {
        try (Publication first = new DirectoryTarget(site, List.of()).open()) {
            first.add(file("a.html", "1"));
            assertRefused(Trouble.OUTPUT, site, "Another build is writing");
            first.commit();
        }
        publish(site, file("a.html", "2"));
        assertThat(disk()).containsOnlyKeys("site/.handrail", "site/a.html").containsEntry("site/a.html", "2");
    }

    @Test
    void leavesTheFormerSiteWhenTheDiskIsFull() throws IOException {
        publish(site, file("a.html", "1"));
        SortedMap<String, String> before = disk();
        FileOperations full = new Failing("write", "b.html");
        try (Publication publication = new DirectoryTarget(site, List.of(), full).open()) {
            publication.add(file("a.html", "2"));
            assertThatThrownBy(() -> publication.add(file("b.html", "2")))
                    .isInstanceOfSatisfying(
                            HandrailException.class,
                            trouble -> assertThat(trouble.trouble()).isEqualTo(Trouble.OUTPUT))
                    .hasMessageContaining("no space left on device")
                    .hasMessageContaining("b.html");
        }
        assertThat(disk()).isEqualTo(before);
    }

    @Test
    void putsTheFormerSiteBackWhenAMoveFails() throws IOException {
        publish(site, file("a.html", "1"));
        SortedMap<String, String> before = disk();
        for (String from : List.of(".handrail-new", "site", ".site.handrail-new")) {
            FileOperations failing = new Failing("move", from);
            try (Publication publication = new DirectoryTarget(site, List.of(), failing).open()) {
                publication.add(file("a.html", "2"));
                assertThatThrownBy(publication::commit)
                        .isInstanceOf(HandrailException.class)
                        .hasMessageContaining("no space left on device");
            }
            assertThat(disk()).as("move of " + from).isEqualTo(before);
        }
    }

    @Test
    void leavesAFolderAloneThatOnlyLooksLikeItsOwn() throws IOException {
        for (String name : List.of(".site.handrail-new", ".site.handrail-old")) {
            Path folder = Files.createDirectory(parent.resolve(name));
            Files.writeString(folder.resolve("mine.txt"), "mine");
            assertRefused(Trouble.OUTPUT, site, name, "move them elsewhere");
            assertThat(folder.resolve("mine.txt")).hasContent("mine");
            Files.delete(folder.resolve("mine.txt"));
            publish(site, file("a.html", "1"));
            assertThat(folder).doesNotExist();
        }
    }

    /** The real disk, except that one operation on one name finds it full. */
    private record Failing(String operation, String name) implements FileOperations {

        private void check(String asked, Path path) throws IOException {
            if (asked.equals(operation) && path.getFileName().toString().equals(name)) {
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
        }

        @Override
        public void write(Path file, Bytes content) throws IOException {
            REAL.write(file, content);
            check("write", file);
        }

        @Override
        public void createFolders(Path folder) throws IOException {
            REAL.createFolders(folder);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            check("move", from);
            REAL.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            REAL.delete(file);
        }
    }
}
