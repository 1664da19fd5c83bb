package dev.handrail.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole calls against expectations that were read by a person. A case is a folder of {@code resources/golden}:
 *
 * <ul>
 *   <li>{@code in/} the source; {@code args} the arguments, one a line, {@code OUT} for the output folder, {@code OUT/x} for a file in
 *       it
 *   <li>{@code diagnostics.txt} the findings as they are printed, then {@code exit N}
 *   <li>{@code listing.txt} the files of the site without those of {@code assets/} and the parts of the search index,
 *       whose folder has a name of its own for each content
 *   <li>{@code out/} some files of the site, compared byte by byte
 * </ul>
 *
 * <p>{@code -Dgolden.update} writes what was got over what was expected, to be read as a diff before it is committed.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden").toAbsolutePath();
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream().map(path -> DynamicTest.dynamicTest(name(path), () -> check(path)));
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private void check(Path directory) throws IOException {
        Path work = copy(directory.resolve("in"), temporary.resolve(name(directory)));
        Path out = work.resolve("out");
        String[] arguments = Files.readAllLines(directory.resolve("args")).stream()
                .map(word -> word.equals("OUT") || word.startsWith("OUT/") ? word.replace("OUT", out.toString()) : word)
                .toArray(String[]::new);
        Run run = Program.run(work, arguments);
        compare(directory.resolve("diagnostics.txt"), diagnostics(run));
        if (Files.isDirectory(out)) {
            compare(directory.resolve("listing.txt"), listing(new Folder(out)));
            compareFiles(directory.resolve("out"), out);
        }
    }

    /** Out of this repository, whose history would show on the pages. */
    private static Path copy(Path source, Path work) throws IOException {
        Folder from = new Folder(source);
        for (String name : from.fingerprint().keySet()) {
            if (!name.endsWith("/")) {
                new Folder(work).file("in/" + name, Files.readAllBytes(from.path(name)));
            }
        }
        return work;
    }

    private static String diagnostics(Run run) {
        return run.err()
                        .lines()
                        .filter(line -> line.endsWith("]"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                + "exit " + run.exit() + "\n";
    }

    private static String listing(Folder site) throws IOException {
        SortedMap<String, String> files = site.fingerprint();
        return files.keySet().stream()
                .filter(name -> !name.endsWith("/") && !name.startsWith("assets/"))
                .filter(name -> !name.matches("search/[0-9a-f]+/.*"))
                .map(name -> name + "\n")
                .collect(Collectors.joining());
    }

    private static void compareFiles(Path expected, Path out) throws IOException {
        if (!Files.isDirectory(expected)) {
            return;
        }
        for (String name : new Folder(expected).fingerprint().keySet()) {
            if (!name.endsWith("/")) {
                compare(new Folder(expected).path(name), new Folder(out).text(name));
            }
        }
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
    }
}
