package dev.handrail.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Anchor;
import dev.handrail.model.LinkUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Press <kbd>Ctrl</kbd><br/>now | <p>Press <kbd>Ctrl</kbd><br>now</p>",
                "a <b>bold | <p>a <b>bold</b></p>",
                "*a <b>b* c</b> | <p><em>a <b>b</b></em><b> c</b></p>",
                "a </b> b | <p>a  b</p>",
                "psql -h <host> -p <db-port> | <p>psql -h &lt;host&gt; -p &lt;db-port&gt;</p>",
                "open <link> or <source> | <p>open &lt;link&gt; or &lt;source&gt;</p>",
                "x <!-- hidden -- note --> y | <p>x  y</p>",
                "<center>mid</center> | mid",
                "x <span class='c' id='ok'>s</span> | <p>x <span id=\"ok\">s</span></p>",
                "x <a href='b.md' target=_blank>y</a> | <p>x <a href=\"b.md\">y</a></p>",
                "x <img src=i.png width=10 height=9x alt='<'> | "
                        + "<p>x <img src=\"i.png\" alt=\"&lt;\" width=\"10\" loading=\"lazy\"></p>",
                "x <td>cell</td> <li>item</li> | <p>x cell item</p>",
            })
    void isCleaned(String markdown, String html) {
        assertThat(Pages.html(markdown).strip()).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <script>alert(1)</script> | <script> | 1:3",
                "a <b onclick=alert(1)>x</b> | attribute onclick | 1:6",
                "a <b style='color:red'>x</b> | attribute style | 1:6",
                "<iframe src=x></iframe> | <iframe> | 1:1",
                "a <svg onload=x><script>y</script></svg> | <svg> | 1:3",
                "<form action=x><input></form> | <form> | 1:1",
                "<style>p{}</style> | <style> | 1:1",
                "<object data=x></object> | <object> | 1:1",
                "<meta http-equiv=refresh> | <meta> | 1:1",
            })
    void whatIsNotPublishedIsAFinding(String markdown, String what, String place) {
        Outcome<MarkdownDoc> page = Pages.read(markdown);
        Diagnostic first = page.diagnostics().get(0);
        assertThat(first.code()).isEqualTo(Code.HTML_REFUSED);
        assertThat(first.message()).contains(what);
        assertThat(first.at().span().line() + ":" + first.at().span().column()).isEqualTo(place);
        assertThat(Pages.html(page.value())).doesNotContain("<script", "onclick", "style", "<iframe", "<svg", "<form");
    }

    @Test
    void aKindOfRefusedHtmlIsFoundOncePerPage() {
        assertThat(Pages.read("a <b onclick=x>y</b>\n\nb <i onclick=z>y</i>\n").diagnostics())
                .hasSize(1);
    }

    @Test
    void scriptAddressesStayTargetsForTheLinkStageToJudge() {
        MarkdownDoc doc = Pages.doc("<a href=\"javascript:alert(1)\">x</a> [y](javascript:alert(2))");
        assertThat(doc.links())
                .extracting(LinkUse::target)
                .containsExactlyInAnyOrder("javascript:alert(1)", "javascript:alert(2)");
        assertThat(new BlockHtml(CodeHtml::plain).write(doc.blocks()).fill(i -> "class=\"hole\""))
                .doesNotContain("javascript");
    }

    @Test
    void markdownInsideDetailsIsRead() {
        MarkdownDoc doc = Pages.doc(
                "<details open>\n<summary>More <b>x</b></summary>\n\nSome *md*\n\n```sh\nls\n```\n</details>\n\nafter\n");
        assertThat(doc.blocks()).hasSize(2);
        assertThat(doc.blocks().get(0)).isInstanceOfSatisfying(Block.Details.class, details -> {
            assertThat(details.open()).isTrue();
            assertThat(details.summaryText()).isEqualTo("More x");
            assertThat(details.blocks()).hasSize(2).last().isInstanceOf(Block.Code.class);
        });
    }

    @Test
    void detailsInsideDetailsAndAnUnclosedOne() {
        MarkdownDoc doc =
                Pages.doc("<details><summary>a</summary>\n\n<details><summary>b</summary>\n\nx\n\n</details>\n\ny\n");
        Block.Details outer = (Block.Details) doc.blocks().get(0);
        assertThat(outer.blocks()).hasSize(2);
        assertThat(((Block.Details) outer.blocks().get(0)).summaryText()).isEqualTo("b");
    }

    /** An id of HTML may start with a digit, but holds no blank. */
    @Test
    void idsAndNamesAreAnchorsButAHeadingsIdIsItsOwn() {
        MarkdownDoc doc = Pages.doc("<a name=\"old\"></a>\n<a id=\"fix\"></a>\n<b id=\"2nd\">x</b>"
                + "<b id=\"a b\">y</b>\n\n<div id=\"dropped\">z</div>\n\n## Fix\n");
        assertThat(doc.anchors()).extracting(Anchor::id).containsExactly("old", "2nd", "dropped", "fix");
        assertThat(Pages.html(doc)).containsOnlyOnce("id=\"fix\"").contains("<h2 id=\"fix\">");
    }

    @Test
    void blocksOfHtmlStayInCellsAndPiecesAreCleanedAsOne() {
        assertThat(Pages.html("| a |\n|---|\n| x<ul><li>y</li></ul> |\n")).contains("<td>x<ul><li>y</li></ul></td>");
        assertThat(Pages.html("<table>\n<tr><td>a\n\n</td></tr>\n</table>\n")).contains("<td>a");
    }

    @Test
    void linksInMarkdownSurviveRawHtmlBesideThem() {
        assertThat(Pages.html("<sup>[a](b.md \"t\")</sup> ![i](i.png)"))
                .isEqualTo("<p><sup><a href=\"b.md\" title=\"t\">a</a></sup> "
                        + "<img src=\"i.png\" alt=\"i\" loading=\"lazy\"></p>\n");
    }
}
