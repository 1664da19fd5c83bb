package dev.handrail.bench;

import com.google.gson.JsonParser;
import dev.handrail.bench.BrowserReport.Loaded;
import dev.handrail.bench.ShippedIndex.Shard;
import dev.handrail.bench.ShippedIndex.Sizes;
import dev.handrail.disk.DirectorySource;
import dev.handrail.disk.DirectoryTarget;
import dev.handrail.pipeline.Build;
import dev.handrail.pipeline.BuildOptions;
import dev.handrail.pipeline.Workers;
import dev.handrail.render.BuiltInTexts;
import dev.handrail.render.Renderer;
import dev.handrail.render.TemplateTexts;
import dev.handrail.source.Ignored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Builds sites and prints what their search costs: the size of the index, what a reader loads for a first query, how long
 * a query takes on the JVM and in Chromium, and the index's share of the build.
 *
 * <p>Each argument is a number of generated pages, or a folder of pages and a file with queries, {@code
 * PAGES,QUERIES.jsonl}: a line is an object with the member {@code query}. Sizes are of files compressed one by one with
 * gzip, in thousands of bytes. Warm times are the best of twelve rounds, with every shard at hand. The browser loads over
 * the loopback address, so its cold time has no network in it.
 */
public final class SearchFigures {

    private static final int QUERIES = 60;
    private static final String ENGINE = "assets/js/engine.js";
    private static final String ROW = "| %-58s | %8s | %8s | %8s |%n";
    private static final Predicate<Shard> CARDS = shard -> shard.name().matches("c\\d+");

    private final String subject;
    private final Path source;
    private final List<String> queries;

    private SearchFigures(String subject, Path source, List<String> queries) {
        this.subject = subject;
        this.source = source;
        this.queries = queries;
    }

    public static void main(String[] args) throws IOException {
        for (String argument : args) {
            try (Scratch scratch = Scratch.make()) {
                of(argument, scratch.folder().resolve("pages"))
                        .measure(scratch.folder().resolve("site"));
            }
        }
    }

    private static SearchFigures of(String argument, Path generated) throws IOException {
        if (argument.matches("\\d+")) {
            Corpus corpus = new Corpus(1, Integer.parseInt(argument));
            corpus.write(generated);
            return new SearchFigures(argument + " generated pages", generated, Asked.of(corpus, QUERIES));
        }
        String[] places = argument.split(",", 2);
        List<String> queries = Files.readAllLines(Path.of(places[1])).stream()
                .map(line -> JsonParser.parseString(line)
                        .getAsJsonObject()
                        .get("query")
                        .getAsString())
                .toList();
        return new SearchFigures("the pages of a folder", Path.of(places[0]).toAbsolutePath(), queries);
    }

    private void measure(Path site) throws IOException {
        Stages stages = new Stages();
        double begun = Stages.cpu();
        int pages = build(site, stages);
        double all = Stages.cpu() - begun;
        System.out.printf("%n%s: %d pages with a page each, %d queries%n%n", subject, pages, queries.size());
        ShippedIndex index = ShippedIndex.of(site);
        sizes(index);
        double indexing = stages.seconds().getOrDefault("indexing pages", 0.0);
        System.out.printf(
                Locale.ROOT,
                "build: %.1f CPU s, of which the index %.1f (%.0f%%)%n%n",
                all,
                indexing,
                100 * indexing / all);
        long engine = ShippedIndex.zipped(Files.readAllBytes(site.resolve(ENGINE)));
        System.out.printf(ROW, "a query", "median", "p95", "most");
        System.out.printf(ROW, "---", "---:", "---:", "---:");
        onTheJvm(index, engine);
        Optional<BrowserReport> report = BrowserReport.of(site, queries);
        if (report.isPresent()) {
            inTheBrowser(index, report.get());
        }
    }

    private int build(Path site, Stages stages) {
        try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            Renderer renderer = new Renderer(new BuiltInTexts(), TemplateTexts.NONE);
            Build build = new Build(new BuildOptions("", "bench"), renderer, workers, stages);
            DirectorySource from =
                    new DirectorySource(source, DirectorySource.Omitted.NOTHING, list -> Ignored.NOTHING);
            return build.run(from, new DirectoryTarget(site, List.of(source))).pages();
        }
    }

    private static void sizes(ShippedIndex index) {
        System.out.printf("| %-28s | %7s | %9s | %9s |%n", "index", "shards", "KB", "KB gzip");
        System.out.printf("| %-28s | %7s | %9s | %9s |%n", "---", "---:", "---:", "---:");
        size("ranking data", index.sizes(CARDS.negate()));
        size("what is shown of hits", index.sizes(CARDS));
        size("all", index.sizes(shard -> true));
        System.out.println();
    }

    private static void size(String what, Sizes sizes) {
        System.out.printf(
                Locale.ROOT,
                "| %-28s | %7d | %9.1f | %9.1f |%n",
                what,
                sizes.shards(),
                sizes.bytes() / 1e3,
                sizes.zipped() / 1e3);
    }

    private void onTheJvm(ShippedIndex index, long engine) {
        List<Double> bytes = new ArrayList<>();
        List<Double> requests = new ArrayList<>();
        for (String query : queries) {
            List<String> loaded = index.loaded(query);
            bytes.add(index.zipped(loaded) / 1e3);
            requests.add((double) loaded.size());
        }
        row("cold, KB gzip, the index alone, as the engine asks", bytes);
        row("cold, requests, the index alone, as the engine asks", requests);
        row(
                "cold, KB gzip, with the engine",
                bytes.stream().map(kb -> kb + engine / 1e3).toList());
        row("warm, ms on the JVM", index.times(queries, 12));
    }

    private void inTheBrowser(ShippedIndex index, BrowserReport report) {
        int same = 0;
        for (int i = 0; i < queries.size(); i++) {
            List<String> asked = new ArrayList<>(index.loaded(queries.get(i)));
            asked.add(ENGINE);
            List<String> got =
                    report.dialog().get(i).files().stream().map(Loaded::path).toList();
            same += got.stream()
                            .sorted()
                            .toList()
                            .equals(asked.stream().sorted().toList())
                    ? 1
                    : 0;
        }
        List<List<Loaded>> dialog =
                report.dialog().stream().map(BrowserReport.Cold::files).toList();
        row("cold in Chromium, KB loaded, with the engine", kilobytes(dialog));
        row("cold in Chromium, requests, with the engine", requests(dialog));
        row(
                "cold in Chromium, ms, loading from this machine",
                report.dialog().stream().map(BrowserReport.Cold::millis).toList());
        row("cold in Chromium, search page opened with it, KB", kilobytes(report.page()));
        row("cold in Chromium, search page opened with it, requests", requests(report.page()));
        row("warm in Chromium, ms", report.warm());
        System.out.printf(
                "%nChromium loaded what the engine on the JVM asks for: %d of %d queries%n", same, queries.size());
    }

    private static List<Double> kilobytes(List<List<Loaded>> queries) {
        return queries.stream()
                .map(files -> files.stream().mapToLong(Loaded::bytes).sum() / 1e3)
                .toList();
    }

    private static List<Double> requests(List<List<Loaded>> queries) {
        return queries.stream().map(files -> (double) files.size()).toList();
    }

    private static void row(String what, List<Double> values) {
        Spread spread = Spread.of(values);
        System.out.printf(ROW, what, number(spread.median()), number(spread.p95()), number(spread.most()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
