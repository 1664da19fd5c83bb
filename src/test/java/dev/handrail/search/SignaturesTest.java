package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.search.engine.Hit;
import dev.handrail.search.engine.SearchSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When an answer is sure: a line must say what a page's signature says, not merely use its words. */
class SignaturesTest {

    private SearchIndex index;

    @BeforeEach
    void index(@TempDir Path folder) throws IOException {
        page(folder, "refused", """
                - "Connection refused"
                - 'psycopg2.OperationalError: connection to server at "pg.example" (10.0.0.1), port 5432 failed: Connection refused'
                """, "Is the process there?");
        page(folder, "drops", """
                - "psycopg2.OperationalError: server closed the connection unexpectedly"
                - "java.net.SocketException: Connection reset"
                """, "Do new connections work?");
        page(folder, "starting", """
                - "FATAL:  the database system is not accepting connections"
                """, "What does the log say?");
        page(folder, "cache", """
                - "Error: Server closed the connection"
                """, "Does Redis answer PING? Redis may say `Connection refused` as well.");
        page(folder, "slots", """
                - "FATAL:  sorry, too many clients already"
                """, "Who holds the slots?");
        page(folder, "busy-mysql", "- \"08004\"\n", "Is the server busy, says MySQL?");
        page(folder, "busy-redis", "- \"BUSY\"\n", "Is the server busy, says Redis?");
        index = Corpora.index(folder, true);
    }

    private static void page(Path folder, String name, String errors, String step) throws IOException {
        String text = """
                ---
                kind: runbook
                errors:
                %s---
                # Page about %s

                ## Diagnose

                1. **%s**

                   ```sh
                   echo %s
                   ```
                """;
        Files.writeString(folder.resolve(name + ".md"), text.formatted(errors.indent(2), name, step, name));
    }

    private List<Hit> hits(String query) {
        SearchSession session = new SearchSession();
        session.begin(query);
        return Arrays.asList(index.answer(session).hits());
    }

    private List<String> sure(String query) {
        return hits(query).stream().filter(Hit::confident).map(Hit::page).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection refused",
                "2026-01-02 03:04:05 ERROR [main] dial tcp 10.1.2.3:5432: connect: connection refused",
                "psycopg2.OperationalError: connection to server at \"db\" (10.1.2.3), port 5432 failed: Connection refused"
            })
    void theMessageIsEnough(String line) {
        assertThat(sure(line)).containsExactly("refused.md");
    }

    @Test
    void whoReportsIsNotWhatIsReported() {
        String line =
                "psycopg2.OperationalError: connection to server at \"db\" (10.1.2.3), port 5432 failed: FATAL: no";
        assertThat(sure(line)).isEmpty();
        assertThat(sure("java.net.SocketException: Broken pipe")).isEmpty();
    }

    @Test
    void theSameWordsInAnotherOrderAreAnotherMessage() {
        assertThat(sure("We refused two offers, and the connection between the teams improved."))
                .isEmpty();
    }

    @Test
    void whatASignatureDeniesMustBeDenied() {
        assertThat(sure("FATAL:  the database system is not accepting connections"))
                .containsExactly("starting.md");
        assertThat(sure("LOG:  the database system is accepting connections")).isEmpty();
    }

    @Test
    void aLongerSignatureTakesTheWordsOfAShorterOne() {
        assertThat(sure("Server closed the connection")).containsExactly("cache.md");
        assertThat(sure("server closed the connection unexpectedly")).containsExactly("drops.md");
    }

    @Test
    void aPageThatMentionsWhatAnotherClaimsIsNotSure() {
        assertThat(hits("connection refused")).anyMatch(hit -> hit.page().equals("cache.md") && !hit.confident());
    }

    @Test
    void politenessIsNoPartOfAMessage() {
        assertThat(sure("too many clients already")).containsExactly("slots.md");
    }

    @Test
    void partsOfANameAreNotTheWords() {
        assertThat(sure("example.ConnectionRefused")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "connect to 10.1.2.3:3306, busy-mysql.md",
        "connect to 10.1.2.3:6379, busy-redis.md",
        "at Pool.get (/srv/app/node_modules/mysql2/lib/pool.js:1:2), busy-mysql.md",
        "at Redis.get (/srv/app/node_modules/ioredis/built/index.js:1:2), busy-redis.md"
    })
    void portsAndDriversShowTheProduct(String context, String page) {
        assertThat(hits("Error: server busy\n    " + context).get(0).page()).isEqualTo(page);
    }
}
