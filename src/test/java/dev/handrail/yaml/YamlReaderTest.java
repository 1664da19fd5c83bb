package dev.handrail.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static Outcome<Value> read(String yaml, int firstLine) {
        return new YamlReader().read(new SourcePath("a.yml"), yaml, firstLine);
    }

    private static Value value(String yaml) {
        Outcome<Value> read = read(yaml, 1);
        assertThat(read.diagnostics()).isEmpty();
        return read.value();
    }

    private static Value member(String yaml, String key) {
        return ((Value.Fields) value(yaml)).get(key).orElseThrow();
    }

    private static String text(Value value) {
        return ((Value.Text) value).value();
    }

    /** YAML 1.1 would turn each of these into something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "010",
                "0o10",
                "0x1F",
                "1_000",
                "1e3",
                "1.50",
                "12:30",
                "12:30:45",
                "2024-03-15",
                "2024-03-15T10:00:00Z",
                "2024-03-15 10:00:00 +02:00",
                ".inf",
                "True",
                "53300",
                "08006"
            })
    void scalarsStayAsWritten(String scalar) {
        assertThat(text(member("k: " + scalar + "\n", "k"))).isEqualTo(scalar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k:\n",
                "k: ~\n",
                "k: null\n",
                "k: Null\n",
                "k: NULL\n",
                "k: ''\n",
                "k: \"\"\n",
                "{k: }\n",
                "{k}\n"
            })
    void nothingIsTheEmptyText(String yaml) {
        assertThat(text(member(yaml, "k"))).isEmpty();
    }

    @Test
    void quotedNullIsAText() {
        assertThat(text(member("k: 'null'\n", "k"))).isEqualTo("null");
    }

    @Test
    void blockScalarsKeepOrFoldTheirLines() {
        assertThat(text(member("k: |\n  one\n  two\n", "k"))).isEqualTo("one\ntwo\n");
        assertThat(text(member("k: >-\n  one\n  two\n", "k"))).isEqualTo("one two");
    }

    /** RFC 8259 is a part of YAML 1.2: escapes, a slash with a backslash, a pair of surrogates, no blank after a colon. */
    @Test
    void readsJson() {
        String json = "{\"a\":\"\\u00e9 \\ud83d\\ude00 \\/ \\\" \\n\",\"b\":[1,-2.5e3,true,null],\"c\":{}}";

        assertThat(text(member(json, "a"))).isEqualTo("é 😀 / \" \n");
        assertThat(((Value.Items) member(json, "b")).items())
                .extracting(YamlReaderTest::text)
                .containsExactly("1", "-2.5e3", "true", "");
        assertThat(((Value.Fields) member(json, "c")).fields()).isEmpty();
    }

    /**
     * <pre>
     * line 5: title: "DB"   # note
     * line 6: tags:
     * line 7:   - 😀
     * line 8:   - two words
     * line 9: map: {in: x,
     * line 10:   out: [y]}
     * line 11: text: |
     * line 12:   one
     * line 13:
     * line 14: last:
     * </pre>
     */
    @Test
    void spansAreThoseOfTheFile() {
        Outcome<Value> read = read(
                "title: \"DB\"   # note\ntags:\n  - 😀 z\n  - two words\nmap: {in: x,\n  out: [y]}\ntext: |\n  one\n\nlast:\n",
                5);

        Value.Fields all = (Value.Fields) read.value();
        assertThat(all.at()).isEqualTo(new Span(5, 1, 14, 6));
        assertThat(all.fields())
                .extracting(Value.Field::at)
                .containsExactly(
                        new Span(5, 1, 5, 6),
                        new Span(6, 1, 6, 5),
                        new Span(9, 1, 9, 4),
                        new Span(11, 1, 11, 5),
                        new Span(14, 1, 14, 5));
        assertThat(all.fields())
                .extracting(field -> field.value().at())
                .containsExactly(
                        new Span(5, 8, 5, 12),
                        new Span(7, 3, 8, 14),
                        new Span(9, 6, 10, 12),
                        new Span(11, 7, 12, 6),
                        new Span(14, 6, 14, 6));
        Value.Items tags = (Value.Items) all.get("tags").orElseThrow();
        assertThat(tags.items()).extracting(Value::at).containsExactly(new Span(7, 5, 7, 9), new Span(8, 5, 8, 14));
        Value.Fields map = (Value.Fields) all.get("map").orElseThrow();
        assertThat(map.get("out").orElseThrow().at()).isEqualTo(new Span(10, 8, 10, 11));
    }

    @Test
    void anAliasRepeatsAValue() {
        String yaml = "a: &one [x]\nb: *one\nc: &two y\nd: *two\n";

        assertThat(member(yaml, "b")).isEqualTo(member(yaml, "a"));
        assertThat(member(yaml, "d")).isEqualTo(new Value.Text("y", new Span(4, 4, 4, 8)));
    }

    /** Ten levels of ten: 10,000,000,000 texts, if they were written out. */
    @Test
    void anAliasBombIsOneFinding() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            bomb.append(
                    "a" + i + ": &a" + i + " [" + String.join(",", java.util.Collections.nCopies(10, alias)) + "]\n");
        }
        Outcome<Value> read = read(bomb.toString(), 1);

        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.diagnostics().get(0).message()).contains("aliases").contains("write the values out");
    }

    @Test
    void aLongTextRepeatedManyTimesIsABombToo() {
        Outcome<Value> read = read("a: &a " + "x".repeat(1_000) + "\nb: [" + "*a,".repeat(1_000) + "]\n", 1);

        assertThat(read.diagnostics()).hasSize(1);
        assertThat(((Value.Fields) read.value()).fields())
                .extracting(Value.Field::key)
                .containsExactly("a");
    }

    @Test
    void aSecondDocumentIsOneFindingAndTheFirstIsKept() {
        Outcome<Value> read = read("a: 1\n---\nb: 2\n---\nc: 3\n", 1);

        assertThat(read.diagnostics())
                .extracting(Diagnostic::at)
                .extracting(at -> at.span())
                .containsExactly(new Span(2, 1, 2, 4));
        assertThat(((Value.Fields) read.value()).fields())
                .extracting(Value.Field::key)
                .containsExactly("a");
    }

    @Test
    void aKeyGivenThriceIsOneFinding() {
        Outcome<Value> read = read("m:\n  k: 1\n  k: 2\n  k: 3\n", 1);

        assertThat(read.diagnostics()).extracting(found -> found.at().span()).containsExactly(new Span(3, 3, 3, 4));
        Value.Fields inner =
                (Value.Fields) ((Value.Fields) read.value()).get("m").orElseThrow();
        assertThat(inner.fields()).extracting(field -> text(field.value())).containsExactly("1");
    }

    @Test
    void theEntryAtFaultMayHaveManyLines() {
        String yaml = "a: 1\nlist:\n- x\n- @y\n- z\nb: 2\nmap:\n  k:\n    l: @m\n";
        Outcome<Value> read = read(yaml.substring(0, yaml.indexOf("map")), 1);

        assertThat(read.diagnostics()).extracting(found -> found.at().span()).containsExactly(new Span(4, 3, 4, 5));
        assertThat(((Value.Fields) read.value()).fields())
                .extracting(Value.Field::key)
                .containsExactly("a", "b");
    }

    @Test
    void twoEntriesAtFaultLeaveNothing() {
        Outcome<Value> read = read("a: 1\nb: @x\nc: @y\n", 1);

        assertThat(read.diagnostics()).extracting(found -> found.at().span()).containsExactly(new Span(2, 4, 2, 6));
        assertThat(((Value.Fields) read.value()).fields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "--- # comment\n"})
    void anEmptyDocumentHasNoFields(String yaml) {
        assertThat(value(yaml)).isEqualTo(Value.Fields.NONE);
    }

    @Test
    void aKeyMayBeALongTextOrANumber() {
        assertThat(((Value.Fields) value("'a b': 1\n404: 2\n? c\n: 3\n")).fields())
                .extracting(Value.Field::key)
                .isEqualTo(List.of("a b", "404", "c"));
    }
}
