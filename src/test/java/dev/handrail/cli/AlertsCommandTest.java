package dev.handrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsCommandTest {

    private static final String RULES = """
            groups:
              - rules:
                  - alert: PoolFull
                    expr: sum by (host) (pending) > 0
                    annotations:
                      summary: "{{ $labels.namespace }} waits"
                  - alert: Broken
                    expr: up == 0
                    annotations:
                      runbook: docs/lost.md
            """;

    @TempDir
    Path work;

    @BeforeEach
    void write() throws IOException {
        new Folder(work).file("docs/pool.md", """
                ---
                alerts: [PoolFull, Renamed]
                parameters:
                  host: { description: the database }
                  namespace: { description: of the pods }
                  password: { description: of the role, secret: true }
                  unrelated: { description: no label of that name }
                ---
                # The pool is full

                ## Diagnose

                1. **Count.**

                   ```sh
                   kubectl -n <namespace> exec <host> -- count <password> <unrelated>
                   ```
                """).file("rules/db.yml", RULES);
    }

    @Test
    void eachAlertIsShownWithItsPageAndWhatIsWrong() {
        Run run = Program.run(work, "alerts", "rules", "--source", "docs");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "PoolFull  pool.md  (rules/db.yml:3)",
                        "Broken    -  (rules/db.yml:7)",
                        "pool.md:2:20: warning: no rule file defines the alert Renamed that this page is declared for [alert.gone]",
                        "rules/db.yml:3:16: info: PoolFull has no runbook_url, though pool.md tells what to do about it"
                                + " [alert.no-link]",
                        "rules/db.yml:10:20: error: Broken leads to a page that does not exist: docs/lost.md"
                                + " [alert.no-such-page]");
        assertThat(run.err())
                .contains(
                        "2 alerts in 1 rule file: 1 with a page, 0 elsewhere, 1 without; 1 name on pages that no rule has");
    }

    @Test
    void annotationsBringLabelsThatThePageAsksFor() {
        Run run = Program.run(
                work, "alerts", "rules", "--source", "docs", "--write", "--base-url", "https://r.example/x");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                # rules/db.yml:3
                - alert: "PoolFull"
                  annotations:
                    runbook_url: "https://r.example/x/pool.html?host={{ $labels.host }}&namespace={{ $labels.namespace }}"
                """);
    }

    /** Helm would take {@code $labels} for a variable of its own ("Template Functions and Pipelines": raw strings). */
    @Test
    void annotationsForAChartTellHelmToLeaveTheLabels() throws IOException {
        new Folder(work).file("chart/templates/db.yaml", RULES);
        Run run =
                Program.run(work, "alerts", "chart", "--source", "docs", "--write", "--base-url", "https://r.example/");
        assertThat(run.out())
                .contains("pool.html?host={{`{{ $labels.host }}`}}&namespace={{`{{ $labels.namespace }}`}}\"");
    }

    @Test
    void withoutAnAddressNothingIsWritten() {
        Run run = Program.run(work, "alerts", "rules", "--source", "docs", "--write");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--base-url");
    }

    @Test
    void jsonHasTheFindings() {
        Run run = Program.run(
                work, "alerts", "rules/db.yml", "--source", "docs", "--format", "json", "--fail-on", "error");
        assertThat(run.out())
                .contains(
                        "\"alert\": \"PoolFull\"",
                        "\"way\": \"name\"",
                        "\"rule\": \"alert.no-such-page\"",
                        "\"line\": 10");
    }

    @Test
    void withoutRuleFilesItSaysSo() {
        Run run = Program.run(work, "alerts", "--source", "docs");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no rule files");
        assertThat(Program.run(work, "alerts", "nowhere.yml", "--source", "docs")
                        .exit())
                .isEqualTo(4);
    }

    @Test
    void aFileThatIsNoTextIsAFinding() throws IOException {
        new Folder(work).file("rules/b.rules.yml", new byte[] {(byte) 0xff, 0, 1});
        Run run = Program.run(work, "alerts", "rules", "--source", "docs");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("rules/b.rules.yml:1:1: error: the file is not UTF-8")
                .doesNotContain("alert.gone");
        Run alone = Program.run(work, "alerts", "rules/b.rules.yml", "--source", "docs");
        assertThat(alone.err()).contains("0 alerts in 1 rule file").doesNotContain("no rule files");
    }
}
