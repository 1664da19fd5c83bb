package dev.handrail.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Policy;
import dev.handrail.diag.Severity;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static Diagnostic finding(Code code, int line, String message) {
        return Diagnostic.of(code, new SourcePath("db/pool.md"), Span.at(line, 7), message);
    }

    @Test
    void aFindingIsALineThatEditorsUnderstand() {
        assertThat(TextReport.line(finding(Code.LINK_FILE, 3, "there is no file x.md")))
                .isEqualTo("db/pool.md:3:7: error: there is no file x.md [link.file]");
    }

    @Test
    void noControlCharacterReachesTheTerminal() {
        assertThat(TextReport.line(finding(Code.LINK_FILE, 3, "\u001b[31mred\n")))
                .isEqualTo("db/pool.md:3:7: error: \\x1b[31mred\\x0a [link.file]");
    }

    @Test
    void theSummaryCountsBySeverity() {
        List<Diagnostic> findings = List.of(
                finding(Code.LINK_FILE, 1, "a"),
                finding(Code.HEADING_DUPLICATE, 2, "b"),
                finding(Code.HEADING_DUPLICATE, 3, "c"));
        assertThat(TextReport.summary(findings)).isEqualTo("1 error, 2 warnings");
        assertThat(TextReport.summary(List.of())).isEmpty();
    }

    @Test
    void configurationChangesSeveritiesAndSwitchesOff() {
        Policy policy = new Policy(
                Map.of(Code.LINK_FILE, Optional.of(Severity.INFO), Code.HEADING_DUPLICATE, Optional.empty()));
        List<Diagnostic> applied = policy.apply(List.of(
                finding(Code.LINK_ANCHOR, 9, "last"),
                finding(Code.HEADING_DUPLICATE, 2, "off"),
                finding(Code.LINK_FILE, 1, "first"),
                finding(Code.LINK_FILE, 1, "first")));
        assertThat(applied).extracting(Diagnostic::message).containsExactly("first", "last");
        assertThat(applied).extracting(Diagnostic::severity).containsExactly(Severity.INFO, Severity.ERROR);
    }
}
