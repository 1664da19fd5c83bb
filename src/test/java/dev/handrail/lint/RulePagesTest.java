package dev.handrail.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of each rule says what the program says, and its examples are true: what stands under "Wrong" has the finding,
 * what stands under "Right" has not. An example is one or more fences of tildes, each a file: {@code ~~~markdown pool.md}.
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("src/docs/rules").toAbsolutePath();
    private static final Pattern FILE =
            Pattern.compile("^~~~~*\\w+ (\\S+)\\n(.*?)^~~~~*$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> pages = files.sorted().toList();
            assertThat(pages).isNotEmpty();
            return pages.stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
        }
    }

    private void check(Path page) throws IOException {
        String id = page.getFileName().toString().replaceAll("\\.md$", "");
        Code code = Code.of(id).orElseThrow();
        String text = Files.readString(page);
        assertThat(text).startsWith("# " + id + "\n\n" + code.meaning() + "\n");
        assertThat(text).contains("\n\n" + code.help() + "\n");
        assertThat(found(between(text, "Wrong", "Right"), id + "-wrong")).contains("[" + id + "]");
        assertThat(found(between(text, "Right", "Mend"), id + "-right")).doesNotContain("[" + id + "]");
    }

    private static String between(String text, String heading, String next) {
        int start = text.indexOf("\n## " + heading + "\n");
        int end = text.indexOf("\n## " + next + "\n");
        assertThat(start).as("a section " + heading).isPositive();
        assertThat(end).as("a section " + next + " below").isGreaterThan(start);
        return text.substring(start, end);
    }

    private String found(String example, String name) throws IOException {
        Folder source = new Folder(temporary.resolve(name));
        Matcher file = FILE.matcher(example);
        int files = 0;
        while (file.find()) {
            source.file(file.group(1), file.group(2));
            files++;
        }
        assertThat(files).as("files in " + example).isPositive();
        Run run = Program.run(temporary, "check", name, "--as-of", "2026-06-01");
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        return run.out();
    }
}
