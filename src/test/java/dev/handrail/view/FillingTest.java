package dev.handrail.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.Article;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Site;
import dev.handrail.text.Markup;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillingTest {

    private static final SourcePath PAGE = new SourcePath("net/a.md");

    @Test
    void aLinkToAPageIsRelativeAndNamesItsFile() {
        assertThat(fill(SiteFixture.link("db/pool.md#drain it", "pool", ""), "<a ", ">pool</a>"))
                .isEqualTo("<a href=\"../db/pool.html#drain%20it\">pool</a>");
    }

    @Test
    void aLinkToTheWebTellsTheOtherSideNothing() {
        assertThat(fill(SiteFixture.link("https://example.org/?a=1&b=2", "x", ""), "<a ", ">x</a>"))
                .isEqualTo("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">x</a>");
    }

    @Test
    void aLinkToNowhereHasNoAddressAndSaysWhy() {
        assertThat(fill(SiteFixture.link("?gone.md", "x", ""), "<a ", ">x</a>"))
                .isEqualTo("<a class=\"broken\" title=\"no such page: gone.md\">x</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void anAddressThatCouldRunCodeIsNotFollowed(String url) {
        assertThat(fill(SiteFixture.link(url, "x", ""), "<a ", ">x</a>"))
                .doesNotContain("href")
                .startsWith("<a class=\"broken\"");
    }

    @Test
    void aPictureOfTheSiteIsShown() {
        assertThat(fill(SiteFixture.image("db/img/slots.png", "slots"), "<img ", " alt=\"slots\">"))
                .isEqualTo("<img src=\"../db/img/slots.png\" alt=\"slots\">");
    }

    @Test
    void aPictureFromElsewhereBecomesALinkThatSaysWhereItIs() {
        assertThat(fill(
                        SiteFixture.image("https://ci.example/b.svg", "state > 1"),
                        "<p><img ",
                        " alt=\"a > b\"> after</p>"))
                .isEqualTo("<p><a href=\"https://ci.example/b.svg\" rel=\"noopener noreferrer\">"
                        + "<span class=\"external-image\">Picture on ci.example: state &gt; 1</span></a> after</p>");
    }

    @Test
    void aPictureFromElsewhereInALinkBecomesTextBecauseLinksDoNotNest() {
        List<LinkUse> links = List.of(
                SiteFixture.link("https://ci.example/run", "", ""),
                SiteFixture.image("https://ci.example/b.svg", "state"));
        Markup badge = new Markup.Builder()
                .html("<a ")
                .hole(0)
                .html("><img ")
                .hole(1)
                .html(" alt=\"state\"></a> and ")
                .html("<img ")
                .hole(1)
                .html(" alt=\"state\">")
                .build();
        assertThat(fill(links, badge))
                .isEqualTo("<a href=\"https://ci.example/run\" rel=\"noopener noreferrer\">"
                        + "<span class=\"external-image\">Picture on ci.example: state</span></a> and "
                        + "<a href=\"https://ci.example/b.svg\" rel=\"noopener noreferrer\">"
                        + "<span class=\"external-image\">Picture on ci.example: state</span></a>");
    }

    @Test
    void aFirstLevelHeadingInTextBecomesASecond() {
        assertThat(fill(List.of(), Markup.html("<blockquote><h1 id=\"x\">X</h1></blockquote>")))
                .isEqualTo("<blockquote><h2 id=\"x\">X</h2></blockquote>");
    }

    private static String fill(LinkUse link, String before, String after) {
        return fill(
                List.of(link),
                new Markup.Builder().html(before).hole(0).html(after).build());
    }

    private static String fill(List<LinkUse> links, Markup markup) {
        Article page = new Article(SiteFixture.head(PAGE, "A", "", links), List.of());
        Article pool = new Article(SiteFixture.head(new SourcePath("db/pool.md"), "Pool", "", List.of()), List.of());
        Site site = SiteFixture.site(List.of(pool, page));
        Catalog catalog = new Catalog(site, SiteFixture.options());
        return new Filling(new Place(catalog, new SitePath("net/a.html")), page)
                .fill(markup)
                .html();
    }
}
