package dev.handrail.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private final MarkdownReader reader = new MarkdownReader();

    private Outcome<MarkdownDoc> read(String markdown) {
        return reader.read(new SourcePath("db/pool.md"), SourceText.of(markdown), 1);
    }

    private String html(String markdown) {
        MarkdownDoc doc = read(markdown).value();
        return new BlockHtml(CodeHtml::plain)
                .write(doc.blocks())
                .fill(link -> "href=\"" + doc.links().get(link).target() + "\"");
    }

    @Test
    void headingsGetTheForgesIds() {
        assertThat(html("# The `pool` is full!\n\n## Fix\n\n## Fix\n")).isEqualTo("""
                        <h1 id="the-pool-is-full">The <code>pool</code> is full!</h1>
                        <h2 id="fix">Fix</h2>
                        <h2 id="fix-1">Fix</h2>
                        """);
    }

    @Test
    void inlineCodeKeepsItsBlanks() {
        assertThat(html("Run `grep  \"a  b\"`.")).isEqualTo("<p>Run <code>grep  &quot;a  b&quot;</code>.</p>\n");
    }

    @Test
    void aLinkIsAHoleAndAUse() {
        MarkdownDoc doc =
                read("# A\n\nSee [the *pool*](pool%20x.md#full \"why\").").value();
        assertThat(doc.links()).singleElement().satisfies(link -> {
            assertThat(link.target()).isEqualTo("pool x.md#full");
            assertThat(link.label()).isEqualTo("the pool");
            assertThat(link.from()).isEqualTo("a");
            assertThat(link.at().line()).isEqualTo(3);
            assertThat(link.at().column()).isEqualTo(5);
        });
    }
}
