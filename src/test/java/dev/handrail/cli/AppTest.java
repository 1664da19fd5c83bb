package dev.handrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.export.SiteJson;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as its users call it. Exit statuses are those that the help promises. */
class AppTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writePages() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/a.md"), "# Pool exhausted\n\n## Diagnosis\n\n1. Look at [b](b.md).\n");
        Files.writeString(folder.resolve("docs/b.md"), "# B\n");
    }

    private int run(String... args) {
        return new App(stream(out), stream(err), folder, Map.of()).run(args);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBuildSaysWhereToOpenItsResult() {
        assertThat(run("build", "docs", "-o", "site")).isZero();
        assertThat(out())
                .contains("2 pages, ")
                .contains("Open " + folder.resolve("site/index.html").toUri());
        assertThat(err()).contains("reading pages: 2").doesNotContain("\r");
        assertThat(folder.resolve("site/a.html")).exists();
        assertThat(folder.resolve("site/a.md")).exists();
    }

    @Test
    void findingsGoToStandardErrorAndFailOnlyAStrictBuild() throws IOException {
        Files.writeString(folder.resolve("docs/b.md"), "# B\n\n[gone](c.md)\n");
        assertThat(run("build", "docs", "-o", "site", "-q")).isZero();
        assertThat(err()).isEqualTo("b.md:3:1: error: there is no file c.md; did you mean a.md? [link.file]\n");
        assertThat(run("build", "docs", "-o", "site", "-q", "--strict")).isEqualTo(1);
        assertThat(folder.resolve("site/a.html")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | bild | did you mean build?",
                "2 | build --jobs=-1 docs | --jobs",
                "2 | build --jobs=0 docs | --jobs",
                "2 | build --base-url=example.org docs | --base-url",
                "2 | build --template=nowhere docs | nowhere",
                "2 | explain link.ancor | did you mean link.anchor?",
                "2 | build --ref= docs | --ref",
                "2 | build --\u001b[31m docs | \\x1b[31m",
                "4 | build nowhere | nowhere",
                "4 | build --ref main docs | git",
                "2 | build docs -o docs | docs",
            })
    void troubleIsASentenceAndAStatusWithoutATrace(int status, String line, String hint) {
        assertThat(run(line.split(" "))).isEqualTo(status);
        assertThat(err()).startsWith("handrail: ").contains(hint).doesNotContain("\tat ");
        assertThat(out()).isEmpty();
    }

    @Test
    void aBrokenConfigurationNamesItsPlace() throws IOException {
        Files.writeString(folder.resolve("docs/handrail.yml"), "title: Ops\ntitel: Ops\n");
        assertThat(run("build", "docs", "-o", "site")).isEqualTo(3);
        assertThat(err()).contains("handrail.yml:2:1").contains("title");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotOursIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/thesis.txt"), "years of work");
        assertThat(run("build", "docs", "-o", "site")).isEqualTo(5);
        assertThat(folder.resolve("site/thesis.txt")).hasContent("years of work");
    }

    @Test
    void withoutASourceTheConfiguredFolderUpwardIsTaken() throws IOException {
        Files.writeString(folder.resolve("docs/handrail.yml"), "title: Ops\n");
        Files.createDirectories(folder.resolve("docs/deep/er"));
        int status = new App(stream(out), stream(err), folder.resolve("docs/deep/er"), Map.of()).run("list");
        assertThat(status).isZero();
        assertThat(out()).contains("a.md").contains("b.md");
    }

    @Test
    void withoutASourceOrConfigurationRunbooksIsTaken() throws IOException {
        Files.createDirectories(folder.resolve("runbooks"));
        Files.writeString(folder.resolve("runbooks/only.md"), "# Only\n");
        assertThat(run("list")).isZero();
        assertThat(out()).contains("only.md").doesNotContain("a.md");
    }

    @Test
    void listPrintsKindStepsPathAndTitle() {
        assertThat(run("list", "docs")).isZero();
        assertThat(out().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly("runbook 1 a.md Pool exhausted", "page 0 b.md B");
    }

    @Test
    void theModelOfAWholeSiteIsValidByItsSchema() throws IOException {
        Files.writeString(folder.resolve("docs/pm.md"), """
                ---
                kind: postmortem
                timezone: UTC
                ---
                # Pool ran dry

                | Field | Value |
                |---|---|
                | Start time | 2024-03-15 10:00 |
                | Detection time | 2024-03-15 10:20 |

                ## Timeline

                | Time | Event |
                |---|---|
                | 2024-03-15 10:00 | Deployed (problem started) |
                | 2024-03-15 11:30 | Rolled back (resolved) |

                ## Action items

                - [ ] Watch the [pool](a.md) (owner: Ann)
                """);
        assertThat(run("list", "docs", "--format", "json")).isZero();
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        URI schema = validator.registerSchema(SiteJson.schema().content().asText());
        assertThat(validator.validate(schema, out()).getErrors()).isEmpty();
        assertThat(out())
                .contains("\"detect\": \"PT20M\"")
                .contains("\"restore\": \"PT1H30M\"")
                .contains("\"owner\": \"Ann\"");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(run("build", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out()).contains("build ").contains("--strict").containsPattern("handrail \\d+\\.\\d+");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeIsExplained(Code code) {
        assertThat(run("explain", code.id())).isZero();
        assertThat(out()).contains(code.id()).contains("## Mend");
    }

    @Test
    void completionIsAScriptOfTheShell() throws Exception {
        assertThat(run("completion")).isZero();
        Path script = Files.writeString(folder.resolve("completion.sh"), out());
        int syntax = new ProcessBuilder("sh", "-c", "command -v bash >/dev/null || exit 0; bash -n " + script)
                .inheritIO()
                .start()
                .waitFor();
        assertThat(syntax).isZero();
    }
}
