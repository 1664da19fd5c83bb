package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.model.Incident;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Incident.Mark;
import dev.handrail.model.Moment;
import dev.handrail.model.Role;
import dev.handrail.parse.incident.IncidentReader.Reading;
import dev.handrail.text.Markup;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import dev.handrail.yaml.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each shape that facts and timelines have in real postmortems and templates. */
class IncidentReaderTest {

    private static String utc(Optional<Moment> moment) {
        return moment.flatMap(Moment::instant).map(Instant::toString).orElse("");
    }

    private static List<String> locals(Incident incident) {
        return incident.timeline().stream()
                .map(event -> event.moment().local().map(Object::toString).orElse("-"))
                .toList();
    }

    // ---- facts

    @Test
    void frontMatterWithOtherNamesForTheSame() {
        Reading reading = Pages.read(
                        Pages.fields(
                                "start_time", "2007-12-05T22:04:00.000Z",
                                "end_time", "2007-12-06T06:08:00.000Z",
                                "product", "Launcher, Shop",
                                "severity", "SEV-1",
                                "categories", "config-change"),
                        "# Installer removes a file\n\nProse.\n")
                .value();
        assertThat(utc(reading.incident().started())).isEqualTo("2007-12-05T22:04:00Z");
        assertThat(utc(reading.incident().resolved())).isEqualTo("2007-12-06T06:08:00Z");
        assertThat(reading.services()).containsExactly("Launcher", "Shop");
        assertThat(reading.incident().severity()).isEqualTo("SEV-1");
        assertThat(reading.incident().categories()).containsExactly("config-change");
    }

    @Test
    void anEnumerationOfServicesEndsWithItsSentence() {
        Reading reading = Pages.read(
                        Pages.fields(),
                        "**Affected services**: Store (fast, slow), Search v1.2, and Backup. **Regions**: East, West.\n")
                .value();
        assertThat(reading.services()).containsExactly("Store", "Search v1.2", "Backup");
    }

