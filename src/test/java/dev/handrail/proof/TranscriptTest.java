package dev.handrail.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.proof.Transcript.Answer;
import org.junit.jupiter.api.Test;

/** The transcripts are cut from a real run. */
class TranscriptTest {

    @Test
    void answersHaveTheirFaultMarkExitAndOutput() {
        String text = """
                [1/2] pg-connection-refused: the server process is stopped; nothing listens on 5432
                      check [app]$ # check 3b56a756eb914889
                nc -vz -w 3 pg.db.example 5432
                        -> exit 1 as expected
                        nc: connect to pg.db.example (10.77.0.20) port 5432 (tcp) failed: Connection refused
                      check [db]$ # check 3a321c13c1669cde
                test -f postmaster.pid
                        -> exit 1 NOT as expected: /no postmaster/
                       \s
                      0 client outputs, 0 diagnostics, 1 s
                [2/2] pg-blackholed-route: a blackhole route
                      check [app]$ # day
                date -u +%F
                        -> exit 0\s
                        2026-11-25
                """;
        assertThat(Transcript.read(text))
                .containsExactly(
                        new Answer(
                                "pg-connection-refused",
                                "# check 3b56a756eb914889",
                                "1",
                                false,
                                "nc: connect to pg.db.example (10.77.0.20) port 5432 (tcp) failed: Connection refused"),
                        new Answer("pg-connection-refused", "# check 3a321c13c1669cde", "1", true, ""),
                        new Answer("pg-blackholed-route", "# day", "0", false, "2026-11-25"));
    }

    /** An output that shows a transcript, as a page about labs would: it stands further in than a real one. */
    @Test
    void anOutputIsNeverTakenForAnAnswer() {
        String text = """
                [1/1] a: b
                      check [app]$ # check 1
                cat log
                        -> exit 0 as expected
                              check [app]$ # check 2
                                -> exit 0 as expected
                                succeeded!
                """;
        assertThat(Transcript.read(text)).singleElement().satisfies(answer -> {
            assertThat(answer.mark()).isEqualTo("# check 1");
            assertThat(answer.output()).contains("# check 2", "succeeded!");
        });
    }

    @Test
    void aCommandWhoseEndIsMissingHasNoAnswer() {
        String text = """
                [1/1] a: b
                      check [app]$ # check 1
                sleep 60
                      check [app]$ # check 2
                true
                        -> exit 0 as expected
                """;
        assertThat(Transcript.read(text)).extracting(Answer::mark).containsExactly("# check 2");
        assertThat(Transcript.read("Traceback (most recent call last):\n")).isEmpty();
    }
}
