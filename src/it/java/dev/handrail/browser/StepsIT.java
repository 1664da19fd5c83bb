package dev.handrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.handrail.browser.Visit.Window;
import dev.handrail.site.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A runbook in use: copy, fill in, tick off, by mouse and by keyboard, with scripts and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepsIT {

    private static final String PAGE = """
            ---
            title: The pool is full
            kind: runbook
            parameters:
              host:
                description: Name of the database host
            ---

            # The pool is full

            ## Diagnosis

            1. **Ask the server**

               ```console
               $ psql -h <host> -c "select  1"
                ?column?
               ----------
                       1
               ```

            2. **Count the sessions**

               ```sh risk=read-only
               ss -tn | grep "<host>" | wc -l
               ```

               Expect: `3`

               | If you see | Go to |
               |---|---|
               | `0` | [Ask the server](#ask-the-server) |

            3. **Do nothing** for a while.
            """;

    private Stage stage;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Folder source = new Folder(folder.resolve("source"));
        source.file("pool.md", PAGE).file("other.md", PAGE);
        stage = Stage.of(source.root(), folder.resolve("site"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    /** The same in every way in. */
    private Stream<DynamicTest> inBothWays(java.util.function.Consumer<Visit> test) throws IOException {
        return Stream.of(stage.onDisk(Window.DESK), stage.online(Window.PHONE))
                .map(visit -> DynamicTest.dynamicTest(visit.base(), () -> {
                    try (visit) {
                        test.accept(visit.open("pool.html"));
                        assertThat(visit.troubles()).isEmpty();
                    }
                }));
    }

    private static Locator copyButtons(Visit visit) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(Pattern.compile("copy", Pattern.CASE_INSENSITIVE)));
    }

    private static Locator ticks(Visit visit) {
        return visit.page().locator(".step").getByRole(AriaRole.CHECKBOX);
    }

    /** The field of the parameter; a phone shows the fields once they are asked for. */
    private static Locator host(Visit visit) {
        Locator field = visit.page().getByLabel("host", new Page.GetByLabelOptions().setExact(true));
        if (!field.isVisible()) {
            visit.page().locator("form.parameters summary").click();
        }
        return field;
    }

    @TestFactory
    Stream<DynamicTest> copyTakesTheCommandOnly() throws IOException {
        return inBothWays(visit -> {
            assertThat(copyButtons(visit)).hasCount(2);
            copyButtons(visit).nth(0).click();
            visit.page().waitForCondition(() -> !visit.clipboard().isEmpty());
            assertThat(visit.clipboard().strip()).isEqualTo("psql -h <host> -c \"select  1\"");
        });
    }

    @TestFactory
    Stream<DynamicTest> valuesFillEveryCommand() throws IOException {
        return inBothWays(visit -> {
            host(visit).fill("db-1.internal");
            assertThat(visit.page().locator("pre.command").nth(0)).containsText("psql -h db-1.internal");
            assertThat(visit.page().locator("pre.command").nth(1)).containsText("grep \"db-1.internal\"");
            copyButtons(visit).nth(1).click();
            visit.page().waitForCondition(() -> visit.clipboard().contains("db-1"));
            assertThat(visit.clipboard().strip()).isEqualTo("ss -tn | grep \"db-1.internal\" | wc -l");
            host(visit).fill("<img src=x onerror=alert(1)>");
            assertThat(visit.page().locator("pre.command").nth(0)).containsText("psql -h <img src=x onerror=alert(1)>");
            host(visit).fill("");
            assertThat(visit.page().locator("pre.command").nth(0)).containsText("psql -h <host>");
        });
    }

    @TestFactory
    Stream<DynamicTest> anAlertBringsItsLabelsAlong() throws IOException {
        return inBothWays(visit -> {
            visit.open("pool.html?Host=db-2.internal:5432&other=x");
            assertThat(visit.page().locator("pre.command").nth(0)).containsText("psql -h db-2.internal:5432");
            visit.open("pool.html?host=db;reboot");
            assertThat(visit.page().locator("pre.command").nth(0)).containsText("psql -h db-2.internal:5432");
            visit.open("pool.html?host=-f");
            assertThat(visit.page().locator("pre.command").nth(0)).containsText("psql -h db-2.internal:5432");
        });
    }

    @TestFactory
    Stream<DynamicTest> ticksOutliveAReload() throws IOException {
        return inBothWays(visit -> {
            assertThat(ticks(visit)).hasCount(3);
            ticks(visit).nth(1).check();
            visit.page().reload();
            assertThat(ticks(visit).nth(0)).not().isChecked();
            assertThat(ticks(visit).nth(1)).isChecked();
            visit.open("other.html");
            assertThat(ticks(visit).nth(1)).not().isChecked();
            visit.open("pool.html");
            ticks(visit).nth(1).uncheck();
            visit.page().reload();
            assertThat(ticks(visit).nth(1)).not().isChecked();
        });
    }

    @TestFactory
    Stream<DynamicTest> everythingIsReachedByKeyboard() throws IOException {
        return inBothWays(visit -> {
            visit.page().keyboard().press("Tab");
            assertThat(visit.page().locator("a.skip")).isFocused();
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("main")).isFocused();
            Locator tick = ticks(visit).nth(0);
            Locator copy = copyButtons(visit).nth(0);
            boolean ticked = false;
            boolean copied = false;
            for (int presses = 0; presses < 60 && !(ticked && copied); presses++) {
                visit.page().keyboard().press("Tab");
                assertThat(isFocusSeen(visit)).as(focused(visit)).isTrue();
                if (hasFocus(tick)) {
                    visit.page().keyboard().press("Space");
                    ticked = true;
                } else if (hasFocus(copy)) {
                    visit.page().keyboard().press("Enter");
                    copied = true;
                }
            }
            assertThat(tick).isChecked();
            visit.page().waitForCondition(() -> visit.clipboard().contains("psql"));
        });
    }

    private static boolean hasFocus(Locator of) {
        return (Boolean) of.evaluate("element => element === document.activeElement");
    }

    private static String focused(Visit visit) {
        return (String) visit.page().evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
    }

    private static boolean isFocusSeen(Visit visit) {
        return (Boolean) visit.page()
                .evaluate("() => { const style = getComputedStyle(document.activeElement);"
                        + " return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }");
    }

    @Test
    void withoutScriptsEveryStepIsReadableAndNothingIsDead() throws IOException {
        for (Visit opened :
                List.of(stage.onDisk(Window.PHONE.withoutScripts()), stage.online(Window.DESK.withoutScripts()))) {
            try (Visit visit = opened) {
                visit.open("pool.html");
                assertThat(visit.page().getByText("psql -h <host>")).isVisible();
                assertThat(visit.page().getByText("Count the sessions").last()).isVisible();
                assertThat(visit.page().locator(".branches a")).isVisible();
                Locator controls = visit.page().locator("button:visible, input:visible");
                assertThat(controls).hasCount(0);
                assertThat(visit.troubles()).isEmpty();
            }
        }
    }

    @Test
    void onPaperTheCommandsStayAndTheControlsGo() {
        try (Visit visit = stage.online(Window.DESK)) {
            visit.open("pool.html");
            visit.page()
                    .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                            .setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(visit.page().getByText("psql -h <host>")).isVisible();
            assertThat(copyButtons(visit).first()).isHidden();
            assertThat(visit.page().locator("nav.site-nav")).isHidden();
        }
    }
}
