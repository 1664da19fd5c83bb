package dev.handrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search on the command line. */
class SearchCommandTest {

    private static final String PAGES =
            Path.of("src/test/resources/search/source").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String in, String... args) {
        out.reset();
        err.reset();
        return new App(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder,
                        Map.of())
                .run(args);
    }

    private JsonObject json() {
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }

    @Test
    void printsTheHitsAsJson() {
        assertThat(run("", "search", "--source", PAGES, "--format", "json", "-n", "2", "count", "sessions"))
                .isZero();
        JsonObject document = json();
        assertThat(document.get("query").getAsString()).isEqualTo("count sessions");
        assertThat(document.getAsJsonArray("hits")).hasSize(2);
        JsonObject first = document.getAsJsonArray("hits").get(0).getAsJsonObject();
        assertThat(first.keySet())
                .contains("score", "kind", "title", "section", "step", "url", "page", "heading", "snippet", "reason");
        assertThat(first.get("url").getAsString()).isEqualTo("slots.html#count");
        assertThat(first.get("page").getAsString()).isEqualTo("slots.md");
        assertThat(first.get("heading").getAsString()).isEqualTo("diagnose");
        assertThat(first.get("kind").getAsString()).isEqualTo("runbook");
        assertThat(first.get("step").getAsString()).isEqualTo("Count the sessions of each role");
    }

    @Test
    void readsALogFromStandardInput() {
        String log = "10:00:00 INFO start\n10:00:01 FATAL: sorry, too many clients already\n";
        assertThat(run(log, "search", "--source", PAGES, "-")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Searched for: FATAL sorry too many clients already")
                .contains("slots.html#count")
                .contains("matches the error signature")
                .contains("risk: read-only, where: server");
    }

    @Test
    void aBuiltSiteGivesTheSameHits() {
        assertThat(run("", "build", PAGES, "-o", "site", "-q")).isZero();
        assertThat(run("", "search", "--source", PAGES, "--format", "json", "connection", "refused"))
                .isZero();
        JsonElement ofSource = json();
        assertThat(run("", "search", "--site", "site", "--format", "json", "connection", "refused"))
                .isZero();
        assertThat(json()).isEqualTo(ofSource);
    }

    @ParameterizedTest
    @CsvSource({"index.js, handrailShard(, window.", "index.js, '\"2', '\"1'", "core.js, );, )", "pack.js, handrail, x"
    })
    void aDamagedIndexIsRefused(String name, String whole, String damaged) throws IOException {
        assertThat(run("", "build", PAGES, "-o", "site", "-q")).isZero();
        Path file = file(folder.resolve("site/search"), name);
        String script = Files.readString(file);
        assertThat(script).contains(whole);
        Files.writeString(file, script.replace(whole, damaged));
        assertThat(run("", "search", "--site", "site", "connection refused")).isEqualTo(ExitCode.INPUT.status());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("build the site again");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Path file(Path below, String name) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    @Test
    void nothingFoundOffersWhereToStart() {
        assertThat(run("", "search", "--source", PAGES, "zzyzx")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("Nothing found.\nStart from: The database can't be reached  triage.html\n");
    }

    @Test
    void refusesWhatItCanNotDo() {
        assertThat(run("", "search")).isEqualTo(ExitCode.USAGE.status());
        assertThat(run("", "search", "-n", "0", "x")).isEqualTo(ExitCode.USAGE.status());
        assertThat(run("", "search", "--site", "nowhere", "x")).isEqualTo(ExitCode.INPUT.status());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("build the site first");
    }
}
