package dev.handrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.handrail.browser.Searching.box;
import static dev.handrail.browser.Searching.hits;
import static dev.handrail.browser.Searching.paste;
import static dev.handrail.browser.Searching.status;
import static dev.handrail.browser.Searching.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.handrail.browser.Visit.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The search in use: typed, pasted, by keyboard and by mouse, from the disk and a host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private Path folder;
    private Stage stage;

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        stage = Searching.stage(folder);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private Stream<DynamicTest> inBothWays(Consumer<Visit> test) throws IOException {
        return Searching.inBothWays(stage, test);
    }

    @TestFactory
    Stream<DynamicTest> resultsComeWhileTyping() throws IOException {
        return inBothWays(visit -> {
            visit.open("index.html");
            assertThat(box(visit)).isVisible();
            assertThat(visit.page().getByText("Nothing you type leaves this machine"))
                    .isVisible();
            type(visit, "count sessions");
            Locator hit = visit.page().locator(".hit").first();
            assertThat(hit.locator(".hit-link")).hasText("Count the sessions by state");
            assertThat(hit.locator(".hit-link")).hasAttribute("href", Pattern.compile("db/slots\\.html#.+"));
            assertThat(hit.locator(".risk")).hasText("read-only");
            // A word that stands for another, "many" for "count", may be marked before it.
            assertThat(hit.locator("mark")
                            .filter(new Locator.FilterOptions()
                                    .setHasText(Pattern.compile("^sessions?$", Pattern.CASE_INSENSITIVE)))
                            .first())
                    .isVisible();
            assertThat(hit.locator("pre")).hasText("select state, count(*) from pg_stat_activity group by state;");
            assertThat(visit.page().locator(".result-page").first()).containsText("Too many connections");
            assertThat(status(visit)).containsText("match");
        });
    }

    @TestFactory
    Stream<DynamicTest> aCommandIsCopiedFromTheResult() throws IOException {
        return inBothWays(visit -> {
            visit.open("db/slots.html");
            visit.page().keyboard().press("/");
            type(visit, "count sessions");
            visit.page()
                    .locator(".hit")
                    .first()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Copy")))
                    .click();
            visit.page().waitForCondition(() -> !visit.clipboard().isEmpty());
            assertThat(visit.clipboard().strip())
                    .isEqualTo("select state, count(*) from pg_stat_activity group by state;");
        });
    }

    @TestFactory
    Stream<DynamicTest> aPastedLogIsAKnownErrorAndLeadsToItsBranches() throws IOException {
        return Searching.inBothWays(Stage.shipped(), visit -> {
            visit.open("index.html");
            box(visit).click();
            paste(visit, Queries.trace());
            Locator first = visit.page().locator(".hit").first();
            assertThat(first).containsText("Known error");
            assertThat(first).containsText("signature");
            assertThat(first.locator(".hit-branches a").first()).isVisible();
            assertThat(status(visit)).containsText("A known error");
            assertThat(visit.page().locator(".search-note")).containsText("too many clients already");
            // As many lines as leave room for the answer: up to 12 at a desk, up to 6 on a phone.
            assertThat(box(visit)).hasAttribute("rows", Pattern.compile("[6-9]|1[0-2]"));
        });
    }

    @TestFactory
    Stream<DynamicTest> aPasteOutsideTheBoxGoesIntoIt() throws IOException {
        return Searching.inBothWays(Stage.shipped(), visit -> {
            visit.open("index.html");
            paste(visit, "FATAL: sorry, too many clients already");
            assertThat(box(visit)).isFocused();
            assertThat(box(visit)).hasValue("FATAL: sorry, too many clients already");
            assertThat(visit.page().locator(".hit").first()).containsText("Known error");
        });
    }

    @TestFactory
    Stream<DynamicTest> aKeyOpensTheDialogOnEveryPage() throws IOException {
        return inBothWays(visit -> {
            visit.open("db/slots.html");
            Locator opener = visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Search"));
            assertThat(box(visit)).isHidden();
            opener.focus();
            visit.page().keyboard().press("/");
            assertThat(box(visit)).isFocused();
            visit.page().keyboard().type("path/with a slash?");
            assertThat(box(visit)).hasValue("path/with a slash?");
            visit.page().keyboard().press("Escape");
            assertThat(box(visit)).isHidden();
            assertThat(opener).isFocused();
            opener.click();
            assertThat(box(visit)).isFocused();
            visit.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Close"))
                    .click();
            assertThat(box(visit)).isHidden();
            visit.page().keyboard().press("?");
            assertThat(visit.page().locator("dialog[open] dt").first()).hasText("/");
        });
    }

    @TestFactory
    Stream<DynamicTest> arrowsEnterAndEscapeAreEnough() throws IOException {
        return inBothWays(visit -> {
            visit.open("db/slots.html");
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("sessions");
            assertThat(hits(visit).nth(1)).isVisible();
            visit.page().keyboard().press("ArrowDown");
            assertThat(hits(visit).nth(0)).isFocused();
            visit.page().keyboard().press("ArrowDown");
            assertThat(hits(visit).nth(1)).isFocused();
            visit.page().keyboard().press("ArrowUp");
            visit.page().keyboard().press("ArrowUp");
            assertThat(box(visit)).isFocused();
            visit.page().keyboard().press("ArrowDown");
            String target = hits(visit).nth(0).getAttribute("href");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**" + target.substring(target.lastIndexOf('/')));
        });
    }

    @TestFactory
    Stream<DynamicTest> enterInTheBoxOpensTheBestHitHoweverFastOneTypes() throws IOException {
        return inBothWays(visit -> {
            visit.open("index.html");
            type(visit, "end idle");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**/db/slots.html#end-idle-sessions");
        });
    }

    @TestFactory
    Stream<DynamicTest> aLinkHoldsASearchAndItsFacets() throws IOException {
        return inBothWays(visit -> {
            visit.open("search.html?q=connections");
            assertThat(box(visit)).hasValue("connections");
            assertThat(hits(visit).first()).isVisible();
            unfoldFacets(visit);
            Locator facet = visit.page()
                    .locator(".facets")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^orders")));
            facet.click();
            assertThat(facet).hasAttribute("aria-pressed", "true");
            assertThat(facet).isFocused();
            assertThat(visit.page()).hasURL(Pattern.compile("search\\.html#q=connections&service=orders$"));
            visit.page().reload();
            assertThat(facet).hasAttribute("aria-pressed", "true");
            assertThat(visit.page().locator(".result-page")).containsText("Too many connections");
            facet.click();
            assertThat(visit.page()).hasURL(Pattern.compile("search\\.html#q=connections$"));
            box(visit).fill("");
            assertThat(visit.page()).hasURL(Pattern.compile("search\\.html$"));
            assertThat(hits(visit)).hasCount(0);
        });
    }

    /** A phone shows the facets once they are asked for. */
    private static void unfoldFacets(Visit visit) {
        Locator summary = visit.page().locator(".facets > summary");
        if (summary.isVisible()) {
            summary.click();
        }
    }

    @TestFactory
    Stream<DynamicTest> aPasteStaysOutOfWhatAHostSees() throws IOException {
        return inBothWays(visit -> {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> asked.add(request.url()));
            visit.open("search.html");
            box(visit).click();
            paste(visit, "password=hunter2\nFATAL: sorry, too many clients already");
            assertThat(hits(visit).first()).isVisible();
            assertThat(visit.page()).hasURL(Pattern.compile("search\\.html#q=password"));
            visit.page().reload();
            assertThat(box(visit)).hasValue("password=hunter2\nFATAL: sorry, too many clients already");
            assertThat(hits(visit).first()).isVisible();
            assertThat(asked)
                    .isNotEmpty()
                    .map(url -> url.replaceFirst("#.*", ""))
                    .noneMatch(url -> url.contains("hunter2"));
        });
    }

    @TestFactory
    Stream<DynamicTest> anEmptyAnswerLeadsToThePageToStartFrom() throws IOException {
        return inBothWays(visit -> {
            visit.open("db/slots.html");
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("zzzzqqqq");
            assertThat(status(visit)).hasText("Nothing matches yet.");
            Locator start = visit.page().locator(".search-else a").first();
            assertThat(start).hasText("Start here");
            start.click();
            visit.page().waitForURL("**/start.html");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsTypedIsTextWhateverItIs() throws IOException {
        return inBothWays(visit -> {
            visit.open("search.html");
            for (String query : Queries.hostile()) {
                box(visit)
                        .evaluate(
                                "(area, units) => { area.value = units.map((u) => String.fromCharCode(u)).join('');"
                                        + " area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' })); }",
                                query.chars().boxed().toList());
                settled(visit);
                assertNothingButText(visit);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatPagesSayIsTextWhateverItIs() throws IOException {
        return inBothWays(visit -> {
            visit.open("search.html?q=gremlin");
            assertThat(visit.page().locator(".result-page").first()).containsText("<img src=x");
            assertThat(hits(visit).getByText("<script>window.hacked=1</script> gremlin"))
                    .hasCount(1);
            assertThat(visit.page().locator(".hit pre").first()).containsText("</code><img src=x");
            assertThat(visit.page().locator(".facets")).containsText("<b>bold</b>");
            assertNothingButText(visit);
        });
    }

    @TestFactory
    Stream<DynamicTest> aMegabyteIsAnswered() throws IOException {
        return Searching.inBothWays(Stage.shipped(), visit -> {
            visit.open("index.html");
            box(visit).click();
            String line = "2026-02-11 03:12:44 INFO worker-7 job 4711 done in 12 ms\n";
            paste(visit, line.repeat(1_000_000 / line.length()) + "FATAL: sorry, too many clients already\n");
            assertThat(visit.page().locator(".hit").first()).containsText("Known error");
        });
    }

    @Test
    void onlyTheNewestTextCounts() {
        try (Visit visit = stage.online(Window.DESK)) {
            List<Route> held = new ArrayList<>();
            visit.page().route(Pattern.compile("/search/[0-9a-f]+/t\\d+\\.js"), held::add);
            visit.open("search.html");
            type(visit, "gremlin");
            visit.page().waitForCondition(() -> !held.isEmpty());
            box(visit).fill("sessions");
            visit.page().unrouteAll();
            held.forEach(Route::resume);
            assertThat(visit.page()).hasURL(Pattern.compile("q=sessions$"));
            assertThat(visit.page().locator(".results")).containsText("Count the sessions by state");
            assertThat(visit.page().locator(".results")).not().containsText("gremlin");
            assertThat(visit.troubles()).isEmpty();
        }
    }

    private static void settled(Visit visit) {
        visit.page()
                .waitForFunction("() => { const text = document.querySelector('.search-status').textContent;"
                        + " return document.querySelector('.search-text').value.trim() === '' ? text === ''"
                        + " : text !== '' && !text.includes('Loading'); }");
    }

    private static void assertNothingButText(Visit visit) {
        assertThat(visit.page().locator("main img, main script, main iframe, main style, main b:not([class]) > *"))
                .hasCount(0);
        assertThat(visit.page().evaluate("() => window.hacked === undefined")).isEqualTo(true);
    }

    @Test
    void withoutScriptsThereIsNoBoxButAWayOn() throws IOException {
        try (Visit visit = stage.online(Window.DESK.withoutScripts())) {
            visit.open("search.html");
            assertThat(box(visit)).isHidden();
            assertThat(visit.page().locator("noscript li a").first()).hasText("Start here");
            visit.open("index.html");
            assertThat(box(visit)).isHidden();
            assertThat(visit.page().locator("noscript p")).isVisible();
            assertThat(visit.troubles()).isEmpty();
        }
    }

    @Test
    void partsOfTheIndexThatAreMissingLeaveTheRest() throws IOException {
        Stage broken = stageWithout(Pattern.compile("search/[0-9a-f]+/t\\d+\\.js"));
        try (broken;
                Visit visit = broken.onDisk(Window.DESK)) {
            visit.open("index.html");
            type(visit, "sessions");
            assertThat(status(visit)).containsText("could");
            assertThat(visit.troubles()).noneMatch(trouble -> trouble.contains("thrown"));
        }
    }

    @Test
    void anEngineThatIsMissingIsSaid() throws IOException {
        Stage broken = stageWithout(Pattern.compile("assets/js/engine\\.js"));
        try (broken;
                Visit visit = broken.online(Window.DESK)) {
            visit.open("index.html");
            type(visit, "sessions");
            assertThat(status(visit)).hasText("The search of this site could not be loaded.");
            assertThat(visit.page().locator(".search-else a").first()).hasText("Start here");
            assertThat(visit.troubles()).noneMatch(trouble -> trouble.contains("thrown"));
        }
    }

    private Stage stageWithout(Pattern files) throws IOException {
        Path site = Files.createTempDirectory(folder, "broken").resolve("site");
        Stage broken = Stage.of(folder.resolve("source"), site);
        int removed = 0;
        for (String name : broken.site().fingerprint().keySet()) {
            if (files.matcher(name).matches()) {
                Files.delete(broken.site().path(name));
                removed++;
            }
        }
        assertThat(removed).isPositive();
        return broken;
    }

    @TestFactory
    Stream<DynamicTest> everybodyCanUseIt() throws IOException {
        return Stream.of(Window.PHONE.dark(), Window.DESK)
                .map(window -> DynamicTest.dynamicTest(window.toString(), () -> {
                    List<String> faults = new ArrayList<>();
                    try (Visit visit = stage.online(window)) {
                        visit.open("index.html");
                        type(visit, "too many clients");
                        faults.addAll(faults(visit));
                        visit.open("search.html?q=connections");
                        faults.addAll(faults(visit));
                        visit.open("db/slots.html");
                        visit.page().keyboard().press("/");
                        visit.page().keyboard().type("sorry, too many clients already");
                        faults.addAll(faults(visit));
                    }
                    assertThat(faults).isEmpty();
                }));
    }

    private static List<String> faults(Visit visit) {
        assertThat(hits(visit).first()).isVisible();
        List<String> faults = new ArrayList<>(Accessibility.faults(visit));
        if (visit.overflow() > 0) {
            faults.add(visit.page().url() + " is too wide");
        }
        return faults;
    }
}
