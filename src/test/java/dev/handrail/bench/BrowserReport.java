package dev.handrail.bench;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a browser loaded and how long it took, query by query, as {@code bench/search.html} reports it.
 *
 * @param dialog each query by an engine that has nothing yet
 * @param page what the search page loads that is opened with the query
 * @param warm milliseconds once everything is at hand
 * @param broken what went wrong; null if all went well
 */
record BrowserReport(List<Cold> dialog, List<List<Loaded>> page, List<Double> warm, String broken) {

    private static final String PAGE = "/bench/search.html";
    private static final String HOLE = "/*queries*/[]";

    record Cold(double millis, List<Loaded> files) {}

    /** @param bytes of the body as it was sent */
    record Loaded(String path, long bytes) {}

    /** Asks the queries in a built site; empty, with a sentence that says so, if there is no browser. */
    static Optional<BrowserReport> of(Path site, List<String> queries) throws IOException {
        String queriesAsScript = new Gson().toJson(queries);
        try (GzipHost host = GzipHost.of(site, "figures.html", questions().replace(HOLE, queriesAsScript))) {
            Optional<Chromium> browser = Chromium.open(host.base() + "figures.html");
            if (browser.isEmpty()) {
                System.out.println("left out: no Chromium here (Debian: apt-get install chromium)");
                return Optional.empty();
            }
            try (Chromium open = browser.get()) {
                return Optional.of(read(open.await(host.report())));
            }
        }
    }

    private static BrowserReport read(String json) throws IOException {
        try {
            BrowserReport report = new Gson().fromJson(json, BrowserReport.class);
            if (report.broken != null) {
                throw new IOException("in the browser: " + report.broken);
            }
            return report;
        } catch (JsonSyntaxException e) {
            throw new IOException("the browser reported " + json, e);
        }
    }

    private static String questions() throws IOException {
        try (InputStream in = BrowserReport.class.getResourceAsStream(PAGE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
