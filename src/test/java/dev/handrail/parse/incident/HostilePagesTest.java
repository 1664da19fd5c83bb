package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.handrail.diag.Outcome;
import dev.handrail.model.Incident;
import dev.handrail.model.Metrics;
import dev.handrail.parse.incident.IncidentReader.Reading;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a page holds makes the reader throw, and every span it gives lies in the file. */
class HostilePagesTest {

    private static final String[] PIECES = {
        "# ",
        "## Timeline\n\n",
        "## Action Items\n\n",
        "## Root cause\n\n",
        "## Impact\n\n",
        "- ",
        "  - ",
        "1. ",
        "\n",
        "\n\n",
        "| Time | Event |\n|---|---|\n",
        "| ",
        " |",
        "**Duration:** ",
        "**",
        "Start: ",
        "End: ",
        "Owner: ",
        "@",
        "(",
        ")",
        "[",
        "](x.md)",
        "2024-03-15",
        " 10:00",
        "10:00 AM",
        " - ",
        "–",
        "UTC",
        "BST",
        "CET",
        "WAT",
        "+01:00",
        "Z",
        "T",
        ":",
        "??",
        "HH:mm",
        "~",
        "99999",
        "2024-99-99",
        "25:61",
        "March 15",
        "Feb 30, 2023",
        "15/03/2024",
        "3 hours",
        "1h30m",
        "All times in ",
        ". ",
        "resolved",
        "alert",
        "deployed",
        "(resolved)",
        "not ",
        "due 2024-05-01",
        "OPS-1",
        "#1",
        "[x] ",
        "~~",
        "`",
        "<br>",
        "&amp;",
        "\u00A0",
        "\uD83D\uDE00",
        "\u0130",
        "١٢:٣٠",
        "\u202E",
        "\u0000",
        "> ",
        "!!! note\n    ",
        "Europe/Berlin",
        "00000000000000000000",
        "999999999999999999999999 hours",
        "Date and Time: ",
    };

    @Test
    void pagesOfRandomPiecesAreRead() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder();
            int count = 1 + random.nextInt(60);
            for (int i = 0; i < count; i++) {
                page.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check("seed " + seed, page.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at ",
                "~",
                "owner:",
                "due ",
                "(",
                "@a",
                "<br",
                "**a",
                "times",
                "10:00 ",
                "- 10:00",
                "1",
                "A-",
                "AB-1",
                "[",
                "2024-01-01 - ",
                "| 10:00 ",
                "x: ",
                "on 1 ",
                "timestamps are ",
                "\n- ",
                "|-",
                "Duration: ",
                "Duration: 1h",
                "PT1",
                "1:30:",
                "IST (",
                "Pacific Time (",
                "[done] ",
                "all healthy "
            })
    void longRunsAreRead(String piece) {
        check(piece, "## Timeline\n\n- " + piece.repeat(1000));
        check(piece, "## Action items\n\n- " + piece.repeat(1000));
        check(piece, "# " + piece.repeat(1000) + "\n\n" + piece.repeat(1000));
    }

    /** Looking for the name of the zone anew for each row would read the page 50,000 times. */
    @Test
    void aZoneNamedBelowALongTimelineIsLookedForOnce() {
        String row = "- 10:00 errors and more errors\n";
        check("long", "## Timeline\n\n2025-07-01\n\n" + row.repeat(50_000) + "\nAll times in CST.\n");
    }

    private static void check(String what, String page) {
        Outcome<Reading> outcome = Pages.read(Pages.fields("started", page, "timezone", page), page);
        SourceText text = SourceText.of(page);
        Incident incident = outcome.value().incident();
        outcome.diagnostics()
                .forEach(finding -> assertInside(what, text, finding.at().span()));
        incident.timeline().forEach(event -> assertInside(what, text, event.at()));
        incident.actions().forEach(action -> assertInside(what, text, action.at()));
        assertThat(Metrics.of(incident).restore().filter(d -> d.isNegative()))
                .as(what)
                .isEmpty();
    }

    private static void assertInside(String what, SourceText text, Span span) {
        boolean inside = span.endLine() <= text.lineCount()
                && span.endColumn() <= text.line(span.endLine()).length() + 1;
        if (!inside) {
            fail(what + ": " + span + " is not in the file");
        }
    }
}
