package dev.handrail.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages pasted from a word processor: headings are lines that end in a colon, bullets are an o and a tab. */
class TypedPagesTest {

    private static final String PAGE = """
            Report of an outage

            Overview

            Date and Time:     March 15, 2024, 10:00 AM - 1:00 PM WAT
            Duration:          3 hours
            Impact:            Nobody could stream music.

            Timeline:

            o\t10:00 AM WAT: First alerts about database connections.
            o\t12:30 PM WAT: Network settings found wrong and mended.
            o\t01:00 PM UTC: Service fully restored.

            Root Cause:

            The driver did not fit the configuration.

            Corrective and Preventive Measures:

            o\tTesting: Try driver updates under load,\s
            \tand hold them back if they fail.

            o\tTraining: Train the team.
            """;

    @TempDir
    Path temporary;

    private List<String> check(String page) throws IOException {
        new Folder(temporary).file("source/report.md", page);
        Program.Run run = Program.run(temporary, "check", "source", "--as-of", "2026-06-01");
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out().lines().filter(line -> line.contains("[pm.")).toList();
    }

    @Test
    void aPageWithoutMarkdownIsReadAsThePostmortemItIs() throws IOException {
        assertThat(check(PAGE))
                .contains(
                        "report.md:13:1: warning: The last row says 13:00 UTC, the header ends 13:00 WAT: 13:00 UTC is"
                                + " 14:00 WAT, so that from 10:00 WAT the incident lasted 4 h, the page states 3 h. [pm.zone-mixed]")
                .anyMatch(line -> line.startsWith("report.md:5:1: ") && line.endsWith("[pm.span-mismatch]"))
                .anyMatch(line -> line.startsWith("report.md:21:1: ")
                        && line.contains(
                                "None of the 2 open actions has an owner, the first is \"Try driver updates under"))
                .noneMatch(line -> line.contains("pm.no-cause"));
    }

    @Test
    void aPageWithHeadingsKeepsToThem() throws IOException {
        assertThat(check("# Notes\n\n## Meeting\n\nTimeline:\n\n- 10:00 coffee\n\nImpact:\n\nNone.\n"))
                .isEmpty();
    }

    @Test
    void theFirstIncidentOfAllAsItWasHandedOver() throws IOException {
        Path folder = Path.of("../shared/seed");
        assumeTrue(Files.isDirectory(folder), "the incident's own text is not on this machine");
        try (Stream<Path> files = Files.list(folder)) {
            Path seed = files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            assertThat(check(Files.readString(seed)))
                    .contains(
                            "report.md:24:1: warning: The last row says 13:00 UTC, the header ends 13:00 WAT: 13:00 UTC is"
                                    + " 14:00 WAT, so that from 10:00 WAT the incident lasted 4 h, the page states 3 h."
                                    + " [pm.zone-mixed]");
        }
    }
}
