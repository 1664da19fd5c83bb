package dev.handrail.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.handrail.browser.Searching.box;
import static dev.handrail.browser.Searching.hits;
import static dev.handrail.browser.Searching.paste;
import static dev.handrail.browser.Searching.status;
import static dev.handrail.browser.Searching.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.handrail.browser.Visit.Window;
import java.io.IOException;
import java.nio.file.Path;
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

/** The search among what else a reader does: going back, listening, composing, printing, losing the network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchUseIT {

    private Stage stage;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        stage = Searching.stage(folder);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private Stream<DynamicTest> inBothWays(Consumer<Visit> test) throws IOException {
        return Searching.inBothWays(stage, test);
    }

    private static Locator said(Visit visit) {
        return visit.page().locator(".search [role=status]");
    }

    @TestFactory
    Stream<DynamicTest> theWayBackFromAHitLeadsToTheResults() throws IOException {
        return inBothWays(visit -> {
            visit.open("index.html");
            type(visit, "end idle");
            hits(visit).first().click();
            visit.page().waitForURL("**/db/slots.html#end-idle-sessions");
            visit.page().goBack();
            assertThat(box(visit)).hasValue("end idle");
            assertThat(hits(visit).first()).hasText("End idle sessions");
        });
    }

    @TestFactory
    Stream<DynamicTest> theSearchPageShowsTheFirstMatchesAndMoreWhenAsked() throws IOException {
        return Searching.inBothWays(Stage.shipped(), visit -> {
            visit.open("search.html#q=connection%20refused");
            assertThat(status(visit)).containsText("The best 10 of");
            assertThat(hits(visit)).hasCount(10);
            visit.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("More matches"))
                    .click();
            assertThat(hits(visit)).hasCount(40);
            assertThat(hits(visit).nth(10)).isFocused();
            box(visit).fill("connection reset");
            assertThat(hits(visit)).hasCount(10);
        });
    }

    @TestFactory
    Stream<DynamicTest> theWayBackOpensTheDialogAgain() throws IOException {
        return inBothWays(visit -> {
            visit.open("start.html");
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("end idle");
            hits(visit).first().click();
            visit.page().waitForURL("**/db/slots.html#end-idle-sessions");
            visit.page().goBack();
            assertThat(box(visit)).hasValue("end idle");
            assertThat(hits(visit).first()).isVisible();
            visit.page().keyboard().press("Escape");
            assertThat(box(visit)).isHidden();
            visit.page().reload();
            assertThat(box(visit)).isHidden();
        });
    }

    @TestFactory
    Stream<DynamicTest> aHitOnTheSamePageIsNotHiddenByTheDialog() throws IOException {
        return inBothWays(visit -> {
            visit.open("db/slots.html");
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("end idle");
            assertThat(hits(visit).first()).hasText("End idle sessions");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page()).hasURL(Pattern.compile("slots\\.html#end-idle-sessions$"));
            assertThat(box(visit)).isHidden();
            assertThat(visit.page().locator("#end-idle-sessions")).isInViewport();
        });
    }

    @TestFactory
    Stream<DynamicTest> theDialogKeepsTheFocusToItself() throws IOException {
        return inBothWays(visit -> {
            visit.open("db/slots.html");
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("sessions");
            assertThat(hits(visit).first()).isVisible();
            for (int presses = 0; presses < 25; presses++) {
                visit.page().keyboard().press("Tab");
                assertThat(visit.page()
                                .evaluate("() => document.activeElement === document.body"
                                        + " || document.activeElement.closest('dialog') !== null"))
                        .isEqualTo(true);
            }
        });
    }

    /** The clock is held, so that a slow machine does not read as a reader who pauses. */
    @TestFactory
    Stream<DynamicTest> theAnswerIsReadOutOnceTheReaderStopsTyping() throws IOException {
        return inBothWays(visit -> {
            visit.page().clock().install();
            visit.open("search.html");
            box(visit).click();
            for (String key : "end idle".split("")) {
                visit.page().keyboard().type(key);
                visit.page().clock().runFor(100);
            }
            assertThat(status(visit)).containsText("match");
            assertThat(hits(visit).first()).hasText("End idle sessions");
            assertThat(said(visit)).isEmpty();
            visit.page().clock().runFor(1000);
            assertThat(said(visit))
                    .hasText(Pattern.compile(
                            "match(es)?\\. First: End idle sessions, Too many connections, disruptive\\.$"));
        });
    }

    @TestFactory
    Stream<DynamicTest> anEnterThatEndsACompositionOpensNothing() throws IOException {
        return inBothWays(visit -> {
            visit.open("index.html");
            type(visit, "end idle");
            assertThat(hits(visit).first()).isVisible();
            for (String mark : List.of("isComposing: true", "keyCode: 229")) {
                Object leftAlone = box(visit)
                        .evaluate("area => area.dispatchEvent(new KeyboardEvent('keydown',"
                                + " { key: 'Enter', bubbles: true, cancelable: true, " + mark + " }))");
                assertThat(leftAlone).as(mark).isEqualTo(true);
            }
            assertThat(visit.page()).hasURL(Pattern.compile("index\\.html$"));
        });
    }

    @TestFactory
    Stream<DynamicTest> onPaperStandWhatWasAskedAndTheAnswers() throws IOException {
        return inBothWays(visit -> {
            visit.open("search.html#q=sessions");
            assertThat(hits(visit).first()).isVisible();
            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(box(visit)).isVisible();
            assertThat(hits(visit).first()).isVisible();
            assertThat(visit.page().locator(".hit pre").first()).isVisible();
            assertThat(visit.page().locator(".facets")).isHidden();
            assertThat(visit.page().locator(".hit button").first()).isHidden();
        });
    }

    @TestFactory
    Stream<DynamicTest> aLogWithoutAKnownErrorOffersThePageToStartFrom() throws IOException {
        return inBothWays(visit -> {
            visit.open("index.html");
            box(visit).click();
            paste(visit, """
                    [    2.104311] EXT4-fs (sda1): mounted filesystem with ordered data mode
                    [    2.310022] systemd[1]: Started many sessions of the login service
                    [    2.512201] usb 1-1: new high-speed USB device number 2 using xhci_hcd
                    """);
            assertThat(hits(visit).first()).isVisible();
            assertThat(status(visit)).containsText("No known error line");
            assertThat(visit.page().locator(".search-triage")).isVisible();
        });
    }

    @Test
    void aTitleWithoutASpaceFitsAPhone() {
        try (Visit visit = stage.online(Window.PHONE)) {
            visit.open("search.html#q=ostrich");
            assertThat(visit.page().locator(".result-page").first()).containsText("OstrichController");
            assertThat(visit.overflow()).isZero();
        }
    }

    @Test
    void whatTheNetworkLostIsAskedForAgain() {
        try (Visit visit = stage.online(Window.PHONE)) {
            visit.page().route(Pattern.compile("/search/[0-9a-f]+/t\\d+\\.js"), Route::abort);
            visit.open("search.html");
            type(visit, "sessions");
            assertThat(status(visit)).containsText("the next search tries again");
            visit.page().unrouteAll();
            box(visit).fill("end idle sessions");
            assertThat(hits(visit).first()).hasText("End idle sessions");
            assertThat(status(visit)).not().containsText("could not be loaded");
        }
    }

    @Test
    void theBoxTakesItsRoomBeforeItsScriptHasCome() {
        try (Visit visit = stage.online(Window.PHONE)) {
            visit.page().route(Pattern.compile("/assets/js/search\\.js"), Route::abort);
            visit.open("index.html");
            double without = top(visit);
            visit.page().unrouteAll();
            visit.page().reload();
            assertThat(box(visit)).isVisible();
            assertThat(top(visit)).isEqualTo(without);
        }
    }

    /** Where that which follows the box begins, in CSS pixels. */
    private static double top(Visit visit) {
        return visit.page().locator(".start-here").boundingBox().y;
    }
}
