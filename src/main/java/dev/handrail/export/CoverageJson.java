package dev.handrail.export;

import dev.handrail.model.Coverage;
import dev.handrail.model.Coverage.Covered;
import dev.handrail.model.Coverage.Gone;
import dev.handrail.model.Coverage.Way;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.text.Bytes;
import dev.handrail.text.Json;
import dev.handrail.text.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Which alerts have a page, as one JSON document, {@code coverage.json}. Its form is written down in {@code
 * coverage.schema.json}, which is published beside it.
 */
public final class CoverageJson {

    /** Where the document is published. */
    public static final SitePath PATH = new SitePath("coverage.json");

    /** Where its JSON Schema is published. */
    public static final SitePath SCHEMA_PATH = new SitePath("coverage.schema.json");

    private final Site site;

    public CoverageJson(Site site) {
        this.site = site;
    }

    /** The document as a file of the site, on one line. */
    public OutputFile file() {
        return new OutputFile(PATH, Json.compact(document(site.coverage())));
    }

    /** The JSON Schema of the document, draft 2020-12. */
    public static OutputFile schema() {
        try (InputStream in = CoverageJson.class.getResourceAsStream("coverage.schema.json")) {
            return new OutputFile(SCHEMA_PATH, Bytes.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a value that {@link Json} writes. */
    public Map<String, Object> document(Coverage coverage) {
        return new Fields()
                .with("$schema", SCHEMA_PATH.value())
                .with("format", 1)
                .with("commit", site.repository().commit())
                .with("files", coverage.files())
                .with("summary", summary(coverage))
                .with("alerts", coverage.alerts().stream().map(this::covered).toList())
                .with("gone", coverage.gone().stream().map(this::gone).toList())
                .map();
    }

    private static Map<String, Object> summary(Coverage coverage) {
        return new Fields()
                .with("alerts", coverage.alerts().size())
                .with("covered", coverage.count(Way.LINK) + coverage.count(Way.NAME))
                .with("elsewhere", coverage.count(Way.ELSEWHERE))
                .with("uncovered", coverage.count(Way.NONE))
                .with("gone", coverage.gone().size())
                .map();
    }

    private Map<String, Object> covered(Covered alert) {
        return new Fields()
                .with("alert", alert.rule().name())
                .with("severity", alert.rule().severity())
                .with("file", alert.rule().file())
                .with("line", alert.rule().at().line())
                .with("way", alert.way().id())
                .with("link", alert.target())
                .with("pages", alert.pages().stream().map(this::page).toList())
                .map();
    }

    private Map<String, Object> page(PageRef page) {
        return new Fields()
                .with("path", page.path().value())
                .with("anchor", page.anchor())
                .with("url", Urls.of(site, page.path(), page.anchor()))
                .map();
    }

    private Map<String, Object> gone(Gone name) {
        return new Fields()
                .with("alert", name.alert())
                .with("path", name.page().value())
                .with("url", Urls.of(site, name.page(), ""))
                .map();
    }
}
