package dev.handrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} as its users call it. */
class CheckCommandTest {

    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void writePages() throws IOException {
        folder = new Folder(root);
        folder.file("docs/a.md", "# A\n\n## Diagnosis\n\n1. Look at [b](b.md).\n");
    }

    private Run check(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = "docs";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Program.run(root, arguments);
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1", "info, 1", "NEVER, 0"})
    void anErrorFailsUnlessNothingShall(String failOn, int status) {
        assertThat(check("--fail-on", failOn).exit()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0"})
    void aWarningFailsFromWarningOn(String failOn, int status) throws IOException {
        folder.file("docs/b.md", "# B\n\n<b onclick=\"x()\">b</b>\n");
        folder.file("docs/handrail.yml", "rules:\n  html.refused: warning\n");
        assertThat(check("--fail-on", failOn).exit()).isEqualTo(status);
    }

    @Test
    void textShowsTheLine() {
        assertThat(check("-q").out())
                .contains("a.md:5:12: error: there is no file b.md; did you mean a.md? [link.file]\n"
                        + "  5 | 1. Look at [b](b.md).\n"
                        + "    |            ^^^^^^^^^\n");
        assertThat(check("-q").err()).isEmpty();
    }

    @Test
    void forgesGetPathsFromTheRootOfTheRepository() throws Exception {
        Git.init().setDirectory(root.toFile()).call().close();
        assertThat(check("--format", "github").out()).contains("::error file=docs/a.md,line=5,col=12::");
        assertThat(check("--format", "gitlab").out()).contains("\"path\": \"docs/a.md\"");
        assertThat(check("--format", "sarif").out()).contains("\"uri\": \"docs/a.md\"");
        assertThat(check("--format", "json").out()).contains("\"path\": \"a.md\"");
        assertThat(check("--format", "text").out()).contains("\na.md:5:12: ");
    }

    @Test
    void aReportInAFileLeavesTextOnStandardOutput() throws IOException {
        Run run = check("--format", "json", "-o", "out/report.json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("[link.file]").doesNotContain("\"findings\"");
        assertThat(folder.text("out/report.json"))
                .isEqualTo(check("--format", "json").out());
    }

    @Test
    void aReportThatCanNotBeWrittenIsTroubleOfTheOutput() {
        assertThat(check("-o", "docs").exit()).isEqualTo(5);
        assertThat(check("-o", "docs").err())
                .contains("handrail: ")
                .contains("can't be written")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "gitlab"})
    void noReportRepeatsASecret(String format) throws IOException {
        String secret = "q7Lemon4" + "Tree";
        folder.file(
                "docs/a.md",
                "# A\n\n[x](postgres://app:" + secret + "@db/o) [y](" + secret + ".md?password=" + secret + ")\n\n"
                        + "<b onclick=\"password=" + secret + "\">b</b>\n");
        Run run = check("--format", format, "-o", "report", "--write-baseline");
        assertThat(check("--format", format).out()).contains("secret.found").doesNotContain(secret);
        assertThat(run.out() + run.err()).doesNotContain(secret);
        assertThat(folder.text("report")).doesNotContain(secret);
        assertThat(folder.text("handrail-baseline.json"))
                .contains("secret.found")
                .doesNotContain(secret);
    }

    @Test
    void aSecretThatIsSilencedIsStillNotShownByOtherRules() throws IOException {
        folder.file(
                "docs/a.md",
                "<!-- handrail-ignore secret.found: for a test -->\n# A\n\n`PGPASSWORD=q7Lemon4Tree psql` [x](gone.md)\n");
        assertThat(check().out())
                .contains("`PGPASSWORD=************ psql` [x](gone.md)")
                .doesNotContain("secret.found");
    }

    private String colours(Map<String, String> environment, boolean terminal, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), stream, err, root, environment, Clock.systemUTC(), terminal);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = "docs";
        System.arraycopy(more, 0, arguments, 2, more.length);
        new App(surroundings).run(arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void coloursAreForTerminalsUnlessTheUserSaysOtherwise() {
        String escape = "\u001b[";
        assertThat(colours(Map.of(), true)).contains(escape);
        assertThat(colours(Map.of(), false)).doesNotContain(escape);
        assertThat(colours(Map.of("NO_COLOR", "1"), true)).doesNotContain(escape);
        assertThat(colours(Map.of("NO_COLOR", "1"), false, "--color", "always")).contains(escape);
        assertThat(colours(Map.of(), true, "--color", "never")).doesNotContain(escape);
        assertThat(colours(Map.of(), true, "--format", "json")).doesNotContain(escape);
    }

    @Test
    void whatABaselineKnowsDoesNotCountWhereverItMoves() throws IOException {
        Run written = check("--baseline", "known.json", "--write-baseline");
        assertThat(written.exit()).isZero();
        assertThat(written.out()).isEmpty();
        String baseline = folder.text("known.json");
        assertThat(baseline)
                .contains("\"path\":\"a.md\",\"rule\":\"link.file\"")
                .doesNotContain("\"line\"");

        folder.file("docs/a.md", "# A\n\nMore.\n\n## Diagnosis\n\n1. Look at [b](b.md).\n");
        Run later = check("--baseline", "known.json", "--fail-on", "info");
        assertThat(later.exit()).as(later.out()).isZero();
        assertThat(later.err()).contains("of the baseline not shown");

        folder.file("docs/a.md", "# A\n\nMore.\n\n## Diagnosis\n\n1. Look at [c](c.md) and [b](b.md).\n");
        assertThat(check("--baseline", "known.json").exit()).isEqualTo(1);

        folder.file("docs/a.md", "# A\n");
        Run mended = check("--baseline", "known.json");
        assertThat(mended.exit()).isZero();
        assertThat(mended.err()).contains("of the baseline no longer there");
        check("--baseline", "known.json", "--write-baseline");
        assertThat(folder.text("known.json")).doesNotContain("a.md");
    }

    @Test
    void aBaselineWithoutANameIsWrittenWhereTheUserStands() {
        assertThat(check("--write-baseline").exit()).isZero();
        assertThat(folder.has("handrail-baseline.json")).isTrue();
    }

    @Test
    void whatIsNoBaselineIsNeitherReadNorOverwritten() throws IOException {
        folder.file("thesis.txt", "years of work");
        assertThat(check("--baseline", "thesis.txt").exit()).isEqualTo(3);
        assertThat(check("--baseline", "thesis.txt", "--write-baseline").exit()).isEqualTo(3);
        assertThat(folder.text("thesis.txt")).isEqualTo("years of work");
        Run missing = check("--baseline", "nowhere.json");
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).contains("nowhere.json").contains("--write-baseline");
        assertThat(Files.exists(root.resolve("nowhere.json"))).isFalse();
    }
}
