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

    private static List<String> excerpt(String line, Span at) {
        Report report =
                Reports.report("docs", Reports.findings(line, Reports.diagnostic(Code.LINK_FILE, "a.md", at, "wrong")));
        return new TextReport(Paint.NONE).text(report).lines().toList();
    }

    @Test
    void caretsStandUnderWhatIsMeant() {
        assertThat(excerpt("See [gone](c.md) here", new Span(12, 5, 12, 17)))
                .containsExactly(
                        "a.md:12:5: error: wrong [link.file]",
                        "  12 | See [gone](c.md) here",
                        "     |     ^^^^^^^^^^^^");
    }

    @Test
    void wideLettersTabsAndControlCharactersKeepTheCaretInPlace() {
        // Two ideographs take four columns, a combining accent none, an escape written out four, a tab one.
        assertThat(excerpt("日本\te\u0301\u001b[x](c.md)", new Span(2, 7, 2, 10)))
                .containsExactly(
                        "a.md:2:7: error: wrong [link.file]", "  2 | 日本 e\u0301\\x1b[x](c.md)", "    |           ^^^");
    }

    @Test
    void aSpanOfSeveralLinesIsMarkedToTheEndOfItsFirstAndAnEmptyOneByOneCaret() {
        assertThat(excerpt("abc def", new Span(2, 5, 4, 2))).last().isEqualTo("    |     ^^^");
        assertThat(excerpt("abc def", Span.at(2, 5))).last().isEqualTo("    |     ^");
        assertThat(excerpt("abc", Span.at(2, 9))).last().isEqualTo("    |    ^");
    }

    @Test
    void whatConcernsAWholeFileHasNoExcerpt() {
        assertThat(excerpt("# Title", Span.START)).containsExactly("a.md:1:1: error: wrong [link.file]");
    }

    @Test
    void coloursAreTheOnlyControlCharacters() {
        String text = new TextReport(Paint.ANSI).text(Reports.hostile());
        String plain = text.replaceAll("\u001b\\[[0-9;]*m", "");
        assertThat(text).contains("\u001b[1;31merror:\u001b[0m");
        assertThat(plain).isEqualTo(new TextReport(Paint.NONE).text(Reports.hostile()));
        assertThat(plain.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
    }

    @Test
    void theConclusionSaysWhatABaselineKnowsAndWhatIsGone() {
        Report report = new Report(List.of(), 1, "", dev.handrail.diag.Threshold.ERROR, 2, 1);
        assertThat(TextReport.conclusion(report))
                .containsExactly(
                        "2 findings of the baseline not shown",
                        "1 finding of the baseline no longer there: --write-baseline takes out what is mended");
    }

    @Test
    void theSummaryCountsBySeverity() {
        List<Diagnostic> findings = List.of(
                finding(Code.LINK_FILE, 1, "a"),
                finding(Code.HTML_REFUSED, 2, "b"),
                finding(Code.HTML_REFUSED, 3, "c"));
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
