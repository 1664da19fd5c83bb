package dev.handrail.export;

import dev.handrail.model.FileHistory;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.text.Html;
import dev.handrail.text.SitePath;
import java.time.Instant;
import java.util.Optional;

/** The pages as a sitemap, sitemaps.org protocol 0.9. */
public final class Sitemap {

    private final Publisher publisher;

    /** @throws IllegalArgumentException without a base URL: the protocol knows no relative addresses */
    public Sitemap(Publisher publisher) {
        if (publisher.baseUrl().isEmpty()) {
            throw new IllegalArgumentException("a sitemap needs a base URL");
        }
        this.publisher = publisher;
    }

    /** The map, {@code sitemap.xml}. */
    public OutputFile file(Site site) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        site.docs().forEach(doc -> {
            Optional<Instant> changed = Optional.ofNullable(
                            site.repository().history().get(doc.path()))
                    .flatMap(FileHistory::changed);
            out.append("  <url><loc>")
                    .append(Html.escape(publisher.baseUrl() + Urls.of(site, doc.path(), "")))
                    .append("</loc>");
            changed.ifPresent(when -> out.append("<lastmod>").append(when).append("</lastmod>"));
            out.append("</url>\n");
        });
        return OutputFile.text(
                new SitePath("sitemap.xml"), out.append("</urlset>\n").toString());
    }
}
