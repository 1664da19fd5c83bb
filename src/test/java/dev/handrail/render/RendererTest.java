package dev.handrail.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.output.OutputFile;
import dev.handrail.text.Bytes;
import dev.handrail.text.Span;
import dev.handrail.view.PagePlan;
import dev.handrail.view.PageView;
import dev.handrail.view.SiteFixture;
import dev.handrail.view.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RendererTest {

    private static final PageView ARTICLE = new Views(SiteFixture.options())
            .plan(SiteFixture.site()).stream()
                    .filter(plan -> plan.path().value().equals("about/reading a plan.html"))
                    .map(PagePlan::view)
                    .findFirst()
                    .orElseThrow();

    /** Files by name, as a folder would give them. */
    private record Overlay(Map<String, String> files) implements TemplateTexts {

        static Overlay of(String name, String text) {
            return new Overlay(new TreeMap<>(Map.of(name, text)));
        }

        @Override
        public Optional<Bytes> read(String name) {
            return Optional.ofNullable(files.get(name)).map(Bytes::of);
        }

        @Override
        public List<String> names() {
            return List.copyOf(files.keySet());
        }

        @Override
        public String place() {
            return "my/";
        }
    }

    @Test
    void anOverlaidTemplateTakesThePlaceOfTheBuiltInOne() {
        Outcome<OutputFile> made = render("pages/article.ftlh", "<p>${page.doc.title}</p>");
        assertThat(made.diagnostics()).isEmpty();
        assertThat(made.value().content().asText()).isEqualTo("<p>Reading a query plan</p>");
    }

    @Test
    void aTemplateThatCannotBeReadIsAFindingOnItsLineAndThePageIsStillMade() {
        Outcome<OutputFile> made = render("pages/article.ftlh", "<p>\n<#if page.doc>\n</p>");
        Diagnostic fault = only(made);
        assertThat(fault.code()).isEqualTo(Code.TEMPLATE_FAULT);
        assertThat(fault.at().file()).isEqualTo("my/pages/article.ftlh");
        assertThat(fault.at().span().line()).isBetween(2, 3);
        assertThat(fault.message()).doesNotContain("\n", "Tip").isNotBlank();
        assertThat(made.value().content().asText()).contains("<h1>Reading a query plan</h1>");
    }

    @Test
    void aTemplateThatAsksForWhatThereIsNotIsAFindingOnItsLineAndColumn() {
        Diagnostic fault = only(render("pages/article.ftlh", "<p>\n  ${page.doc.nothing}\n</p>"));
        assertThat(fault.at().span()).isEqualTo(Span.at(2, 5));
        assertThat(fault.message()).contains("page.doc.nothing");
    }

    @Test
    void aFaultInASharedPartNamesThePart() {
        Diagnostic fault = only(render("parts/chart.ftlh", "<#macro", "incidents/2024-03-15.html"));
        assertThat(fault.at().file()).isEqualTo("my/parts/chart.ftlh");
    }

    @Test
    void aTemplateCanReachNothingButTheView() {
        for (String attempt : List.of(
                "${page.class}",
                "${page.doc.title?api.getClass()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#include \"../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "${.data_model.page.doc.getClass()}")) {
            assertThat(render("pages/article.ftlh", attempt).diagnostics())
                    .as(attempt)
                    .hasSize(1);
        }
    }

    @Test
    void assetsOfTheOverlayTakeThePlaceOfBuiltInOnesOrComeToThem() {
        Map<String, String> files = new TreeMap<>(
                Map.of("assets/css/site.css", "body{}", "assets/img/own.svg", "<svg/>", "pages/x.ftlh", ""));
        Renderer renderer = new Renderer(new BuiltInTexts(), new Overlay(files));
        assertThat(renderer.assets())
                .extracting(file -> file.path().value())
                .containsExactly(
                        "assets/css/site.css",
                        "assets/img/icon.svg",
                        "assets/img/own.svg",
                        "assets/js/copy.js",
                        "assets/js/engine.js",
                        "assets/js/keys.js",
                        "assets/js/page.js",
                        "assets/js/parameters.js",
                        "assets/js/progress.js",
                        "assets/js/redirect.js",
                        "assets/js/results.js",
                        "assets/js/search.js",
                        "assets/js/session.js");
        assertThat(renderer.assets().get(0).content().asText()).isEqualTo("body{}");
    }

    @Test
    void theListOfBuiltInFilesIsTheFolderAndTheCompiledEngine() throws IOException {
        Path folder = Path.of("site-template");
        try (Stream<Path> files = Files.walk(folder)) {
            Stream<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'));
            assertThat(new BuiltInTexts().names())
                    .containsExactlyElementsOf(Stream.concat(names, Stream.of("assets/js/engine.js"))
                            .sorted()
                            .toList());
        }
    }

    private static Diagnostic only(Outcome<OutputFile> made) {
        assertThat(made.diagnostics()).hasSize(1);
        return made.diagnostics().get(0);
    }

    private static Outcome<OutputFile> render(String name, String text) {
        return new Renderer(new BuiltInTexts(), Overlay.of(name, text)).render(ARTICLE);
    }

    private static Outcome<OutputFile> render(String name, String text, String page) {
        PageView view = new Views(SiteFixture.options())
                .plan(SiteFixture.site()).stream()
                        .filter(plan -> plan.path().value().equals(page))
                        .map(PagePlan::view)
                        .findFirst()
                        .orElseThrow();
        return new Renderer(new BuiltInTexts(), Overlay.of(name, text)).render(view);
    }
}
