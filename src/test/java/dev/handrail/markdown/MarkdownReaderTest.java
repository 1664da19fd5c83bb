package dev.handrail.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Anchor;
import dev.handrail.model.LinkUse;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void headingsGetTheForgesIds() {
        assertThat(Pages.html("# The `pool` is full!\n\n## Fix\n\n## Fix\n\n## 🚀\n\n## ✨\n"))
                .isEqualTo("""
                <h1 id="the-pool-is-full">The <code>pool</code> is full!</h1>
                <h2 id="fix">Fix</h2>
                <h2 id="fix-1">Fix</h2>
                <h2 id="section">🚀</h2>
                <h2 id="section-1">✨</h2>
                """);
    }

    @Test
    void anEqualSlugIsAFindingThatNamesBothIds() {
        List<Diagnostic> findings = Pages.read("## Fix\n\ntext\n\n## Fix\n").diagnostics();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.HEADING_DUPLICATE);
            assertThat(finding.at().span().line()).isEqualTo(5);
            assertThat(finding.message()).contains("#fix ").contains("#fix-1");
        });
    }

    @Test
    void aWrittenIdWinsAndTheSecondEqualOneIsAFinding() {
        Outcome<MarkdownDoc> page = Pages.read("## Reach it {#port}\n\n1. **Ping** {#port}\n2. *Try* {#try}\n");
        assertThat(page.value().anchors()).extracting(Anchor::id).containsExactly("port", "port-1", "try");
        assertThat(page.value().anchors()).extracting(Anchor::title).containsExactly("Reach it", "Ping", "Try");
        assertThat(page.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.HEADING_DUPLICATE);
        assertThat(Pages.html(page.value())).doesNotContain("{#");
    }

    @Test
    void inlineCodeKeepsItsBlanks() {
        assertThat(Pages.html("Run `grep  \"a  b\"` or `` `x` ``."))
                .isEqualTo("<p>Run <code>grep  &quot;a  b&quot;</code> or <code>`x`</code>.</p>\n");
    }

    @Test
    void aLinkIsAHoleAndAUse() {
        MarkdownDoc doc = Pages.doc("# A\n\nSee [the *pool*](pool%20x.md#full \"why <\").");
        assertThat(doc.links())
                .containsExactly(new LinkUse(
                        LinkUse.Form.LINK,
                        "pool%20x.md#full",
                        "the pool",
                        "a",
                        LinkUse.Role.TEXT,
                        new Span(3, 5, 3, 43)));
        assertThat(Pages.html(doc)).contains("<a href=\"pool%20x.md#full\" title=\"why &lt;\">the <em>pool</em></a>");
    }

    @Test
    void linesAreThoseOfTheFileAlsoBehindFrontMatter() {
        Outcome<MarkdownDoc> page = new MarkdownReader()
                .read(new SourcePath("a.md"), SourceText.of("---\ntitle: x\n---\n\n[a](b.md)\n"), 4);
        assertThat(page.value().links().get(0).at()).isEqualTo(new Span(5, 1, 5, 10));
        assertThat(page.value().blocks()).hasSize(1);
    }

    @Test
    void targetsAreUnescaped() {
        String page = "[a](b\\_c.md) [a](<d e.md>) [a](x&amp;y.md) [a](https://h/a%20b) "
                + "[a]({{< ref \"f.md#g\" >}}) [a]({{% relref \"h i.md\" %}}) [a][r]\n\n[r]: j%20k.md\n";
        assertThat(Pages.doc(page).links())
                .extracting(LinkUse::target)
                .containsExactly(
                        "b_c.md",
                        "d e.md",
                        "x&y.md",
                        "https://h/a%20b",
                        "{{< ref \"f.md#g\" >}}",
                        "{{% relref \"h i.md\" %}}",
                        "j%20k.md");
    }

    @Test
    void wikiLinksNameThePageFirst() {
        MarkdownDoc doc = Pages.doc("[[Pool]] [[Pool#full]] [[Pool|the pool]] `[[no]]` [[1]](x.md)");
        assertThat(doc.links()).extracting(LinkUse::target).containsExactly("Pool", "Pool#full", "Pool", "x.md");
        assertThat(doc.links()).extracting(LinkUse::label).containsExactly("Pool", "Pool#full", "the pool", "[1]");
    }

    @Test
    void marksOfATableOfContentsAreDropped() {
        assertThat(Pages.html("[[_TOC_]]\n\n[TOC]\n\ntext\n")).isEqualTo("<p>text</p>\n");
    }

    @Test
    void bareAddressesAreLinks() {
        MarkdownDoc doc = Pages.doc("See https://h.io/a_b_c?x=1&y=2. (www.h.io/x) ops@h.io, `https://no.io`, "
                + "[https://one.io](a.md), https://h.io/x(y)), http://localhost:9090/graph");
        assertThat(doc.links())
                .extracting(LinkUse::target)
                .containsExactly(
                        "https://h.io/a_b_c?x=1&y=2",
                        "http://www.h.io/x",
                        "mailto:ops@h.io",
                        "a.md",
                        "https://h.io/x(y)",
                        "http://localhost:9090/graph");
    }

    @Test
    void imagesAreHolesWithTheirText() {
        assertThat(Pages.html("![a *plan*](p.png \"t\")"))
                .isEqualTo("<p><img src=\"p.png\" alt=\"a plan\" title=\"t\" loading=\"lazy\"></p>\n");
    }

    @Test
    void alertsAndAdmonitionsAreCallouts() {
        MarkdownDoc doc = Pages.doc("""
                > [!WARNING]
                > Do *not*.

                > [!note] With a title
                > text

                > [!quote](x.md)

                !!! danger "Stop < here"
                    Body

                ???+ tip
                    Folded
                """);
        assertThat(doc.blocks().get(0)).isInstanceOfSatisfying(Block.Callout.class, callout -> {
            assertThat(callout.type()).isEqualTo("warning");
            assertThat(callout.title().text()).isEqualTo("Warning");
            assertThat(PlainText.of(callout.blocks())).isEqualTo("Do not.");
        });
        assertThat(doc.blocks().get(1))
                .isInstanceOfSatisfying(
                        Block.Callout.class,
                        callout -> assertThat(callout.title().text()).isEqualTo("With a title"));
        assertThat(doc.blocks().get(2)).isInstanceOf(Block.Quote.class);
        assertThat(doc.blocks().get(3)).isInstanceOfSatisfying(Block.Callout.class, callout -> {
            assertThat(callout.type()).isEqualTo("danger");
            assertThat(callout.title().markup().fill(i -> "")).isEqualTo("Stop &lt; here");
            assertThat(callout.collapsible()).isFalse();
        });
        assertThat(doc.blocks().get(4)).isInstanceOfSatisfying(Block.Callout.class, callout -> {
            assertThat(callout.collapsible()).isTrue();
            assertThat(callout.open()).isTrue();
        });
    }

    @Test
    void fencesTellLanguageWordsAndAttributes() {
        MarkdownDoc doc = Pages.doc("text\n\n```SH risk=read-only title=\"a b\" output\nls  -l\n\n  x\n```\n");
        assertThat(doc.blocks().get(1))
                .isEqualTo(new Block.Code(
                        "sh",
                        List.of("output"),
                        Map.of("risk", "read-only", "title", "a b"),
                        "ls  -l\n\n  x\n",
                        4,
                        new Span(3, 1, 7, 4)));
    }

    @Test
    void tasksAndTheirStates() {
        MarkdownDoc doc = Pages.doc("- [ ] one\n- [x] two\n- three\n");
        Block.Items list = (Block.Items) doc.blocks().get(0);
        assertThat(list.items())
                .extracting(Block.Item::done)
                .containsExactly(Optional.of(false), Optional.of(true), Optional.empty());
    }

    @Test
    void anItemBeginsWithItsBoldLead() {
        Block.Items list = (Block.Items)
                Pages.doc("1. **Is `pg` up?** Then go on.\n").blocks().get(0);
        Inline lead = ((Block.Paragraph) list.items().get(0).blocks().get(0)).inline();
        assertThat(lead.bold()).isEqualTo("Is pg up?");
        assertThat(lead.boldMarkup().fill(i -> "")).isEqualTo("Is <code>pg</code> up?");
        assertThat(lead.code()).containsExactly("pg");
    }

    @Test
    void tableRowsAreAsWideAsTheHeader() {
        Block.Table table = (Block.Table) Pages.doc("| a | b |\n|:-|-:|\n| `x \\| y` |\n| 1 | 2 | 3 |\n")
                .blocks()
                .get(0);
        assertThat(table.alignments()).containsExactly("left", "right");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
        assertThat(table.rows().get(0).cells().get(0).code()).containsExactly("x | y");
    }

    @Test
    void footnotesComeLastInTheOrderOfUse() {
        assertThat(Pages.html("B[^b] a[^a] b[^b] [^none]\n\n[^a]: First\n\n[^b]: Second\n"))
                .isEqualTo("""
                <p>B<sup><a id="fnref-1" href="#fn-1" class="footnote-ref">1</a></sup> a<sup><a id="fnref-2" \
                href="#fn-2" class="footnote-ref">2</a></sup> b<sup><a id="fnref-1-2" href="#fn-1" \
                class="footnote-ref">1</a></sup> [^none]</p>
                <section class="footnotes" aria-label="Footnotes">
                <ol>
                <li id="fn-1">
                <p>Second</p>
                <p class="footnote-back"><a href="#fnref-1" aria-label="Back to the text">↩</a> <a href="#fnref-1-2" \
                aria-label="Back to the text">↩</a></p>
                </li>
                <li id="fn-2">
                <p>First</p>
                <p class="footnote-back"><a href="#fnref-2" aria-label="Back to the text">↩</a></p>
                </li>
                </ol>
                </section>
                """);
    }

    @Test
    void termsAndTheirMeanings() {
        assertThat(Pages.html("TTD\n: Time to detect\n: Time to *discover*\n"))
                .isEqualTo(
                        "<dl>\n<dt>TTD</dt>\n<dd>Time to detect\n</dd>\n<dd>Time to <em>discover</em>\n</dd>\n</dl>\n");
    }

    @Test
    void knownEmojiBecomeUnicodeButNotInCode() {
        assertThat(Pages.html(":warning: 10:30:15 `:fire:` :nosuch:"))
                .isEqualTo("<p>⚠️ 10:30:15 <code>:fire:</code> :nosuch:</p>\n");
    }

    @Test
    void plainTextHoldsCodeTablesAndNotes() {
        MarkdownDoc doc =
                Pages.doc("# T\n\na **b**[^1]\n\n    code  x\n\n| h | i |\n|---|---|\n| j | k |\n\n[^1]: note\n");
        assertThat(PlainText.of(doc.blocks())).isEqualTo("T\na b\ncode  x\nh i\nj k\nnote");
    }

    /** CommonMark nests a bullet in {@code 1. } only if it is indented by three; older engines took less. */
    @Test
    void bulletsIndentedTooLittleAreNotNested() {
        MarkdownDoc doc = Pages.doc("1. one\n  - a\n\n1. two\n   - b\n");
        assertThat(doc.blocks()).hasSize(3);
        assertThat(((Block.Items) doc.blocks().get(1)).ordered()).isFalse();
        Block.Items last = (Block.Items) doc.blocks().get(2);
        assertThat(last.items().get(0).blocks()).hasSize(2);
    }

    @Test
    void aWikiLinkInACellHasItsBarEscaped() {
        MarkdownDoc doc = Pages.doc("| If you see | Go to |\n|---|---|\n| x | [[Pool\\|the pool]] |\n");
        assertThat(doc.links()).extracting(LinkUse::target).containsExactly("Pool");
        assertThat(doc.links()).extracting(LinkUse::label).containsExactly("the pool");
    }

    @Test
    void underlinedHeadingsAndClosedOnesAreHeadings() {
        assertThat(Pages.doc("Title\n=====\n\n## Fix it ##\n").anchors())
                .extracting(Anchor::id)
                .containsExactly("title", "fix-it");
    }

    @Test
    void generatedBlocksBetweenCommentsLoseOnlyTheComments() {
        assertThat(Pages.html("<!-- MARKER: generated -->\n\n# S\n\n* **Alerts**: <https://a.b/c>\n\n<!-- END -->\n"))
                .isEqualTo("<h1 id=\"s\">S</h1>\n<ul>\n<li><strong>Alerts</strong>: "
                        + "<a href=\"https://a.b/c\">https://a.b/c</a>\n</li>\n</ul>\n");
    }

    @Test
    void aLinkKnowsTheHeadingItStandsUnder() {
        MarkdownDoc doc = Pages.doc("[a](x)\n\n# One\n\n[b](x)\n\n## [c](x) {#two}\n\n- [d](x)\n");
        assertThat(doc.links()).extracting(LinkUse::from).containsExactly("", "one", "two", "two");
    }

    @Test
    void anEmptyFileIsAnEmptyPage() {
        assertThat(Pages.doc("").blocks()).isEmpty();
        assertThat(new MarkdownReader()
                        .read(new SourcePath("a.md"), SourceText.of("---\n---"), 3)
                        .value()
                        .blocks())
                .isEmpty();
    }
}
