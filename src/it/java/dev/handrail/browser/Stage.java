package dev.handrail.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.handrail.site.BuiltSite;
import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;

/** A built site, on the disk and on a host, with a browser to look at it. */
record Stage(Browser browser, Folder site, StaticHost host) implements AutoCloseable {

    /** Built at its first use. */
    private static final class Shipped {
        private static final Stage STAGE = built();

        private static Stage built() {
            try {
                return of(Path.of("runbooks").toAbsolutePath(), Path.of("target", "browser", "shipped"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The site of the shipped runbooks, one for all tests; they leave it as it is and open. */
    static Stage shipped() {
        return Shipped.STAGE;
    }

    /** Builds a folder of pages with the program. */
    static Stage of(Path source, Path site) throws IOException {
        Run run = Program.build(source, site);
        assertThat(run.exit()).as(run.err()).isZero();
        return new Stage(InstalledBrowser.shared(), new Folder(site), StaticHost.of(site));
    }

    /** The address of the site on the disk. */
    String fileBase() throws IOException {
        return site.root().toRealPath().toUri().toString().replaceFirst("^file:/+", "file:///");
    }

    /** The encoded path of every page that stays where it is, the largest of each kind first. */
    Map<String, List<String>> pagesByKind() throws IOException {
        Map<String, List<String>> kinds = new TreeMap<>();
        Map<String, Document> pages = new BuiltSite(site).pages();
        pages.entrySet().stream()
                .filter(page -> page.getKey().endsWith(".html"))
                .filter(page ->
                        page.getValue().select("meta[http-equiv=refresh]").isEmpty())
                .sorted(Comparator.comparing(
                        page -> -site.path(page.getKey()).toFile().length()))
                .forEach(page -> kinds.computeIfAbsent(page.getValue().body().className(), kind -> new ArrayList<>())
                        .add(encoded(page.getKey())));
        return kinds;
    }

    private String encoded(String path) {
        String root = site.root().toAbsolutePath().toUri().toString();
        return site.path(path).toUri().toString().substring(root.length()).replaceFirst("^/", "");
    }

    Visit onDisk(Visit.Window window) throws IOException {
        return Visit.to(browser, fileBase(), window);
    }

    Visit online(Visit.Window window) {
        return Visit.to(browser, host.base(), window);
    }

    @Override
    public void close() {
        host.close();
    }
}
