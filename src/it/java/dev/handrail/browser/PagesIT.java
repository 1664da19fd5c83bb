package dev.handrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.browser.Visit.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The shipped runbooks, every kind of page, as readers meet them: from the disk and a host, on a phone and a desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private final Stage stage = Stage.shipped();
    private Map<String, List<String>> kinds;

    @BeforeAll
    void sort() throws IOException {
        kinds = stage.pagesByKind();
    }

    @Test
    void everyKindOfPageIsThere() {
        assertThat(kinds.keySet())
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

    /** Colours hang on the scheme alone and places on the width alone, so two visits see both of each. */
    @TestFactory
    Stream<DynamicTest> theLargestPageOfEachKindIsSound() throws IOException {
        return Stream.of(stage.onDisk(Window.DESK), stage.online(Window.PHONE.dark()))
                .map(visit -> DynamicTest.dynamicTest(visit.base() + " " + visit.window(), () -> sound(visit)));
    }

    private void sound(Visit opened) {
        List<String> faults = new ArrayList<>();
        try (Visit visit = opened) {
            for (List<String> pages : kinds.values()) {
                visit.open(pages.get(0));
                faults.addAll(tooWide(visit));
                faults.addAll(Accessibility.faults(visit));
            }
            faults.addAll(visit.troubles());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPageFitsAPhone() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Visit visit = stage.onDisk(Window.PHONE)) {
            for (List<String> pages : kinds.values()) {
                for (String page : pages) {
                    faults.addAll(tooWide(visit.open(page)));
                }
            }
            faults.addAll(visit.troubles());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theGuardsSeeWhatIsWrong() {
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
