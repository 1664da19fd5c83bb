package dev.handrail.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources whose lines carry what {@code check} must find there: {@code {link.file}} at the end of a line of any file below
 * {@code resources/lint/<case>}, {@code {link.file}{link.file}} for two. The marks are taken out before the check, and the
 * findings must be these and no others. A file {@code args} of a case adds arguments, one a line; what is overdue is so on
 * 2026-06-01.
 */
class LintFixturesTest {

    private static final Path CASES = Path.of("src/test/resources/lint").toAbsolutePath();
    private static final Pattern MARK = Pattern.compile(" ?\\{([a-z-]+\\.[a-z-]+)}");
    private static final Pattern FINDING = Pattern.compile("([^:]+:\\d+):\\d+: .*\\[([a-z.-]+)]");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
        }
    }

    private void check(Path directory) throws IOException {
        Path work = temporary.resolve(directory.getFileName());
        List<String> expected = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of("check", "source", "--as-of", "2026-06-01"));
        Folder from = new Folder(directory);
        for (String name : from.fingerprint().keySet()) {
            if (name.equals("args")) {
                arguments.addAll(Files.readAllLines(from.path(name)));
            } else if (!name.endsWith("/")) {
                new Folder(work).file("source/" + name, withoutMarks(name, from.text(name), expected));
            }
        }
        Run run = Program.run(work, arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        assertThat(found(run)).as(run.out()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String withoutMarks(String name, String text, List<String> expected) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher mark = MARK.matcher(lines[i]);
            while (mark.find()) {
                expected.add(name + ":" + (i + 1) + " " + mark.group(1));
            }
            lines[i] = mark.replaceAll("");
        }
        return String.join("\n", lines);
    }

    private static List<String> found(Run run) {
        return run.out()
                .lines()
                .map(FINDING::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1) + " " + line.group(2))
                .toList();
    }
}
