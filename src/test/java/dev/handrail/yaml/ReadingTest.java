package dev.handrail.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final SourcePath FILE = new SourcePath("a.md");

    private static Reading of(String yaml) {
        return new Reading(
                FILE, (Value.Fields) new YamlReader().read(FILE, yaml, 1).value());
    }

    @Test
    void theFirstSynonymWithAValueIsRead() {
        Reading reading = of("team:\ncontact: ops\nowner-slack: '#ops'\n");

        assertThat(reading.text("owner", "team", "contact", "owner-slack")).contains("ops");
        assertThat(reading.leftOver()).isEmpty();
        assertThat(reading.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"review-every", "review_every", "Review_Every", "REVIEW-EVERY"})
    void letterCaseAndUnderscoresDoNotMatter(String key) {
        assertThat(of(key + ": 1y\n").text("review-every")).contains("1y");
        assertThat(of("review_every: 1y\n").text(key)).contains("1y");
    }

    @Test
    void anExactKeyWinsOverAnotherLetterCase() {
        Reading reading = of("db: small\nDB: large\n");

        assertThat(reading.text("DB")).contains("large");
        assertThat(reading.text("db")).contains("small");
    }

    @Test
    void oneTextIsAListOfOneAndKeepsItsCommas() {
        assertThat(of("errors: 'FATAL: sorry, too many clients'\n").texts("errors"))
                .containsExactly("FATAL: sorry, too many clients");
        assertThat(of("errors: [a, '', b]\n").texts("errors")).containsExactly("a", "b");
        assertThat(of("errors:\n").texts("errors")).isEmpty();
        assertThat(of("tags:\n  - one\n  - two\n").spanned("tags"))
                .containsExactly(
                        new Value.Text("one", new Span(2, 5, 2, 8)), new Value.Text("two", new Span(3, 5, 3, 8)));
    }

    @Test
    void aMappingInAListOfTextsIsFoundAndTheOthersAreKept() {
        Reading reading = of("tags: [a, {b: c}, d]\n");

        assertThat(reading.texts("tags")).containsExactly("a", "d");
        assertThat(reading.diagnostics())
                .extracting(found -> found.at().span())
                .containsExactly(new Span(1, 11, 1, 17));
    }

    @ParameterizedTest
    @CsvSource({"true,true", "Yes,true", "ON,true", "false,false", "no,false", "Off,false"})
    void readsBooleans(String written, boolean meant) {
        assertThat(of("draft: " + written + "\n").bool("draft")).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-15", "2024-03-15T10:00:00Z", "2024-03-15 10:00", "'2024-03-15 '"})
    void readsDates(String written) {
        assertThat(of("date: " + written + "\n").date("date")).contains(LocalDate.of(2024, 3, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "6 months, P6M",
        "P6M, P6M",
        "p1y2m, P1Y2M",
        "90 days, P90D",
        "90d, P90D",
        "1y, P1Y",
        "every 2 weeks, P14D",
        "1 Month, P1M",
        "quarterly, P3M",
    })
    void readsPeriods(String written, Period meant) {
        assertThat(of("every: " + written + "\n").period("every")).contains(meant);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(
                        "title: [a]\n",
                        reading -> reading.text("title"),
                        new Span(1, 8, 1, 11),
                        "one text, but is a list"),
                wrong("a: 1\ntitle:\n  b: c\n", reading -> reading.text("title"), new Span(3, 3, 3, 7), "one text"),
                wrong("draft: maybe\n", reading -> reading.bool("draft"), new Span(1, 8, 1, 13), "but is \"maybe\""),
                wrong("n: 1.5\n", reading -> reading.integer("n"), new Span(1, 4, 1, 7), "whole number"),
                wrong("n: 2147483648\n", reading -> reading.integer("n"), new Span(1, 4, 1, 14), "whole number"),
                wrong("date: 15/03/2024\n", reading -> reading.date("date"), new Span(1, 7, 1, 17), "2024-03-15"),
                wrong("date: 2024-02-30\n", reading -> reading.date("date"), new Span(1, 7, 1, 17), "a date"),
                wrong("date: 2024-03-150\n", reading -> reading.date("date"), new Span(1, 7, 1, 18), "a date"),
                wrong("every: soon\n", reading -> reading.period("every"), new Span(1, 8, 1, 12), "6 months"),
                wrong("every: 0 days\n", reading -> reading.period("every"), new Span(1, 8, 1, 14), "6 months"),
                wrong("every: P-1M\n", reading -> reading.period("every"), new Span(1, 8, 1, 12), "6 months"),
                wrong("every: P99999999999Y\n", reading -> reading.period("every"), new Span(1, 8, 1, 21), "6 months"),
                wrong("map: text\n", reading -> reading.fields("map"), new Span(1, 6, 1, 10), "but is \"text\""),
                wrong(
                        "map: {in: {date: x}}\n",
                        reading -> reading.fields("map")
                                .orElseThrow()
                                .fields("in")
                                .orElseThrow()
                                .date("date"),
                        new Span(1, 18, 1, 19),
                        "a date"));
    }

    private static Arguments wrong(String yaml, Consumer<Reading> read, Span at, String message) {
        return Arguments.of(yaml, read, at, message);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongShapeIsOneFindingOnTheValue(String yaml, Consumer<Reading> read, Span at, String message) {
        Reading reading = of(yaml);
        read.accept(reading);

        assertThat(reading.diagnostics()).hasSize(1);
        Diagnostic found = reading.diagnostics().get(0);
        assertThat(found.code()).isEqualTo(Code.FRONT_MATTER_TYPE);
        assertThat(found.at().span()).isEqualTo(at);
        assertThat(found.message()).contains(message);
    }

    @Test
    void theFindingNamesTheKeyThatWasWritten() {
        Reading reading = of("last_reviewed_on: soon\n");
        reading.date("reviewed", "last-reviewed-on");

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("\"last_reviewed_on\" must be a date such as 2024-03-15, but is \"soon\"");
    }

    @Test
    void keysNearToOneThatIsReadAreFound() {
        Reading reading = of("ower: db\nonwer: web\nsevices: [a]\ntags: x\nweigth: 3\nurl: y\nkey: z\n");
        reading.text("owner");
        reading.texts("services");
        reading.texts("tags");
        reading.text("weight");
        reading.text("uri");
        reading.findMisspelt(Conventions.KEYS);

        assertThat(reading.diagnostics())
                .allMatch(found -> found.code() == Code.FRONT_MATTER_UNKNOWN)
                .extracting(found -> found.at().span().line() + found.message())
                .containsExactly(
                        "1\"ower\" has no effect: did you mean \"owner\"?",
                        "2\"onwer\" has no effect: did you mean \"owner\"?",
                        "3\"sevices\" has no effect: did you mean \"services\"?",
                        "5\"weigth\" has no effect: did you mean \"weight\"?");
    }

    @Test
    void customaryKeysAreNoMisspellings() {
        Reading reading = of("layout: page\nauthors: [a]\nms.date: x\nsidebar_label: y\nlastmod: z\n");
        reading.text("layouts");
        reading.text("author");
        reading.text("ms-dates");
        reading.text("sidebar-labels");
        reading.text("lastmods");
        reading.findMisspelt(Conventions.KEYS);

        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void whatNobodyAskedForIsKept() {
        Reading reading = of("title: a\nown: {k: [1, {z: yes}]}\nbare:\n");
        reading.text("title");

        assertThat(reading.extra()).isEqualTo(Map.of("own", Map.of("k", List.of("1", Map.of("z", "yes"))), "bare", ""));
    }
}
