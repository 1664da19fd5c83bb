package dev.handrail.export;

import dev.handrail.model.Edge;
import dev.handrail.model.EntityKind;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.text.Bytes;
import dev.handrail.text.Json;
import dev.handrail.text.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole model as one JSON document, {@code site.json}. Its form is written down in {@code site.schema.json}, which is
 * published beside it.
 */
public final class SiteJson {

    /** Where the document is published. */
    public static final SitePath PATH = new SitePath("site.json");

    /** Where its JSON Schema is published. */
    public static final SitePath SCHEMA_PATH = new SitePath("site.schema.json");

    private final Publisher publisher;

    public SiteJson(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The document as a file of the site, on one line. */
    public OutputFile file(Site site) {
        return new OutputFile(PATH, Json.compact(document(site)));
    }

    /** The JSON Schema of the document, draft 2020-12. */
    public static OutputFile schema() {
        try (InputStream in = SiteJson.class.getResourceAsStream("site.schema.json")) {
            return new OutputFile(SCHEMA_PATH, Bytes.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as text for people and pipes, indented. */
    public String text(Site site) {
        return Json.pretty(document(site)).asText();
    }

    private Map<String, Object> document(Site site) {
        PageJson pages = new PageJson(site);
        IncidentJson incidents = new IncidentJson(site);
        return new Fields()
                .with("$schema", "site.schema.json")
                .with("format", 1)
                .with("generator", publisher.generator())
                .with("title", publisher.title())
                .with("baseUrl", publisher.baseUrl())
                .with("commit", site.repository().commit())
                .with("committed", site.repository().committed())
                .with("ref", site.repository().ref())
                .with("pages", each(site.docs(), pages::of))
                .with("services", entities(site, EntityKind.SERVICE))
                .with("alerts", entities(site, EntityKind.ALERT))
                .with("errors", entities(site, EntityKind.ERROR))
                .with("tags", entities(site, EntityKind.TAG))
                .with("incidents", postmortems(site).map(incidents::of).toList())
                .with("actions", postmortems(site).flatMap(incidents::actions).toList())
                .map();
    }

    /** Made one by one while they are written: the pages of a large site as JSON are larger than the site. */
    private static <A> Iterable<Map<String, Object>> each(List<A> things, Function<A, Map<String, Object>> form) {
        return () -> things.stream().map(form).iterator();
    }

    private static Stream<Postmortem> postmortems(Site site) {
        return site.docs().stream().filter(Postmortem.class::isInstance).map(Postmortem.class::cast);
    }

    private static List<Map<String, Object>> entities(Site site, EntityKind kind) {
        return site.routes().entities().keySet().stream()
                .filter(entity -> entity.kind() == kind)
                .map(entity -> new Fields()
                        .with("name", entity.name())
                        .with("url", site.routes().of(entity).encoded())
                        .with("pages", about(site, entity))
                        .map())
                .toList();
    }

    private static List<String> about(Site site, EntityRef entity) {
        return site.graph().to(entity).stream()
                .filter(edge -> edge.kind() == Edge.Kind.ABOUT)
                .map(edge -> (PageRef) edge.from())
                .map(page -> Urls.of(site, page.path(), page.anchor()))
                .distinct()
                .sorted()
                .toList();
    }
}
