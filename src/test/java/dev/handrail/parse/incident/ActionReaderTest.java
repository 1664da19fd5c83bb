package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.Incident.Action;
import dev.handrail.model.Incident.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionReaderTest {

    private static List<Action> actions(String markdown) {
        return Pages.read("## Action Items\n\n" + markdown).value().incident().actions();
    }

    @Test
    void tablesWithColumnsInAnyOrder() {
        List<Action> actions = actions("""
                | Owner | Action Item | Type (Mitigate/Prevent) | Priority | Bug # | Due Date | Status |
                |---|---|---|---|---|---|---|
                | @ann | Add a [runbook](pool.md) | Prevent | P1 | OPS-12 | 2024-05-01 | Done |
                | TBD | ~~Buy servers~~ | Other | P3 | | May 2, 2024 | |
                | | | | | | | |
                """);
        assertThat(actions).hasSize(2);
        Action first = actions.get(0);
        assertThat(first.text()).isEqualTo("Add a runbook");
        assertThat(first.owner()).isEqualTo("ann");
        assertThat(first.type()).isEqualTo("Prevent");
        assertThat(first.ticket()).isEqualTo("OPS-12");
        assertThat(first.due()).contains(LocalDate.of(2024, 5, 1));
        assertThat(first.state()).isEqualTo(State.DONE);
        assertThat(first.links()).containsExactly(0);
        assertThat(actions.get(1).owner()).isEmpty();
        assertThat(actions.get(1).due()).contains(LocalDate.of(2024, 5, 2));
        assertThat(actions.get(1).state()).isEqualTo(State.DROPPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // item | owner | due | ticket | state
                "Test it | '' | - | '' | UNSTATED",
                "Test it (Ann) | Ann | - | '' | UNSTATED",
                "Test it (Platform team, due 2024-05-01, OPS-7) | Platform team | 2024-05-01 | OPS-7 | UNSTATED",
                "Test it @bob-b by 2024-05-01 | bob-b | 2024-05-01 | '' | UNSTATED",
                "Test it. Owner: Ann B. Due: 1 May 2024 | Ann B | 2024-05-01 | '' | UNSTATED",
                "Test it (done) | '' | - | '' | DONE",
                "[x] Test it | '' | - | '' | DONE",
                "[ ] Test it #45 | '' | - | #45 | OPEN",
                "~~Test it~~ | '' | - | '' | DROPPED",
                "Test it with UTF-8 and SHA-256 | '' | - | '' | UNSTATED",
                "Test it (including stress tests) | '' | - | '' | UNSTATED",
                "Mail ann@example.org | '' | - | '' | UNSTATED",
                "[OPS-9](https://tickets.example/OPS-9) Test it | '' | - | OPS-9 | UNSTATED",
            })
    void items(String item, String owner, LocalDate due, String ticket, State state) {
        Action action = actions("- " + item + "\n").get(0);
        assertThat(action.owner()).isEqualTo(owner);
        assertThat(action.due().orElse(null)).isEqualTo(due);
        assertThat(action.ticket()).isEqualTo(ticket);
        assertThat(action.state()).isEqualTo(state);
    }

    @Test
    void typesFromLeadsGroupsAndHeadings() {
        List<Action> actions = actions("""
                - **Testing**: test `it` first
                - **Redundancy:** two of each
                - Documentation: write it down
                - **Detect**
                  - alert on slots
                - Owner: nobody yet

                ### Prevent

                1. cap the pool
                """);
        assertThat(actions)
                .extracting(Action::type)
                .containsExactly("Testing", "Redundancy", "Documentation", "Detect", "", "Prevent");
        assertThat(actions.get(0).text()).isEqualTo("test it first");
        assertThat(actions.get(0).markup().fill(i -> "")).isEqualTo("test <code>it</code> first");
        assertThat(actions.get(1).markup().fill(i -> "")).isEqualTo("two of each");
    }

    @Test
    void aTicketColumnThatAlsoTellsTheState() {
        List<Action> actions = actions("| # | Action | Owner | Bug |\n|---|---|---|---|\n"
                + "| 1 | Test it | ann | [a/b#11](https://x.example/11) **TODO** |\n| 2 | Cap it | bob | **DONE** |\n");
        assertThat(actions).extracting(Action::text).containsExactly("Test it", "Cap it");
        assertThat(actions).extracting(Action::ticket).containsExactly("a/b#11", "");
        assertThat(actions).extracting(Action::state).containsExactly(State.OPEN, State.DONE);
    }

    @Test
    void attributesBelowAnAction() {
        Action action = actions("- Cap the pool\n  - Owner: Ann\n  - Due: 2024-05-01\n  - Status: in progress\n")
                .get(0);
        assertThat(action.owner()).isEqualTo("Ann");
        assertThat(action.due()).contains(LocalDate.of(2024, 5, 1));
        assertThat(action.state()).isEqualTo(State.OPEN);
    }
}
