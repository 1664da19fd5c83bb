package dev.handrail.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {

    private static final SourcePath FILE = new SourcePath("db/pool.md");

    private static Outcome<FrontMatter> read(String text) {
        return new FrontMatterReader().read(FILE, SourceText.of(text));
    }

    private static List<String> keys(Outcome<FrontMatter> read) {
        return read.value().fields().fields().stream().map(Value.Field::key).toList();
    }

    private static String text(Outcome<FrontMatter> read, String key) {
        return read.value()
                .fields()
                .get(key)
                .map(value -> ((Value.Text) value).value())
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Pool\ntags: [a, b]\n---\n# Body\n",
                "---\ntitle: Pool\ntags: [a, b]\n...\n# Body\n",
                "---  \ntitle: \"Pool\"\ntags:\n- a\n- b\n---\t\n# Body\n",
                "\uFEFF---\r\ntitle: Pool\r\ntags: [a, b]\r\n---\r\n# Body\r\n",
                "+++\ntitle = \"Pool\"\ntags = ['a', \"b\"]\n+++\n# Body\n",
                "{\"title\": \"Pool\", \"tags\": [\"a\", \"b\"]}\n# Body\n",
                "{\n\t\"title\":\"Pool\",\n\t\"tags\": [\n\t\t\"a\",\n\t\t\"b\"\n\t]\n}\n# Body\n",
            })
    void readsTheSameFieldsInEachSyntax(String text) {
        Outcome<FrontMatter> read = read(text);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(keys(read)).containsExactly("title", "tags");
        assertThat(text(read, "title")).isEqualTo("Pool");
        Value tags = read.value().fields().get("tags").orElseThrow();
        assertThat(((Value.Items) tags).items())
                .extracting(item -> ((Value.Text) item).value())
                .containsExactly("a", "b");
        SourceText source = SourceText.of(text);
        assertThat(source.value().substring(read.value().bodyStart(source))).isEqualTo("# Body\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n---\ntitle: x\n---\n",
                " ---\ntitle: x\n---\n",
                "----\ntitle: x\n----\n",
                "# Title\n\n---\n\ntext\n",
                "---\n",
                "---\n\nA thematic break stands above.\n",
                "---\nA thematic break stands above.\n\n---\n\nmore\n",
                "---\n\n# Title\n\n---\n",
                "---\nNote: a page may start like this.\n\nmore\n",
                "---\n\n- a\n- b\n\n---\n",
                "---\n[[_TOC_]]\n---\n",
                "---\n[Home](index.md) and [all](all.md)\n---\n",
                "---\n{% include x %}\n---\n",
                "+++\nplus signs\n+++\n",
                "+++\nplus signs\n",
                "{{< shortcode >}}\n",
                "{: .note }\n",
                "{} is an empty object\n",
                "{\"a\": 1} is an object\n",
                "{\n",
                "{\"quoted text\"}\n",
                "{\"quoted text\nmore: text\n",
            })
    void leavesTextAloneThatIsNoFrontMatter(String text) {
        assertThat(read(text)).isEqualTo(Outcome.of(FrontMatter.NONE));
    }

    @Test
    void emptyFrontMatterIsNoText() {
        assertThat(read("---\n---\ntext\n")).isEqualTo(Outcome.of(new FrontMatter(Value.Fields.NONE, 3)));
    }

    @Test
    void aFileMayEndWithItsFrontMatter() {
        SourceText text = SourceText.of("---\ntitle: x\n---");
        FrontMatter read = new FrontMatterReader().read(FILE, text).value();

        assertThat(read.bodyLine()).isEqualTo(4);
        assertThat(read.bodyStart(text)).isEqualTo(text.length());
    }

    /** The 50th level below the root is one too deep: of brackets in column 7 and on, the one in column 56. */
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "---\ntitle: @oncall\nowner: db\n---\nx\n",
                        new Span(2, 8, 2, 15),
                        "quote this value, \"@oncall\""),
                Arguments.of(
                        "---\ntitle: `x`\nowner: db\n---\nx\n", new Span(2, 8, 2, 11), "quote this value, \"`x`\""),
                Arguments.of(
                        "---\nowner: db\ntitle: DB: failover\n---\nx\n",
                        new Span(3, 8, 3, 20),
                        "quote this value, \"DB: failover\""),
                Arguments.of("---\nowner: db\ntitle: 😀😀: b: c\n---\nx\n", new Span(3, 8, 3, 18), "quote this value"),
                Arguments.of("---\nowner: db\ntitle: *star\n---\nx\n", new Span(3, 8, 3, 13), "quote this value"),
                Arguments.of(
                        "---\nowner: db\ntitle: !important now\n---\nx\n", new Span(3, 8, 3, 22), "quote this value"),
                Arguments.of("---\nowner: db\ntitle: {{ name }}\n---\nx\n", new Span(3, 8, 3, 9), "quote this value"),
                Arguments.of("---\nowner: db\ntitle: \"open\n---\nx\n", new Span(3, 8, 3, 13), "not closed"),
                Arguments.of("---\nowner: db\ntitle: \"C:\\dir\"\n---\nx\n", new Span(3, 12, 3, 16), "single quotes"),
                Arguments.of("---\nowner: db\ntags: [a, b\nx: 1\n---\nx\n", new Span(3, 7, 3, 12), "not closed"),
                Arguments.of(
                        "---\nowner: db\ntitle: \"a\" b\n---\nx\n", new Span(3, 12, 3, 13), "quote the whole value"),
                Arguments.of("---\nowner: db\ntags: - a\n---\nx\n", new Span(3, 7, 3, 10), "line below its key"),
                Arguments.of("---\nowner: db\ntags:\n\t- a\n---\nx\n", new Span(4, 1, 4, 2), "indent with blanks"),
                Arguments.of("---\nowner: db\nmap:\n  a: 1\n b: 2\n---\nx\n", new Span(5, 2, 5, 6), "indent"),
                Arguments.of("---\nowner: db\nno key here\nx: 1\n---\nx\n", new Span(3, 1, 3, 12), "key: value"),
                Arguments.of("---\nowner: db\nloop: &a [*a]\n---\nx\n", new Span(3, 11, 3, 13), "quote this value"),
                Arguments.of("---\nowner: db\nowner: web\n---\nx\n", new Span(3, 1, 3, 6), "given twice"),
                Arguments.of("---\nowner: db\nbell: a\u0007b\n---\nx\n", new Span(3, 8, 3, 9), "U+0007"),
                Arguments.of(
                        "---\nowner: db\ndeep: " + "[".repeat(60_000) + "\n---\nx\n",
                        new Span(3, 56, 3, 57),
                        "deeper than 50"),
                Arguments.of(
                        "---\nowner: db\ndeep: " + "{a: ".repeat(40_000) + "\n---\nx\n",
                        new Span(3, 203, 3, 204),
                        "deeper than 50"),
                Arguments.of(
                        "---\nowner: db\ndeep:\n" + "- ".repeat(60_000) + "a\n---\nx\n",
                        new Span(4, 99, 4, 100),
                        "deeper than 50"),
                Arguments.of("+++\nowner = \"db\"\ntitle = oncall\n+++\nx\n", new Span(3, 9, 3, 15), "double quotes"),
                Arguments.of("+++\nowner = \"db\"\nowner = \"web\"\n+++\nx\n", new Span(3, 1, 3, 14), "remove one"),
                Arguments.of("{\"owner\": \"db\", \"owner\": \"web\"}\nx\n", new Span(1, 17, 1, 24), "given twice"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void keepsTheOtherKeysWhenOneIsBroken(String text, Span at, String mend) {
        Outcome<FrontMatter> read = read(text);

        assertThat(read.diagnostics()).hasSize(1);
        Diagnostic finding = read.diagnostics().get(0);
        assertThat(finding.code()).isEqualTo(Code.FRONT_MATTER_TYPE);
        assertThat(finding.at().file()).isEqualTo("db/pool.md");
        assertThat(finding.message()).contains(mend);
        assertThat(finding.at().span()).isEqualTo(at);
        assertThat(text(read, "owner")).isEqualTo("db");
        SourceText source = SourceText.of(text);
        assertThat(source.value().substring(read.value().bodyStart(source))).isEqualTo("x\n");
    }

    static Stream<Arguments> beyondRepair() {
        return Stream.of(
                Arguments.of("---\n- a\n- b\n---\nx\n", new Span(2, 1, 3, 4), "keys with values", 5),
                Arguments.of("---\ntitle: x\n\ntext\n", new Span(1, 1, 1, 4), "a line of ---", 1),
                Arguments.of("---\n# ours\nfoo: x\nbar: y\n\ntext\n", new Span(1, 1, 1, 4), "a line of ---", 1),
                Arguments.of("+++\ntitle = \"x\"\n\ntext\n", new Span(1, 1, 1, 4), "a line of +++", 1),
                Arguments.of("{\"title\": \"x\",\n\ntext\n", new Span(1, 1, 1, 2), "a brace }", 1),
                Arguments.of("{\"title\": \"x\" \"b\": 1}\nx\n", new Span(1, 15, 1, 22), "comma", 2),
                Arguments.of(
                        "---\ntitle: " + "x".repeat(3_000_000) + "\n---\nx\n",
                        new Span(2, 1, 2, 3_000_008),
                        "shorten",
                        4),
                Arguments.of(
                        "+++\ntitle = \"" + "x".repeat(3_000_000) + "\"\n+++\nx\n",
                        new Span(2, 1, 2, 3_000_011),
                        "shorten",
                        4),
                Arguments.of(
                        "{\"a\": " + "[".repeat(60) + "]".repeat(60) + "}\nx\n", new Span(1, 56, 1, 57), "deeper", 2));
    }

    @ParameterizedTest
    @MethodSource("beyondRepair")
    void whatCannotBeMendedIsOneFindingAndNoFields(String text, Span at, String mend, int bodyLine) {
        Outcome<FrontMatter> read = read(text);

        assertThat(read.diagnostics()).hasSize(1);
        assertThat(read.diagnostics().get(0).code()).isEqualTo(Code.FRONT_MATTER_TYPE);
        assertThat(read.diagnostics().get(0).message()).contains(mend);
        assertThat(read.diagnostics().get(0).at().span()).isEqualTo(at);
        assertThat(read.value()).isEqualTo(new FrontMatter(Value.Fields.NONE, bodyLine));
    }
}
