package dev.handrail.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Silence;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceReaderTest {

    private static Outcome<List<Silence>> read(String... lines) {
        return SilenceReader.read(new SourcePath("a.md"), SourceText.of(String.join("\n", lines)), 1);
    }

    @Test
    void aboveEverythingItHoldsForThePage() {
        assertThat(read("<!-- handrail-ignore runbook.no-owner: nobody on call for it -->", "# Title", "", "text")
                        .value())
                .extracting(Silence::rule, Silence::reason, Silence::firstLine, Silence::lastLine)
                .containsExactly(tuple("runbook.no-owner", "nobody on call for it", 1, 4));
    }

    @Test
    void onALineOfItsOwnItHoldsForTheParagraphBelow() {
        assertThat(read(
                                "# Title",
                                "",
                                "<!-- handrail-ignore link.file: made by CI -->",
                                "[a](a.html)",
                                "b",
                                "",
                                "[c](c.html)")
                        .value())
                .extracting(Silence::firstLine, Silence::lastLine)
                .containsExactly(tuple(3, 5));
    }

    @Test
    void onALineOfItsOwnItHoldsForTheWholeCodeBlockBelow() {
        assertThat(read(
                                "# T",
                                "",
                                "<!-- handrail-ignore step.risk-missing: x -->",
                                "",
                                "```sh",
                                "a",
                                "",
                                "b",
                                "```",
                                "c")
                        .value())
                .extracting(Silence::firstLine, Silence::lastLine)
                .containsExactly(tuple(3, 9));
    }

    @Test
    void behindTextItHoldsForThatLine() {
        assertThat(read("# T", "", "a", "[b](b.html) <!-- handrail-ignore link.file: made by CI -->", "c")
                        .value())
                .extracting(Silence::firstLine, Silence::lastLine)
                .containsExactly(tuple(4, 4));
    }

    @Test
    void severalRulesShareOneReason() {
        assertThat(read("# T", "", "<!-- handrail-ignore link.file, link.anchor: made by CI -->", "a")
                        .value())
                .extracting(Silence::rule, Silence::reason)
                .containsExactly(tuple("link.file", "made by CI"), tuple("link.anchor", "made by CI"));
    }

    @Test
    void severalCommentsWaitForOneBlock() {
        assertThat(read(
                                "# T",
                                "",
                                "<!-- handrail-ignore link.file: x -->",
                                "<!-- handrail-ignore link.anchor: y -->",
                                "a",
                                "b")
                        .value())
                .extracting(Silence::rule, Silence::firstLine, Silence::lastLine)
                .containsExactly(tuple("link.file", 3, 6), tuple("link.anchor", 4, 6));
    }

    @Test
    void anExampleInACodeBlockSilencesNothing() {
        Outcome<List<Silence>> read =
                read("# T", "", "1. item", "", "   ```html", "   <!-- handrail-ignore link.file -->", "   ```", "a");
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void withoutAReasonItSilencesNothingAndIsFound() {
        Outcome<List<Silence>> read =
                read("# T", "", "a <!-- handrail-ignore link.file -->", "<!-- handrail-ignore link.file:  -->");
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(finding -> finding.at().span().line(), Diagnostic::message)
                .containsExactly(
                        tuple(
                                3,
                                "This comment gives no reason, so it silences nothing. Write <!-- handrail-ignore RULE: reason -->."),
                        tuple(
                                4,
                                "This comment gives no reason, so it silences nothing. Write <!-- handrail-ignore RULE: reason -->."));
    }

    @Test
    void anUnknownRuleIsFoundWithTheNearestKnownOne() {
        Outcome<List<Silence>> read = read("# T", "", "<!-- handrail-ignore link.fiel: x -->", "a");
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("There is no rule \"link.fiel\"; did you mean link.file?");
    }

    @Test
    void anOpenCommentIsText() {
        assertThat(read("# T", "", "a <!-- handrail-ignore link.file: x", "b").value())
                .isEmpty();
    }
}
