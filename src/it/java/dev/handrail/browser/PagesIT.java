package dev.handrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.browser.Visit.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The shipped runbooks, every kind of page, as readers meet them: from the disk and a host, on a phone and a desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final List<Window> WINDOWS =
            List.of(Window.PHONE, Window.PHONE.dark(), Window.DESK, Window.DESK.dark());

    private Stage stage;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        stage = Stage.of(Path.of("runbooks").toAbsolutePath(), folder.resolve("site"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void everyKindOfPageIsThere() throws IOException {
        assertThat(stage.pagesByKind().keySet())
                .contains(
                        "front",
                        "runbook",
                        "postmortem",
                        "service",
                        "entity",
                        "list",
                        "incidents-page",
                        "actions-page",
                        "coverage-page",
                        "page-index",
                        "not-found");
    }

    @TestFactory
    Stream<DynamicTest> eachKindIsSoundFromTheDisk() {
        return WINDOWS.stream()
                .map(window -> DynamicTest.dynamicTest(window.toString(), () -> eachKind(stage.onDisk(window))));
    }

    @TestFactory
    Stream<DynamicTest> eachKindIsSoundOnAHost() {
        return WINDOWS.stream()
                .map(window -> DynamicTest.dynamicTest(window.toString(), () -> eachKind(stage.online(window))));
    }

    private void eachKind(Visit opened) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Visit visit = opened) {
            for (List<String> pages : stage.pagesByKind().values()) {
                faults.addAll(tooWide(visit.open(pages.get(0))));
            }
            faults.addAll(visit.troubles());
            // Only now: axe asks for the style sheets once more, which the pages' policy rightly forbids.
            for (List<String> pages : stage.pagesByKind().values()) {
                faults.addAll(Accessibility.faults(visit.open(pages.get(0))));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPageFitsAPhone() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Visit visit = stage.online(Window.PHONE)) {
            for (List<String> pages : stage.pagesByKind().values()) {
                for (String page : pages) {
                    faults.addAll(tooWide(visit.open(page)));
                }
            }
            faults.addAll(visit.troubles());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theGuardsSeeWhatIsWrong() throws IOException {
        try (Visit visit = stage.online(Window.PHONE)) {
            visit.open("index.html");
            visit.page()
                    .evaluate("() => { const wide = document.createElement('img'); wide.style.minWidth = '2000px';"
                            + " document.querySelector('main').append(wide); console.error('planted'); }");
            visit.page().evaluate("() => fetch('http://127.0.0.1:9/elsewhere').catch(() => {})");
            assertThat(tooWide(visit)).isNotEmpty();
            assertThat(Accessibility.faults(visit)).anyMatch(fault -> fault.contains("image-alt"));
            assertThat(visit.troubles()).anyMatch(trouble -> trouble.contains("planted"));
        }
    }

    private static List<String> tooWide(Visit visit) {
        int overflow = visit.overflow();
        return overflow > 0 ? List.of(visit.page().url() + " is " + overflow + " px too wide") : List.of();
    }
}
