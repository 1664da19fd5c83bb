package dev.handrail.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlReaderTest {

    private static Outcome<Value.Fields> read(String toml, int firstLine) {
        return new TomlReader().read(new SourcePath("a.md"), toml, firstLine);
    }

    private static Value member(Value.Fields fields, String key) {
        return fields.get(key).orElseThrow();
    }

    /** Examples of toml.io's specification of version 1.0.0. */
    @ParameterizedTest
    @CsvSource({
        "1979-05-27T07:32:00Z, 1979-05-27T07:32Z",
        "1979-05-27T00:32:00.5-07:00, 1979-05-27T00:32:00.500-07:00",
        "1979-05-27T07:32:00, 1979-05-27T07:32",
        "1979-05-27 07:32:01, 1979-05-27T07:32:01",
        "1979-05-27, 1979-05-27",
        "07:32:00, 07:32",
        "0xDEADBEEF, 0xDEADBEEF",
        "1_000, 1_000",
        "6.626e-34, 6.626e-34",
        "1.50, 1.50",
        "true, true",
        "\"tab\\tquote\\\" \\u00E9\", 'tab\tquote\" é'",
    })
    void datesAreIsoTextAndNumbersStayAsWritten(String written, String read) {
        Outcome<Value.Fields> outcome = read("k = " + written + "\n", 1);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(((Value.Text) member(outcome.value(), "k")).value()).isEqualTo(read);
    }

    /**
     * <pre>
     * line 2: title = "DB # x"
     * line 3: 'own key' = 😀 is in the value: "😀" # note
     * line 4: tags = ["a", 'b']
     * line 5: [params.deep]
     * line 6: n = {x = 1}
     * line 7: [[more]]
     * line 8: y = 2
     * </pre>
     */
    @Test
    void spansAreThoseOfTheFile() {
        Outcome<Value.Fields> read = read(
                "title = \"DB # x\"\n'own key' = \"😀\" # note\ntags = [\"a\", 'b']\n[params.deep]\nn = {x = 1}\n[[more]]\ny = 2\n",
                2);

        assertThat(read.diagnostics()).isEmpty();
        Value.Fields all = read.value();
        assertThat(all.fields())
                .extracting(Value.Field::key)
                .containsExactly("title", "own key", "tags", "params", "more");
        assertThat(member(all, "title").at()).isEqualTo(new Span(2, 9, 2, 17));
        assertThat(all.fields().get(1).at()).isEqualTo(new Span(3, 1, 3, 10));
        assertThat(member(all, "own key").at()).isEqualTo(new Span(3, 13, 3, 17));
        List<Value> tags = ((Value.Items) member(all, "tags")).items();
        assertThat(tags).extracting(Value::at).containsExactly(new Span(4, 9, 4, 12), new Span(4, 14, 4, 17));
        Value.Fields deep = (Value.Fields) member((Value.Fields) member(all, "params"), "deep");
        Value.Fields inline = (Value.Fields) member(deep, "n");
        assertThat(member(inline, "x").at()).isEqualTo(new Span(6, 10, 6, 11));
        Value.Fields more =
                (Value.Fields) ((Value.Items) member(all, "more")).items().get(0);
        assertThat(member(more, "y").at()).isEqualTo(new Span(8, 5, 8, 6));
    }

    @Test
    void aBrokenEntryIsOneFindingAndTheOthersAreKept() {
        Outcome<Value.Fields> read = read("a = 1\nb = @x\nc = oncall\nd = 2\n", 1);

        assertThat(read.diagnostics()).extracting(found -> found.at().span()).containsExactly(new Span(2, 5, 2, 7));
        assertThat(read.value().fields())
                .extracting(Value.Field::key)
                .contains("a", "d")
                .doesNotContain("b");
    }

    @Test
    void deepNestingIsOneFinding() {
        Outcome<Value.Fields> read = read("a = 1\nb = " + "[".repeat(40_000) + "\n", 1);

        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.diagnostics().get(0).at().span().line()).isEqualTo(2);
    }
}
