package dev.handrail.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.output.OutputFile;
import dev.handrail.output.Target.Publication;
import dev.handrail.text.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a publication before every single operation on the disk, and looks at what the next one makes of it. */
class InterruptionTest {

    private static final Map<String, String> FORMER = Map.of("a.html", "former", "old/b.html", "former");
    private static final Map<String, String> NEW = Map.of("a.html", "new", "c/d.html", "new");

    @TempDir
    private Path temp;

    @Test
    void aKilledPublicationLeavesTheFormerSiteOrTheNewOne() throws Exception {
        assertEveryInterruption(false);
    }

    @Test
    void aWriteThatWasCutOffDoesNoHarmEither() throws Exception {
        assertEveryInterruption(true);
    }

    private void assertEveryInterruption(boolean half) throws Exception {
        int survived = 0;
        for (int fatal = 1; survived == 0; fatal++) {
            Path parent = Files.createDirectory(temp.resolve("run" + fatal));
            Path site = parent.resolve("site");
            publish(site, FORMER);
            int exit = InterruptedPublication.run(site, fatal, half);
            assertThat(exit).isIn(0, InterruptedPublication.KILLED);
            assertWhole(parent, site, "killed before operation " + fatal);
            survived = exit == 0 ? fatal : 0;
        }
        // Folders, markers, two files, three moves and the removal of the former site.
        assertThat(survived).isGreaterThan(14);
    }

    private static void assertWhole(Path parent, Path site, String when) throws IOException {
        Path former = parent.resolve(".site.handrail-old");
        Path whole = Files.exists(site) ? site : former;
        assertThat(files(whole)).as(when).isIn(FORMER, NEW);
        Map<String, String> visible = files(whole);
        new DirectoryTarget(site, List.of()).open().close();
        assertThat(files(site)).as(when + ", recovered").isEqualTo(visible);
        assertThat(names(parent)).as(when).containsExactly("site");
        publish(site, NEW);
        assertThat(files(site)).as(when + ", published again").isEqualTo(NEW);
        assertThat(names(parent)).as(when).containsExactly("site");
    }

    @Test
    void aFirstPublicationThatWasKilledLeavesNothingForGood() throws Exception {
        int exit = InterruptedPublication.KILLED;
        for (int fatal = 1; exit != 0; fatal++) {
            Path parent = Files.createDirectory(temp.resolve("first" + fatal));
            Path site = parent.resolve("site");
            exit = InterruptedPublication.run(site, fatal, true);
            assertThat(Files.exists(site)).isEqualTo(exit == 0);
            new DirectoryTarget(site, List.of()).open().close();
            assertThat(names(parent)).hasSize(exit == 0 ? 1 : 0);
        }
    }

    private static void publish(Path site, Map<String, String> files) {
        try (Publication publication = new DirectoryTarget(site, List.of()).open()) {
            files.forEach((path, text) -> publication.add(OutputFile.text(new SitePath(path), text)));
            publication.commit();
        }
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        found.remove(SiteMarker.NAME);
        return found;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anotherProgramIsKeptOutWhileAPublicationIsOpen() throws Exception {
        Path site = temp.resolve("site");
        try (Publication publication = new DirectoryTarget(site, List.of()).open()) {
            publication.add(OutputFile.text(new SitePath("mine.html"), "mine"));
            assertThat(InterruptedPublication.run(site, -1, false)).isEqualTo(1);
            publication.commit();
        }
        assertThat(files(site)).containsOnlyKeys("mine.html");
        assertThat(InterruptedPublication.run(site, -1, false)).isZero();
        assertThat(files(site)).isEqualTo(NEW);
    }
}
