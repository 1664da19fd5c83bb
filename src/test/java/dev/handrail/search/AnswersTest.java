package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.Hit;
import dev.handrail.search.engine.SearchSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer says of pages that are written here. */
class AnswersTest {

    private static final String REPEATS = """
            # Slots

            ## Slots of the server

            Slots, slots, connection slots: connection after connection takes slots. Reserved are slots for the
            superuser, and remaining slots go to the connection that comes first; connection slots are reserved.
            """;

    private static final String SAYS_IT = """
            # Limits

            ## What the log says

            The server logs that the remaining connection slots are reserved, among much else about roles, memory,
            disks, users, backups, vacuum and other matters of the day.
            """;

    private static final String FORK = """
            # Triage

            ## Diagnose

            1. **Does it answer?**

               ```sh
               nc -vz db 5432
               ```

               | If you see | Go to |
               |---|---|
               | `refused` | [the process](#look-at-the-process) |
               | `timed out` | [the limits](limits.md#what-the-log-says) |
               | nothing | [elsewhere](slots.md) |

            2. **Look at the process**

               ```sh
               pgrep -a postgres
               ```
            """;

    private SearchIndex index;

    @BeforeEach
    void index(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("slots.md"), REPEATS);
        Files.writeString(folder.resolve("limits.md"), SAYS_IT);
        Files.writeString(folder.resolve("triage.md"), FORK);
        index = Corpora.index(folder, true);
    }

    private Answer answer(String query) {
        SearchSession session = new SearchSession();
        session.begin(query);
        return index.answer(session);
    }

    @Test
    void quotedWordsComeFirstWhereTheyStandAsWritten() {
        assertThat(answer("remaining connection slots are reserved").hits()[0].page())
                .isEqualTo("slots.md");
        Answer quoted = answer("\"Remaining  connection slots are reserved\"");
        assertThat(quoted.hits()[0].page()).isEqualTo("limits.md");
        assertThat(quoted.hits()[0].why()).isEqualTo("has the quoted words as they are written");
        assertThat(quoted.hits()).anyMatch(hit -> hit.page().equals("slots.md"));
    }

    @Test
    void aPhraseThatNoPageHasStillFindsItsWords() {
        assertThat(answer("\"reserved slots of the connection\"").hits()).isNotEmpty();
    }

    @Test
    void quotesInsideAMessageAreNoWish() {
        String message = "could not reserve connection slots for role \"of the day\" and it's \"gone";
        assertThat(answer(message).hits())
                .isNotEmpty()
                .noneMatch(hit -> hit.why().contains("quoted"));
    }

    @Test
    void whatIsToBeSeenDoesNotRunTogether() {
        assertThat(answer("does it answer").hits()[0].snippet()).isEqualTo("refused · timed out · nothing");
    }

    @Test
    void branchesNameTheStepThatTheyLeadTo() {
        Hit fork = answer("nc -vz").hits()[0];
        assertThat(fork.branches())
                .containsExactly(
                        "refused",
                        "Look at the process",
                        "triage.html#look-at-the-process",
                        "timed out",
                        "What the log says",
                        "limits.html#what-the-log-says",
                        "nothing",
                        "Slots",
                        "slots.html");
    }

    @Test
    void theReasonHasTheWordsAsTheyAreWritten() {
        assertThat(answer("superuser").hits()[0].why()).isEqualTo("has the words: superuser");
        assertThat(answer("vacum").repaired()).containsExactly("vacum", "vacuum");
    }
}
