package dev.handrail.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

    private final Highlighter highlighter = new Highlighter();

    @Test
    void coloursAShellCommand() {
        assertThat(highlighter.highlight("sh", "if x; then echo \"a $B\" # c\n", List.of()))
                .contains("<span class=\"k\">if</span>")
                .contains("<span class=\"s\">&quot;a </span><span class=\"v\">$B</span>")
                .endsWith("<span class=\"c\"># c</span>\n");
    }

    @Test
    void coloursASqlStatementOverLines() {
        assertThat(highlighter.highlight("SQL", "SELECT 1 /* a\nb */ FROM t;", List.of()))
                .contains("<span class=\"k\">SELECT</span> <span class=\"n\">1</span>")
                .contains("<span class=\"c\">b */</span>");
    }

    @Test
    void marksCrossTokens() {
        String text = "psql -h <host> -p \"<port>\"";
        Mark host = new Mark(8, 14, "<var class=\"param\">", "</var>");
        Mark port = new Mark(19, 25, "<var class=\"param\">", "</var>");
        String html = highlighter.highlight("bash", text, List.of(host, port));
        assertThat(Jsoup.parseBodyFragment(html).select("var").eachText()).containsExactly("<host>", "<port>");
        assertThat(Jsoup.parseBodyFragment(html).body().wholeText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh",
                "console",
                "sql",
                "yaml",
                "json",
                "ini",
                "toml",
                "properties",
                "python",
                "java",
                "kotlin",
                "go",
                "ruby",
                "js",
                "ts",
                "xml",
                "html",
                "dockerfile",
                "makefile",
                "lua",
                "php",
                "perl",
                "c",
                "cpp",
                "rust",
                "powershell",
                "promql",
                "",
                "no such"
            })
    void keepsTheText(String language) {
        String text = "a: \"<b>\" & 'c' $D ${E} # f\n\n\t<g h=\"i\">1.5</g> /* j\nk */ -- l\n<?php m ?>\n\\";
        assertThat(Jsoup.parseBodyFragment(highlighter.highlight(language, text, List.of()))
                        .body()
                        .wholeText())
                .isEqualTo(text);
    }

    @Test
    void veryLongLinesStayPlain() {
        assertThat(highlighter.highlight("sh", "if ".repeat(4000), List.of())).doesNotContain("<span");
    }

    @Test
    void marksMustBeInOrder() {
        List<Mark> overlapping = List.of(new Mark(0, 2, "", ""), new Mark(1, 3, "", ""));
        assertThatThrownBy(() -> highlighter.highlight("sh", "abcd", overlapping))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
