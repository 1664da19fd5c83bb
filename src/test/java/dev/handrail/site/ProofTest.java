package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a fence that names a fault, through a lab, to the mark on the page; the lab is played by the test. */
class ProofTest {

    private static final String PAGE = """
            ---
            parameters:
              host: { default: pg.db.example }
            ---
            # Refused

            ## Diagnose

            1. **Is it refused?** {#port}

               ```sh risk=read-only where=client fault=stopped,no-route
               nc -vz <host> 5432
               ```

               Expect: `succeeded!`

               | If you see | Go to |
               |---|---|
               | `Connection refused` | [Start it](#start) |

            ## Mitigate

            1. **Start it** {#start}

               ```sh risk=disruptive where=server
               systemctl start postgresql
               ```
            """;
    private static final String LAB = """
            places: {client: app}
            products:
              PostgreSQL: {faults: [stop*], where: client, version: postgres --version}
            """;
    private static final String REFUSED = "nc: connect to pg.db.example port 5432 failed: Connection refused";

    @TempDir
    Path root;

    private Folder source;

    @BeforeEach
    void write() throws IOException {
        source = new Folder(root.resolve("in")).file("refused.md", PAGE).file("proof/lab.yml", LAB);
    }

    @Test
    void aLabIsGivenTheCommandsWithTheirParametersFilledIn() {
        Run run = program("checks");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\"stopped\": [", "\"no-route\": [", "\"where\": \"app\"")
                .contains("\\nnc -vz pg.db.example 5432\"")
                .contains("\"run\": \"# version of PostgreSQL\\npostgres --version\"")
                .doesNotContain("systemctl");
    }

    @Test
    void whatALabPrintedStandsBelowTheCommand() throws IOException {
        record(REFUSED);
        Elements proofs = proofs();
        Element tried = proofs.get(0);
        assertThat(tried.className()).isEqualTo("proof passed");
        assertThat(tried.select("summary").text())
                .isEqualTo("run against the real fault, PostgreSQL 15.20, 2026-11-25");
        assertThat(tried.select("li").eachText())
                .containsExactly(
                        "stopped: took the branch Connection refused (PostgreSQL 15.20, 2026-11-25)",
                        "no-route: not tried");
        assertThat(proofs.get(1).text()).isEqualTo("not tried");
        assertThat(new Folder(root.resolve("site")).text("site.json"))
                .contains(
                        "\"faults\":[\"stopped\",\"no-route\"]",
                        "\"verdict\":\"passed\"",
                        "\"met\":\"Connection refused\"");
    }

    @Test
    void aFailureIsNeverShownAsAPass() throws IOException {
        Run run = record("nc: timed out");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("refused.md#port, stopped");
        assertThat(proofs().get(0).className()).isEqualTo("proof failed");
        assertThat(program("status").out()).contains("  0 of   1    0 %  refused.md");
    }

    @Test
    void theLabsOwnNoHolds() throws IOException {
        recordTranscript(transcript(REFUSED).replace("exit 1 as expected", "exit 1 NOT as expected: /x/"));
        assertThat(proofs().get(0).className()).isEqualTo("proof failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "refused.md    ~ nc -vz                 ~ nc -vzn",
                "refused.md    ~ default: pg.db.example ~ default: pg2.db.example",
                "refused.md    ~ `Connection refused`   ~ `Connection timed out`",
                "refused.md    ~ where=client           ~ where=server",
                "proof/lab.yml ~ client: app            ~ client: laptop",
            })
    void theMarkGoesWhenWhatItSaysChanges(String file, String from, String to) throws IOException {
        record(REFUSED);
        String changed = source.text(file).replace(from, to);
        assertThat(changed).isNotEqualTo(source.text(file));
        source.file(file, changed);
        assertThat(proofs().eachText()).containsExactly("not tried", "not tried");
    }

    @Test
    void theMarkStaysWhenOtherWordsChange() throws IOException {
        record(REFUSED);
        source.file("refused.md", PAGE.replace("# Refused", "# Refused at once\n\nIt says no."));
        assertThat(proofs().get(0).className()).isEqualTo("proof passed");
    }

    @Test
    void aRecordThatIsTakenInTwiceIsTheSame() throws IOException {
        record(REFUSED);
        String first = source.text("proof/record.json");
        recordTranscript("");
        assertThat(source.text("proof/record.json")).isEqualTo(first);
    }

    @Test
    void aSiteWithoutARecordSaysNothing() throws IOException {
        assertThat(proofs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "7",
                "{\"format\": 2, \"trials\": []}",
                "{\"format\": 1, \"trials\": [1, 2, 3]}",
                "{\"format\": 1, \"trials\": {\"page\": \"x\"}}",
                "{\"format\": 1, \"trials\": [{\"verdict\": \"splendid\"}, {\"by\": [], \"page\": {}}]}",
                "a: &a [1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*x]",
            })
    void aBrokenRecordIsOneFinding(String record) throws IOException {
        source.file("proof/record.json", record);
        Run run = build();
        assertThat(run.exit()).isZero();
        assertThat(run.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("proof.unreadable");
            assertThat(finding.path()).isEqualTo("proof/record.json");
        });
        assertThat(site().page("refused.html").select(".proof")).isEmpty();
    }

    @Test
    void aHugeRecordIsOneFinding() throws IOException {
        source.file("proof/record.json", "[" + "1,".repeat(4_500_000) + "1]");
        assertThat(build().findings()).extracting(Finding::code).containsExactly("proof.unreadable");
        source.file("proof/record.json", new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
        assertThat(build().findings()).extracting(Finding::code).containsExactly("proof.unreadable");
    }

    @Test
    void aRecordCanNotBringScriptIntoAPage() throws IOException {
        record(REFUSED);
        String hostile = source.text("proof/record.json").replace("PostgreSQL 15.20", "<script>alert(1)</script>");
        source.file("proof/record.json", hostile);
        Elements proofs = proofs();
        assertThat(proofs.select("script")).isEmpty();
        assertThat(proofs.get(0).text()).contains("<script>alert(1)</script>");
    }

    private Run record(String output) throws IOException {
        return recordTranscript(transcript(output));
    }

    private Run recordTranscript(String transcript) throws IOException {
        source.file("results.txt", transcript);
        return program("record", "--results", source.path("results.txt").toString());
    }

    /** What a lab prints that can make the first fault and not the second. */
    private String transcript(String output) {
        Matcher mark =
                Pattern.compile("# check [0-9a-f]+").matcher(program("checks").out());
        assertThat(mark.find()).isTrue();
        return """
                [1/2] stopped: the server is stopped
                      check [app]$ %s
                nc -vz pg.db.example 5432
                        -> exit 1 as expected
                        %s
                      check [app]$ # day
                date -u +%%F
                        -> exit 0\s
                        2026-11-25
                      check [app]$ # version of PostgreSQL
                postgres --version
                        -> exit 0\s
                        postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)
                """.formatted(mark.group(), output);
    }

    private Run program(String command, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "proof";
        arguments[1] = command;
        arguments[2] = source.root().toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Program.run(root, arguments);
    }

    private Run build() {
        return Program.build(source.root(), root.resolve("site"));
    }

    private Elements proofs() throws IOException {
        assertThat(build().findings()).isEmpty();
        return site().page("refused.html").select(".proof");
    }

    private BuiltSite site() throws IOException {
        return new BuiltSite(new Folder(root.resolve("site")));
    }
}
