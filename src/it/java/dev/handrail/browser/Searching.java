package dev.handrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.handrail.browser.Visit.Window;
import dev.handrail.site.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A small site to search in, and what readers do with its box. */
final class Searching {

    private static final String CONFIG = """
            title: Runbooks
            triage: start.md
            """;

    private static final String START = """
            ---
            title: Start here
            ---

            # Start here

            ## Diagnosis

            1. **Look at the dashboard**
            """;

    private static final String SLOTS = """
            ---
            title: Too many connections
            kind: runbook
            services: [orders]
            tags: [postgresql]
            errors:
              - "FATAL: sorry, too many clients already"
              - code: "53300"
            ---

            # Too many connections

            ## Diagnosis

            1. **Count the sessions by state**

               Many sessions that do nothing hold slots that others need.

               ```sql risk=read-only
               select state, count(*) from pg_stat_activity group by state;
               ```

               | If you see | Go to |
               |---|---|
               | mostly `idle in transaction` | [End idle sessions](#end-idle-sessions) |
               | mostly `active` | [Start here](start.md) |

            ## Mitigation

            1. **End idle sessions**

               ```sql risk=disruptive
               select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle';
               ```
            """;

    private static final String HOSTILE = """
            ---
            title: "<img src=x onerror='window.hacked=1'> gremlin"
            kind: runbook
            tags: ["<b>bold</b>"]
            ---

            # gremlin

            ## Diagnosis

            1. **`<script>window.hacked=1</script>` gremlin**

               ```sh
               echo '</code><img src=x onerror=window.hacked=1>' gremlin
               ```
            """;

    /** Named as alerts are: one word, wider than a phone. */
    private static final String ALERT = """
            # OstrichControllerDisconnectedFromTheSouthboundDatabase

            ## Diagnosis

            1. **Look for the ostrich**
            """;

    private Searching() {}

    /** Builds the site; its source lies in {@code source} beside it. */
    static Stage stage(Path folder) throws IOException {
        Folder source = new Folder(folder.resolve("source"));
        source.file("handrail.yml", CONFIG)
                .file("start.md", START)
                .file("db/slots.md", SLOTS)
                .file("hostile.md", HOSTILE)
                .file("alert.md", ALERT);
        return Stage.of(source.root(), folder.resolve("site"));
    }

    /** The same in every way in. */
    static Stream<DynamicTest> inBothWays(Stage stage, Consumer<Visit> test) throws IOException {
        return Stream.of(stage.onDisk(Window.DESK), stage.online(Window.PHONE))
                .map(visit -> DynamicTest.dynamicTest(visit.base(), () -> {
                    try (visit) {
                        test.accept(visit);
                        assertThat(visit.troubles()).isEmpty();
                    }
                }));
    }

    static Locator box(Visit visit) {
        return visit.page().getByLabel("Symptom, alert, code, or a pasted log");
    }

    static Locator hits(Visit visit) {
        return visit.page().locator(".hit-link");
    }

    static Locator status(Visit visit) {
        return visit.page().locator(".search-status");
    }

    static void type(Visit visit, String text) {
        box(visit).click();
        visit.page().keyboard().type(text);
    }

    static void paste(Visit visit, String text) {
        visit.page().evaluate("text => navigator.clipboard.writeText(text)", text);
        visit.page().keyboard().press("ControlOrMeta+V");
    }
}