    @Test
    void theZoneOfFrontMatterHoldsForTimesWithoutOne() {
        Incident incident = Pages.read(
                        Pages.fields("started", "2024-07-01 10:00", "timezone", "Europe/Berlin"),
                        "## Timeline\n\n- 10:05 first alert\n")
                .value()
                .incident();
        assertThat(utc(incident.started())).isEqualTo("2024-07-01T08:00:00Z");
        assertThat(utc(incident.detected())).isEqualTo("2024-07-01T08:05:00Z");
        assertThat(incident.zone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void keyValueListsAndPlainLines() {
        Incident list = Pages.read("# X\n\n- Start time: 2024-01-02 10:00 UTC\n- End: 11:30 UTC\n- Status: done\n")
                .value()
                .incident();
        assertThat(utc(list.started())).isEqualTo("2024-01-02T10:00:00Z");
        assertThat(utc(list.resolved())).isEqualTo("2024-01-02T11:30:00Z");
        assertThat(list.status()).isEqualTo("done");
        Incident plain = Pages.read("# X\n\nStarted: 2024-01-02 23:00 UTC\nResolved: 01:30 UTC\nImpact: all\nof it\n")
                .value()
                .incident();
        assertThat(utc(plain.resolved())).isEqualTo("2024-01-03T01:30:00Z");
        assertThat(plain.impact()).isEqualTo("all of it");
    }

    @Test
    void boldLabelsWithTheColonInsideOrNone() {
        Reading reading = Pages.read(
                        "**Severity** SEV-2\n\n**Authors:** Ann, Bob\n\n**Duration**: 2 hours\n\n**Root cause:**\n\nA typo.\n")
                .value();
        assertThat(reading.incident().severity()).isEqualTo("SEV-2");
        assertThat(reading.authors()).containsExactly("Ann", "Bob");
        assertThat(reading.incident().stated()).contains(Duration.ofHours(2));
        assertThat(reading.incident().causes()).hasSize(1);
    }

    @Test
    void tablesOfTwoColumnsAndTablesOfOneRow() {
        Incident two = Pages.read("""
                        # X

                        | Incident Severity | 2 |
                        |---|---|
                        | Start Time | 2024-01-02 10:00 UTC |
                        | Detection Time | 10:07 UTC |
                        | Mitigation Time | 10:40 UTC |
                        | Resolution Time | 11:00 UTC |
                        """).value().incident();
        assertThat(two.severity()).isEqualTo("2");
        assertThat(utc(two.detected())).isEqualTo("2024-01-02T10:07:00Z");
        assertThat(utc(two.mitigated())).isEqualTo("2024-01-02T10:40:00Z");
        assertThat(utc(two.resolved())).isEqualTo("2024-01-02T11:00:00Z");
        Incident one = Pages.read("| Severity | Duration | Service |\n|---|---|---|\n| high | 40 minutes | shop |\n")
                .value()
                .incident();
        assertThat(one.severity()).isEqualTo("high");
        assertThat(one.stated()).contains(Duration.ofMinutes(40));
    }

    @Test
    void headingsWithOneLineBelow() {
        Reading reading = Pages.read("""
                        # X

                        ### Date

                        2024-01-02

                        ### Authors

                        - Ann
                        - Bob

                        ### Status

                        Complete, actions in progress

                        ### Start/End Date/Time

                        2024-01-02 10:00 - 11:00 UTC

                        ## Impact

                        Some were slow.

                        ## Trigger

                        A release.

                        ## Root Causes

                        - First.
                        - Second.
                        """).value();
        Incident incident = reading.incident();
        assertThat(reading.authors()).containsExactly("Ann", "Bob");
        assertThat(incident.status()).isEqualTo("Complete, actions in progress");
        assertThat(incident.impact()).isEqualTo("Some were slow.");
        assertThat(utc(incident.started())).isEqualTo("2024-01-02T10:00:00Z");
        assertThat(utc(incident.resolved())).isEqualTo("2024-01-02T11:00:00Z");
        assertThat(incident.causes()).extracting(m -> m.fill(i -> "")).containsExactly("First.", "Second.");
        assertThat(incident.factors()).extracting(m -> m.fill(i -> "")).containsExactly("A release.");
    }

    @Test
    void proseBelowAHeadingIsNoTime() {
        Incident incident = Pages.read(
                        "## Resolution\n\nAt 10:30 we gave up and restarted.\n\n## Detection\n\nBy luck.\n")
                .value()
                .incident();
        assertThat(incident.resolved()).isEmpty();
        assertThat(incident.detected()).isEmpty();
    }

    // ---- timelines

    @Test
    void aTableWithMarksAtTheEndOfItsRows() {
        Outcome<Reading> outcome = Pages.read("""
                # All pods gone

                ## Timeline

                All times in UTC.

                | Time             | Event                                        |
                | :--------------- | -------------------------------------------- |
                | 2021-06-30 9:32  | Upgrade of the cluster begins.               |
                | 2021-06-30 10:00 | The `api` answers **503** (problem started). |
                | ~2021-06-30 10:02 | A user reports it.                          |
                | 2021-06-30 10:?? | Somebody looks.                              |
                | 2021-06-?? HH:mm | Unknown.                                     |
                | 2021-06-30 10:10 - 10:15 | Targets attached by hand (resolved). |

                ## Stats

                - Category: Kubernetes
                - Time to detection: 2 minutes
                - Time to recovery: 10 minutes
                """);
        Incident incident = outcome.value().incident();
        assertThat(locals(incident))
                .containsExactly(
                        "2021-06-30T09:32", "2021-06-30T10:00", "2021-06-30T10:02", "-", "-", "2021-06-30T10:10");
        assertThat(incident.timeline())
                .extracting(Event::mark)
                .containsExactly(Mark.TRIGGER, Mark.STARTED, Mark.DETECTED, Mark.NONE, Mark.NONE, Mark.RESOLVED);
        assertThat(incident.timeline().get(2).moment().approximate()).isTrue();
        assertThat(incident.timeline().get(5).moment().text()).isEqualTo("2021-06-30 10:10 - 10:15");
        assertThat(utc(incident.started())).isEqualTo("2021-06-30T10:00:00Z");
        assertThat(utc(incident.resolved())).isEqualTo("2021-06-30T10:10:00Z");
        assertThat(incident.categories()).containsExactly("Kubernetes");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void theHeadOfAColumnGivesTheZoneAndThreeColumnsAreJoined() {
        Incident incident = Pages.read("""
                        ## Timeline

                        | Date/Time (CET) | Who | Action |
                        |---|---|---|
                        | 2024-01-15 10:00 | Ann | restarts it |
                        | 10:20 |  | recovered |
                        """).value().incident();
        assertThat(utc(Optional.of(incident.timeline().get(1).moment()))).isEqualTo("2024-01-15T09:20:00Z");
        assertThat(incident.timeline().get(0).text()).isEqualTo("Ann · restarts it");
        assertThat(incident.zone()).isEqualTo("CET");
    }

    @Test
    void dayAndTimeInTwoColumns() {
        Incident incident = Pages.read(
                        "## Timeline\n\n| Date | Time | What |\n|---|---|---|\n| 2024-01-15 | 10:00 UTC | a |\n| | 10:05 UTC | b |\n")
                .value()
                .incident();
        assertThat(locals(incident)).containsExactly("2024-01-15T10:00", "2024-01-15T10:05");
    }

    @Test
    void listsOfManyForms() {
        Incident incident = Pages.read("""
                        # Outage of 2024-01-15

                        ## Timeline

                        - 9:45 AM UTC: one
                        * **10:00 UTC** – two [link](a.md)
                        * `10:05` UTC - three
                        + [10:10 UTC] four

                        10:15 UTC - five
                        10:20 UTC | six
                        """).value().incident();
        assertThat(incident.timeline())
                .extracting(Event::text)
                .containsExactly("one", "two link", "three", "four", "five", "six");
        assertThat(incident.timeline().get(1).markup().fill(i -> "href=\"" + i + "\""))
                .isEqualTo("two <a href=\"0\">link</a>");
    }

    @Test
    void definitionLists() {
        Block.Definition definition = new Block.Definition(
                List.of(inline("10:25 UTC")),
                List.of(List.of(new Block.Paragraph(inline("seven"), true, Span.START))),
                Span.START);
        Block.Definition duration = new Block.Definition(
                List.of(inline("Duration")),
                List.of(List.of(new Block.Paragraph(inline("2 hours"), true, Span.START))),
                Span.START);
        IncidentReader.Page page = new IncidentReader.Page(
                new SourcePath("2024-01-15-outage.md"),
                SourceText.of(""),
                Value.Fields.NONE,
                List.of(
                        part("Overview", Role.OTHER, new Block.Definitions(List.of(duration), Span.START)),
                        part("Timeline", Role.TIMELINE, new Block.Definitions(List.of(definition), Span.START))));
        Incident incident = new IncidentReader().read(page).value().incident();
        assertThat(incident.stated()).contains(Duration.ofHours(2));
        assertThat(locals(incident)).containsExactly("2024-01-15T10:25");
        assertThat(incident.timeline().get(0).text()).isEqualTo("seven");
    }

    private static Inline inline(String text) {
        return new Inline(Markup.text(text), text, List.of(), List.of(), "", Markup.EMPTY);
    }

    private static IncidentReader.Part part(String title, Role role, Block block) {
        return new IncidentReader.Part(2, title, role, List.of(block), Span.START);
    }

    @Test
    void aDayWithItsZoneAboveTheTable() {
        Outcome<Reading> outcome = Pages.read(
                "## Timeline\n\n2018-10-24 (*all times UTC*)\n\n| Time | Description |\n|---|---|\n| 11:56 | alert |\n");
        assertThat(utc(outcome.value().incident().detected())).isEqualTo("2018-10-24T11:56:00Z");
        assertThat(outcome.value().incident().timeline()).hasSize(1);
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void theYearOfAMonth() {
        Outcome<Reading> outcome = Pages.read(
                "**Date:** September 2024\n\n## Timeline (All times UTC)\n\n| Time | Event |\n|---|---|\n| Sep 12, 14:32 | a |\n| T+5m | b |\n");
        assertThat(locals(outcome.value().incident())).containsExactly("2024-09-12T14:32", "-");
        assertThat(outcome.value().incident().zone()).isEqualTo("UTC");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void headingsAreRowsOrDays() {
        Incident incident = Pages.read("""
                        ## Timeline

                        ### 2024-01-15

                        - 23:50 UTC alert

                        ### 2024-01-16 00:10 UTC Team engaged

                        Text.

                        ### 00:30 UTC

                        Service restored.
                        """).value().incident();
        assertThat(locals(incident)).containsExactly("2024-01-15T23:50", "2024-01-16T00:10", "2024-01-16T00:30");
        assertThat(incident.timeline())
                .extracting(Event::text)
                .containsExactly("alert", "Team engaged", "Service restored.");
    }

    @Test
    void nestedListsBelowDays() {
        Incident incident = Pages.read(
                        "## Timeline\n\n- 2024-01-15\n  - 10:00 UTC a\n- 2024-01-16\n  - 09:00 UTC b\n    - 09:05 UTC c\n")
                .value()
                .incident();
        assertThat(locals(incident)).containsExactly("2024-01-15T10:00", "2024-01-16T09:00", "2024-01-16T09:05");
    }

    @Test
    void midnightPassesButASlipIsAFinding() {
        Outcome<Reading> outcome = Pages.read("""
                **Start:** 2024-01-15 00:10 UTC

                ## Timeline

                - 23:50 UTC release
                - 00:12 UTC alert
                - 00:11 UTC slip
                - 23:59 UTC still there
                - 00:05 UTC resolved
                """);
        assertThat(locals(outcome.value().incident()))
                .containsExactly(
                        "2024-01-14T23:50",
                        "2024-01-15T00:12",
                        "2024-01-15T00:11",
                        "2024-01-15T23:59",
                        "2024-01-16T00:05");
        assertThat(Pages.codes(outcome)).containsExactly(Code.PM_DATE_MISSING, Code.PM_ORDER, Code.PM_DATE_MISSING);
        assertThat(outcome.diagnostics())
                .extracting(finding -> finding.at().span().line())
                .containsExactly(6, 7, 9);
        assertThat(outcome.value().incident().contradictions()).hasSize(1);
    }

    @Test
    void theNewestRowMayStandFirst() {
        Outcome<Reading> outcome = Pages.read(
                "# X 2024-01-15\n\n## Timeline\n\n- 11:00 UTC resolved\n- 10:30 UTC restart\n- 10:00 UTC alert\n");
        assertThat(locals(outcome.value().incident()))
                .containsExactly("2024-01-15T10:00", "2024-01-15T10:30", "2024-01-15T11:00");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void londonIsGreenwichInWinter() {
        Outcome<Reading> outcome = Pages.read(
                "All times in Europe/London.\n\n## Timeline\n\n- 2024-01-15 11:00 GMT a\n- 11:30 b\n- 2024-07-15 11:00 GMT c\n");
        assertThat(Pages.codes(outcome)).containsExactly(Code.PM_ZONE_MIXED);
        assertThat(outcome.diagnostics().get(0).at().span().line()).isEqualTo(7);
    }

    @Test
    void timesWithoutADayStayWithoutOne() {
        Incident incident = Pages.read("## Timeline\n\n- 10:00 UTC a\n- 11:00 UTC b\n")
                .value()
                .incident();
        assertThat(locals(incident)).containsExactly("-", "-");
        assertThat(incident.timeline().get(0).moment().text()).isEqualTo("10:00 UTC");
    }

    @Test
    void aPageWithoutATimelineHeadingMayStillHaveOne() {
        Incident incident = Pages.read(
                        "# X 2024-01-15\n\nWhat happened:\n\n- 10:00 UTC a\n- 11:00 UTC b\n\n## Next\n\n- c\n")
                .value()
                .incident();
        assertThat(locals(incident)).containsExactly("2024-01-15T10:00", "2024-01-15T11:00");
    }

    @Test
    void theYearComesFromElsewhereOnThePage() {
        Incident incident = Pages.read("## Timeline\n\n- Mar 15 10:00 UTC a\n- 2023-03-15 10:30 UTC b\n")
                .value()
                .incident();
        assertThat(locals(incident)).containsExactly("2023-03-15T10:00", "2023-03-15T10:30");
    }

    @Test
    void wordsThatDenyGiveNoMark() {
        Incident incident = Pages.read("""
                        ## Timeline

                        - 2024-01-15 10:00 UTC the name resolved to an old address
                        - 10:10 UTC not resolved by the restart
                        - 10:20 UTC resolved
                        - 10:30 UTC mail sent
                        """).value().incident();
        assertThat(incident.timeline())
                .extracting(Event::mark)
                .containsExactly(Mark.NONE, Mark.NONE, Mark.RESOLVED, Mark.NONE);
    }

    @Test
    void newsBeforeTheOutageIsNoAlertAndTrafficIsBackBeforeTheEnd() {
        Incident incident = Pages.read("""
                        ## Timeline

                        2015-10-21 (*all times UTC*)

                        * 14:51 A newspaper reports a discovery
                        * 14:54 **OUTAGE BEGINS** -- backends fail
                        * 14:55 the pager does not stop
                        * 15:36 Traffic to the second cluster restored
                        * 16:00 **OUTAGE MITIGATED**, one cluster serves
                        * 16:30 **INCIDENT ENDS**, half an hour without errors
                        """).value().incident();
        assertThat(incident.timeline())
                .extracting(Event::mark)
                .containsExactly(Mark.NONE, Mark.STARTED, Mark.DETECTED, Mark.NONE, Mark.MITIGATED, Mark.RESOLVED);
        assertThat(incident.timeline().get(1).markup().fill(i -> ""))
                .isEqualTo("<strong>OUTAGE BEGINS</strong> -- backends fail");
        assertThat(utc(incident.resolved())).isEqualTo("2015-10-21T16:30:00Z");
    }

    @Test
    void headingsOfATimelineStayInItWhateverTheirWords() {
        IncidentReader.Page page = new IncidentReader.Page(
                new SourcePath("pm.md"),
                SourceText.of(""),
                Value.Fields.NONE,
                List.of(
                        part("Timeline", Role.TIMELINE, new Block.Rule(Span.START)),
                        new IncidentReader.Part(
                                3, "2024-01-15 10:00 UTC Mitigation", Role.MITIGATE, List.of(), Span.START),
                        new IncidentReader.Part(3, "Root cause", Role.CAUSES, List.of(), Span.START)));
        Incident incident = new IncidentReader().read(page).value().incident();
        assertThat(incident.timeline()).extracting(Event::text).containsExactly("Mitigation");
    }

    @Test
    void guessedMarksAccuseNobody() {
        Outcome<Reading> outcome = Pages.read("""
                ## Timeline

                - 2024-01-15 10:00 UTC problem started
                - 10:05 UTC alert
                - 12:00 UTC ticket resolved

                ## Stats

                - Time to recovery: 13 minutes
                """);
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void marksInSoManyWordsDo() {
        Outcome<Reading> outcome = Pages.read("""
                ## Timeline

                - 2024-01-15 10:00 UTC upgrade (problem started)
                - 10:05 UTC alert (detected)
                - 12:00 UTC all is well (resolved)

                ## Stats

                - Time to detection: 5 minutes
                - Time to recovery: 13 minutes[^1]

                [^1]: measured by hand
                """);
        assertThat(Pages.codes(outcome)).containsExactly(Code.PM_METRIC_MISMATCH);
        assertThat(outcome.value().incident().contradictions())
                .containsExactly(
                        "The page states that it was over after 13 min, but from 10:00 UTC to 12:00 UTC it is 2 h.");
    }

    // ---- findings

    @Test
    void timesWithoutAZoneAreCountedOnce() {
        Outcome<Reading> outcome = Pages.read("## Timeline\n\n- 2024-01-15 10:00 alert\n- 10:30 resolved\n");
        assertThat(Pages.codes(outcome)).containsExactly(Code.PM_ZONE_MISSING);
        assertThat(outcome.diagnostics().get(0).message())
                .isEqualTo("2 times have no time zone, the first is \"2024-01-15 10:00\".");
    }

    @Test
    void anAmbiguousAbbreviationIsNamed() {
        Outcome<Reading> outcome = Pages.read("All times in BST.\n\n## Timeline\n\n- 2024-07-15 10:00 alert\n");
        assertThat(Pages.codes(outcome)).containsExactly(Code.PM_ZONE_UNCLEAR);
        assertThat(outcome.diagnostics().get(0).message())
                .isEqualTo(
                        "\"BST\" can mean UTC+01:00 (Britain in summer) or UTC+06:00 (Bangladesh): write the offset that is"
                                + " meant.");
        assertThat(utc(outcome.value().incident().detected())).isEmpty();
        assertThat(outcome.value().incident().zone()).isEqualTo("BST");
    }

    @Test
    void winterTimeInSummerIsAFindingButReadAsWritten() {
        Outcome<Reading> outcome = Pages.read("All times in CET.\n\n## Timeline\n\n- 2024-07-15 10:00 alert\n");
        assertThat(Pages.codes(outcome)).containsExactly(Code.PM_ZONE_OUT_OF_SEASON);
        assertThat(utc(outcome.value().incident().detected())).isEqualTo("2024-07-15T09:00:00Z");
    }

    @Test
    void oneRowInAnotherZone() {
        Outcome<Reading> outcome = Pages.read("""
                **Start:** 2024-01-15 10:00 CET

                ## Timeline

                - 10:05 CET alert
                - 10:30 UTC restart
                - 10:40 CET resolved
                """);
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.code() == Code.PM_ZONE_MIXED)
                .extracting(Diagnostic::message)
                .containsExactly("One time says 10:30 UTC, while the page's times are CET: 10:30 UTC is 11:30 CET,"
                        + " 1 h 30 min after the start; read in CET it is 30 min after the start.");
    }

    @Test
    void headAgainstTimeline() {
        Outcome<Reading> outcome = Pages.read("""
                **Date and time:** 2024-01-15, 10:00 - 11:00 UTC

                ## Timeline

                - 09:30 UTC first alert
                - 11:40 UTC resolved
                """);
        assertThat(Pages.codes(outcome)).containsExactly(Code.PM_SPAN_MISMATCH, Code.PM_SPAN_MISMATCH);
        assertThat(outcome.value().incident().contradictions())
                .containsExactly(
                        "The head gives the end as 2024-01-15 11:00 UTC, the timeline as 2024-01-15 11:40 UTC, 40 min later.",
                        "The timeline has it noticed at 09:30 UTC, before the start that the page states, 10:00 UTC.");
    }

    @Test
    void statedDurationAgainstTheTimes() {
        Outcome<Reading> wrong =
                Pages.read("- Start: 2024-01-15 10:00 UTC\n- End: 2024-01-15 14:00 UTC\n- Duration: 3 hours\n");
        assertThat(Pages.codes(wrong)).containsExactly(Code.PM_METRIC_MISMATCH);
        assertThat(wrong.value().incident().contradictions())
                .containsExactly("The page states that it lasted 3 h, but from 10:00 UTC to 14:00 UTC it is 4 h.");
        Outcome<Reading> rounded =
                Pages.read("- Start: 2024-01-15 10:00 UTC\n- End: 2024-01-15 13:20 UTC\n- Duration: 3 hours\n");
        assertThat(rounded.diagnostics()).isEmpty();
    }

    @Test
    void anEndBeforeTheStart() {
        Outcome<Reading> outcome = Pages.read("- Start: 2024-01-15 10:00 UTC\n- End: 2024-01-14 14:00 UTC\n");
        assertThat(Pages.codes(outcome)).containsExactly(Code.PM_ORDER);
    }

    @Test
    void datesThatCanNotBe() {
        Outcome<Reading> outcome = Pages.read("""
                ## Timeline

                | Time (UTC) | Event |
                |---|---|
                | 20211-06-30 08:32 | a |
                | 03/04/2021 10:00 | b |
                | early on the 3rd | c |
                """);
        assertThat(Pages.codes(outcome))
                .containsExactly(Code.PM_DATE_IMPLAUSIBLE, Code.PM_DATE_IMPLAUSIBLE, Code.PM_DATE_IMPLAUSIBLE);
        assertThat(outcome.diagnostics())
                .extracting(finding -> finding.at().span().line())
                .containsExactly(5, 6, 7);
        assertThat(locals(outcome.value().incident())).containsExactly("-", "-", "-");
    }
}
