package dev.handrail.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Outcome;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.view.HostileSite;
import dev.handrail.view.PagePlan;
import dev.handrail.view.SiteFixture;
import dev.handrail.view.Views;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every page, of an ordinary site and of one whose authors mean harm. */
class PagesTest {

    private static final Renderer RENDERER = new Renderer(new BuiltInTexts(), TemplateTexts.NONE);
    private static final Map<String, String> ORDINARY = pages(SiteFixture.site());
    private static final Map<String, String> HOSTILE = pages(HostileSite.site());

    @TestFactory
    Stream<DynamicTest> everyPageIsWellMade() {
        return each((path, page) -> {
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(page.title()).isNotBlank();
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("body > a.skip[href=#hr-main]")).hasSize(1);
            assertThat(page.getElementById("hr-main").tagName()).isEqualTo("main");
            assertThat(page.select("meta[charset=utf-8]")).hasSize(1);
            assertThat(page.select("img:not([alt])")).isEmpty();
            assertThat(page.select("svg:not([aria-labelledby])")).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyPageForbidsWhatItDoesNotNeed() {
        return each((path, page) -> {
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe", "http", "*", "data:");
            assertThat(page.head().child(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
        });
    }

    @TestFactory
    Stream<DynamicTest> noPageHoldsAScriptAStyleOrAHandlerOfItsOwn() {
        return each((path, page) -> {
            assertThat(page.select("style, iframe, object, embed, base")).isEmpty();
            assertThat(page.select("script")).allSatisfy(script -> {
                assertThat(script.data()).isEmpty();
                assertThat(script.attr("src")).matches("(\\.\\./)*assets/js/[a-z]+\\.js");
                assertThat(script.hasAttr("defer")).isTrue();
                assertThat(script.hasAttr("type")).isFalse();
            });
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey().toLowerCase(java.util.Locale.ROOT))
                            .doesNotStartWith("on")
                            .isNotEqualTo("style");
                    assertThat(attribute
                                    .getValue()
                                    .replaceAll("[\\s\\p{Cntrl}]", "")
                                    .toLowerCase(java.util.Locale.ROOT))
                            .as(element.outerHtml())
                            .satisfies(value -> {
                                if (Set.of("href", "src", "action", "content").contains(attribute.getKey())) {
                                    assertThat(value)
                                            .doesNotStartWith("javascript:")
                                            .doesNotContain("url=javascript:");
                                }
                            });
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLoadedFromElsewhere() {
        return each((path, page) -> assertThat(page.select("[src], link[href]"))
                .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href"))
                        .doesNotContain(":")
                        .doesNotStartWith("/")));
    }

    @TestFactory
    Stream<DynamicTest> everyIdIsGivenOnce() {
        return each((path, page) -> {
            Set<String> seen = new HashSet<>();
            assertThat(page.select("[id]"))
                    .allSatisfy(element ->
                            assertThat(seen.add(element.id())).as(element.id()).isTrue());
        });
    }

    @Test
    void everyLinkInsideTheSiteArrives() {
        Set<String> files = new TreeSet<>(ORDINARY.keySet());
        RENDERER.assets().forEach(asset -> files.add(asset.path().value()));
        SiteFixture.site().files().forEach(file -> files.add(file.value()));
        SiteFixture.site().docs().forEach(doc -> files.add(doc.path().value()));
        ORDINARY.forEach((path, html) -> Jsoup.parse(html)
                .select("[href], [src]")
                .forEach(element -> {
                    String reference = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    if (!reference.contains("://")) {
                        assertThat(arrives(path, reference, files))
                                .as(path + " -> " + reference)
                                .isTrue();
                    }
                }));
    }

    @Test
    void hostileTextIsShownAsText() {
        String title = HostileSite.TEXT;
        assertThat(HOSTILE).hasSizeGreaterThan(12);
        assertThat(Jsoup.parse(HOSTILE.get("index.html")).title()).contains("<script>alert");
        HOSTILE.forEach((path, html) -> assertThat(html).as(path).doesNotContain("<script>alert", "<img src=x"));
        Document runbook = Jsoup.parse(HOSTILE.get("a'b/x\"><y.html"));
        assertThat(runbook.selectFirst("h1").text()).isEqualTo(title);
        assertThat(runbook.select("input[data-param]").attr("data-param")).isEqualTo(title);
    }

    @Test
    void theSameViewGivesTheSameBytes() {
        assertThat(pages(SiteFixture.site())).isEqualTo(ORDINARY);
    }

    private interface Check {
        void of(String path, Document page);
    }

    private static Stream<DynamicTest> each(Check check) {
        return Stream.of(ORDINARY, HOSTILE)
                .flatMap(pages -> pages.entrySet().stream())
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(), () -> check.of(page.getKey(), Jsoup.parse(page.getValue()))));
    }

    private static Map<String, String> pages(Site site) {
        boolean hostile = site.docs().get(0).head().title().equals(HostileSite.TEXT);
        Map<String, String> pages = new TreeMap<>();
        for (PagePlan plan : new Views(hostile ? HostileSite.options() : SiteFixture.options()).plan(site)) {
            Outcome<OutputFile> made = RENDERER.render(plan.view());
            assertThat(made.diagnostics()).isEmpty();
            pages.put(plan.path().value(), made.value().content().asText());
        }
        return pages;
    }

    private static boolean arrives(String from, String reference, Set<String> files) {
        int mark = reference.indexOf('#');
        String file = mark < 0 ? reference : reference.substring(0, mark);
        String anchor = mark < 0 ? "" : decoded(reference.substring(mark + 1));
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        String path = file.isEmpty()
                ? from
                : java.net
                        .URI
                        .create("x:/" + folder.replace(" ", "%20"))
                        .resolve(file)
                        .getPath()
                        .substring(1);
        boolean anchored = anchor.isEmpty()
                || ORDINARY.containsKey(path) && Jsoup.parse(ORDINARY.get(path)).getElementById(anchor) != null;
        return files.contains(path) && anchored;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
