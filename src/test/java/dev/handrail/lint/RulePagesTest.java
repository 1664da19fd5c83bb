package dev.handrail.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page of each rule says what the program says, and its examples are true: what stands under "Wrong" has the finding,
 * what stands under "Right" has not. An example is one or more fences of tildes, each a file: {@code ~~~markdown pool.md}.
 * Files marked {@code published} are those of a former commit that the others are held against.
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("src/docs/rules").toAbsolutePath();
    private static final Pattern FILE =
            Pattern.compile("^~~~~*\\w+ (\\S+)( published)?\\n(.*?)^~~~~*$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Their examples need a network, a clone or a template; ExternalLinksTest, GitSourceTest and RendererTest have them. */
    private static final Set<String> NOT_RUN = Set.of("link.external", "git.shallow", "template.fault");

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

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyRuleHasAPage(Code code) {
        assertThat(PAGES.resolve(code.id() + ".md")).isRegularFile();
    }

    private void check(Path page) throws IOException {
        String id = page.getFileName().toString().replaceAll("\\.md$", "");
        Code code = Code.of(id).orElseThrow();
        String text = Files.readString(page);
        assertThat(text).startsWith("# " + id + "\n\n" + code.meaning() + "\n");
        assertThat(text).contains("\n\n" + code.help() + "\n");
        String wrong = between(text, "Wrong", "Right");
        String right = between(text, "Right", "Mend");
        if (!NOT_RUN.contains(id)) {
            assertThat(found(wrong, id + "-wrong")).contains("[" + id + "]");
            assertThat(found(right, id + "-right")).doesNotContain("[" + id + "]");
        }
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
        List<String> arguments = new ArrayList<>(List.of("check", name, "--as-of", "2026-06-01"));
        List<MatchResult> files = FILE.matcher(example).results().toList();
        assertThat(files).as("files in " + example).isNotEmpty();
        List<MatchResult> published =
                files.stream().filter(file -> file.group(2) != null).toList();
        if (!published.isEmpty()) {
            publish(source, published);
            arguments.addAll(List.of("--against", "HEAD"));
        }
        for (MatchResult file : files) {
            if (file.group(2) == null) {
                source.file(file.group(1), file.group(3));
            }
        }
        Run run = Program.run(temporary, arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        return run.out();
    }

    /** Commits files and takes them out of the folder. */
    private static void publish(Folder source, List<MatchResult> files) throws IOException {
        for (MatchResult file : files) {
            source.file(file.group(1), file.group(3));
        }
        try (Git git = Git.init().setDirectory(source.root().toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setAuthor("Ann", "ann@example.org")
                    .setCommitter("Ann", "ann@example.org")
                    .setMessage("Publish")
                    .call();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
        for (MatchResult file : files) {
            Files.delete(source.path(file.group(1)));
        }
    }
}
