package dev.handrail.pipeline;

import dev.handrail.export.CoverageJson;
import dev.handrail.export.Feed;
import dev.handrail.export.LlmsText;
import dev.handrail.export.Publisher;
import dev.handrail.export.SiteJson;
import dev.handrail.export.Sitemap;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.search.engine.SearchSession;
import dev.handrail.text.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of a site that programs read. */
final class MachineFiles {

    /** Keeps GitHub's pages from running Jekyll, which would turn the markdown beside each page into pages of its own. */
    private static final OutputFile NO_JEKYLL = OutputFile.text(new SitePath(".nojekyll"), "");

    /** Where they are published, whether this site has all of them or not. */
    static final Set<SitePath> PATHS = Set.of(
            SiteJson.PATH,
            SiteJson.SCHEMA_PATH,
            CoverageJson.PATH,
            CoverageJson.SCHEMA_PATH,
            NO_JEKYLL.path(),
            new SitePath("llms.txt"),
            new SitePath("sitemap.xml"),
            new SitePath("feed.xml"),
            new SitePath(SearchSession.HEAD_FILE));

    private MachineFiles() {}

    /** Sitemap and feed need full addresses, so they are made only if the base URL is known. */
    static List<OutputFile> of(Site site, Publisher publisher) {
        List<OutputFile> files = new ArrayList<>();
        files.add(new SiteJson(publisher).file(site));
        files.add(SiteJson.schema());
        files.add(new CoverageJson(site).file());
        files.add(CoverageJson.schema());
        files.add(NO_JEKYLL);
        files.add(new LlmsText(publisher).file(site));
        if (!publisher.baseUrl().isEmpty()) {
            files.add(new Sitemap(publisher).file(site));
            files.add(new Feed(publisher).file(site));
        }
        return files;
    }
}
