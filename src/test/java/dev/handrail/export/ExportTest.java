package dev.handrail.export;

import static dev.handrail.fixture.PageFixture.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handrail.link.LinkRules;
import dev.handrail.link.Linker;
import dev.handrail.model.AlertRule;
import dev.handrail.model.Coverage;
import dev.handrail.model.Doc;
import dev.handrail.model.FileHistory;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Repository;
import dev.handrail.model.Site;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ExportTest {

    private static final Publisher PUBLISHER =
            new Publisher("Runbooks & more", "What to do.", "https://example.org/r/", "Handrail 0");

    private static Site site() {
        List<Doc> docs = List.of(
                page("db/what #1?.md")
                        .title("Pool <exhausted>")
                        .code("53300", "")
                        .service("orders")
                        .runbook(),
                page("README.md")
                        .title("Start [here]")
                        .link("db/what%20%231%3F.md")
                        .article());
        FileHistory history = new FileHistory(
                Optional.of(Instant.parse("2026-01-02T03:04:05Z")),
                Optional.of(Instant.parse("2026-02-03T04:05:06Z")),
                List.of("A & B"),
                List.of());
        Repository repository = new Repository(
                "c0ffee",
                Optional.of(Instant.parse("2026-03-04T05:06:07Z")),
                "main",
                "",
                "",
                Map.of(new SourcePath("db/what #1?.md"), history));
        return new Linker(List.of(), List.of(), LinkRules.NONE)
                .link(docs, docs.stream().map(Doc::path).toList(), repository)
                .value();
    }

    @Test
    void theModelIsValidByItsSchema() {
        Validator validator = validator();
        java.net.URI schema =
                validator.registerSchema(SiteJson.schema().content().asText());
        String json = new SiteJson(PUBLISHER).file(site()).content().asText();
        assertThat(validator.validate(schema, json).getErrors()).isEmpty();
        assertThat(json)
                .contains("\"url\":\"db/what%20%231%3F.html\"")
                .contains("\"links\":[\"db/what%20%231%3F.html\"]")
                .contains("\"name\":\"53300\",\"url\":\"errors/53300/index.html\"")
                .contains("\"changed\":\"2026-02-03T04:05:06Z\"");
    }

    @Test
    void theCoverageIsValidByItsSchema() {
        Validator validator = validator();
        java.net.URI schema =
                validator.registerSchema(CoverageJson.schema().content().asText());
        SourcePath page = new SourcePath("db/what #1?.md");
        AlertRule rule = new AlertRule("PoolFull", "page", "db.rules.yml", Span.at(4, 2), Set.of(), List.of());
        Coverage coverage = new Coverage(
                List.of("db.rules.yml"),
                List.of(new Coverage.Covered(rule, Coverage.Way.NAME, "", List.of(PageRef.of(page)))),
                List.of(new Coverage.Gone("Lost", page)));
        String json =
                new CoverageJson(site().covered(coverage)).file().content().asText();
        assertThat(validator.validate(schema, json).getErrors()).isEmpty();
        assertThat(json)
                .contains("\"alerts\":1,\"covered\":1,\"elsewhere\":0,\"uncovered\":0,\"gone\":1")
                .contains("\"alert\":\"PoolFull\",\"severity\":\"page\",\"file\":\"db.rules.yml\",\"line\":4")
                .contains("\"url\":\"db/what%20%231%3F.html\"");
        assertThat(validator
                        .validate(schema, json.replace("\"way\":\"name\"", "\"way\":\"luck\""))
                        .isValid())
                .isFalse();
        String none = new CoverageJson(site()).file().content().asText();
        assertThat(validator.validate(schema, none).getErrors()).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotInIt() {
        Validator validator = validator();
        java.net.URI schema =
                validator.registerSchema(SiteJson.schema().content().asText());
        String json = new SiteJson(PUBLISHER).file(site()).content().asText();
        assertThat(validator
                        .validate(schema, json.replace("\"ref\":", "\"reef\":"))
                        .isValid())
                .isFalse();
        assertThat(validator
                        .validate(schema, json.replace("\"kind\":\"runbook\"", "\"kind\":\"book\""))
                        .isValid())
                .isFalse();
    }

    @Test
    void languageModelsGetTheMarkdown() {
        assertThat(new LlmsText(PUBLISHER).file(site()).content().asText()).isEqualTo("""
                        # Runbooks & more

                        > What to do.

                        The whole model, with every step and command, is in [site.json](https://example.org/r/site.json).

                        ## Runbooks

                        - [Pool <exhausted>](https://example.org/r/db/what%20%231%3F.md)

                        ## Pages

                        - [Start \\[here\\]](https://example.org/r/README.md)
                        """);
    }

    @Test
    void theSitemapHasEveryPageAndHonestDates() throws Exception {
        Document map = parsed(new Sitemap(PUBLISHER).file(site()).content().asText());
        assertThat(map.getElementsByTagName("url").getLength()).isEqualTo(2);
        assertThat(map.getElementsByTagName("loc").item(1).getTextContent())
                .isEqualTo("https://example.org/r/db/what%20%231%3F.html");
        assertThat(map.getElementsByTagName("lastmod").getLength()).isEqualTo(1);
        assertThat(map.getElementsByTagName("lastmod").item(0).getTextContent()).isEqualTo("2026-02-03T04:05:06Z");
    }

    @Test
    void theFeedHasWhatAtomAsksFor() throws Exception {
        Document feed = parsed(new Feed(PUBLISHER).file(site()).content().asText());
        assertThat(feed.getDocumentElement().getNodeName()).isEqualTo("feed");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("Pool <exhausted>");
        assertThat(feed.getElementsByTagName("name").item(0).getTextContent()).isEqualTo("A & B");
        assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2026-02-03T04:05:06Z");
    }

    @Test
    void withoutAFullAddressThereIsNoSitemapAndNoFeed() {
        Publisher nowhere = new Publisher("t", "", "", "g");
        assertThatThrownBy(() -> new Sitemap(nowhere)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Feed(nowhere)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Validator validator() {
        return new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
