package dev.handrail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handrail.diag.Code;
import dev.handrail.diag.HandrailException;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static List<Finding> at(String path, int line, String text) {
        return Reports.findings(
                text,
                Reports.diagnostic(Code.LINK_FILE, path, new Span(line, 3, line, 9), "no file x.md, see line " + line));
    }

    private static Baseline.Comparison compare(List<Finding> before, List<Finding> now, String... files) {
        return Baseline.of(before).compare(now, List.of(files)::contains);
    }

    @Test
    void aFindingIsKnownWhereverItsLineMoved() {
        assertThat(compare(at("a.md", 3, "- [x](x.md)"), at("a.md", 90, "   - [x](x.md) "), "a.md"))
                .isEqualTo(new Baseline.Comparison(List.of(), 1, 0));
    }

    @Test
    void anotherLineIsNewAndTheOldFindingIsGone() {
        List<Finding> now = at("a.md", 3, "* [y](x.md)");
        assertThat(compare(at("a.md", 3, "- [x](x.md)"), now, "a.md")).isEqualTo(new Baseline.Comparison(now, 0, 1));
    }

    @Test
    void aSecondCopyOfAKnownFaultIsNew() {
        List<Finding> twice = new ArrayList<>(at("a.md", 3, "[x](x.md)"));
        twice.addAll(at("a.md", 5, "[x](x.md)"));
        Baseline.Comparison compared = compare(at("a.md", 3, "[x](x.md)"), twice, "a.md");
        assertThat(compared.fresh()).hasSize(1);
        assertThat(compared.known()).isEqualTo(1);
    }

    @Test
    void aMovedFileTakesItsFindingsAlong() {
        List<Finding> before = at("a.md", 3, "[x](x.md)");
        List<Finding> moved = at("b/a.md", 3, "[x](x.md)");
        assertThat(compare(before, moved, "b/a.md").fresh()).isEmpty();
        assertThat(compare(before, moved, "a.md", "b/a.md").fresh()).isEqualTo(moved);
    }

    @Test
    void theFileHasALineForEachFindingAndReadsBack() {
        Baseline baseline = Baseline.of(Reports.hostile().findings());
        String text = BaselineFile.text(baseline);
        assertThat(text.lines().filter(line -> line.contains("\"path\""))).hasSize(3);
        assertThat(BaselineFile.read("b.json", text).entries()).isEqualTo(baseline.entries());
        assertThat(BaselineFile.read("b.json", text.replace("\n", "\r\n\t"))).isEqualTo(baseline);
        assertThat(BaselineFile.read("b.json", BaselineFile.text(Baseline.EMPTY)))
                .isEqualTo(Baseline.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "thesis",
                "{\"findings\": []}",
                "{\"handrail-baseline\": 2, \"findings\": []}",
                "{\"handrail-baseline\": [1], \"findings\": []}",
                "{\"handrail-baseline\": 1}",
                "{\"handrail-baseline\": 1, \"findings\": [1]}",
                "{\"handrail-baseline\": 1, \"findings\": [{\"path\": \"a.md\"}]}",
                "{\"handrail-baseline\": 1, \"findings\": [{\"path\": {}}]}",
                "{\n<<<<<<< ours\n  \"handrail-baseline\": 1,\n=======\n",
            })
    void whatIsNoBaselineIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> BaselineFile.read("b.json", text))
                .isInstanceOfSatisfying(
                        HandrailException.class,
                        refused -> assertThat(refused.trouble()).isEqualTo(HandrailException.Trouble.CONFIGURATION))
                .hasMessageContaining("b.json can't be used as a baseline: ");
    }

    @Test
    void aBombOfBracketsIsRefused() {
        assertThatThrownBy(() -> BaselineFile.read("b.json", "[".repeat(1_000_000)))
                .isInstanceOf(HandrailException.class);
    }
}
