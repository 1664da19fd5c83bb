package dev.handrail.search;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.handrail.pipeline.Reading;
import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.Hit;
import dev.handrail.search.engine.SearchSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Answers graded queries over a folder of pages and writes the runs that {@code score.py} reads.
 *
 * <p>{@code SearchBench PAGES QUERIES.jsonl OUT}: writes {@code OUT/packs.json} and {@code OUT/plain.json}, and prints
 * sizes and times.
 */
final class SearchBench {

    private SearchBench() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        Map<String, String> queries = queries(Path.of(args[1]));
        long start = System.nanoTime();
        Reading.Result read = Corpora.read(Path.of(args[0]));
        long parsed = System.nanoTime();
        SearchIndex index = new IndexBuilder(SearchOptions.DEFAULT).index(read.site());
        long built = System.nanoTime();
        SearchIndex plain = new IndexBuilder(new SearchOptions(false, List.of(), "")).index(read.site());
        Files.writeString(out.resolve("packs.json"), new Gson().toJson(run(index, queries)));
        Files.writeString(out.resolve("plain.json"), new Gson().toJson(run(plain, queries)));
        System.out.printf(
                Locale.ROOT,
                "%d pages read in %.1f s, indexed in %.1f s%n",
                read.site().docs().size(),
                (parsed - start) / 1e9,
                (built - parsed) / 1e9);
        sizes(index);
        cold(index, queries);
        times(index, queries);
    }

    static Map<String, String> queries(Path file) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonObject query = JsonParser.parseString(line).getAsJsonObject();
            queries.put(query.get("id").getAsString(), query.get("query").getAsString());
        }
        return queries;
    }

    /** The ranked results of every query, as page and heading. */
    static Map<String, List<String>> run(SearchIndex index, Map<String, String> queries) {
        SearchSession session = new SearchSession();
        Map<String, List<String>> run = new LinkedHashMap<>();
        queries.forEach((id, query) -> {
            session.begin(query);
            session.limit(20);
            Set<String> ranked = new LinkedHashSet<>();
            for (Hit hit : index.answer(session).hits()) {
                ranked.add(hit.page() + "#" + hit.heading());
            }
            run.put(id, new ArrayList<>(ranked));
        });
        return run;
    }

    private static void sizes(SearchIndex index) {
        Map<String, long[]> kinds = new LinkedHashMap<>();
        index.shards().forEach((name, payload) -> {
            String kind = name.matches("[tcw][0-9]+") ? name.substring(0, 1) : name;
            long[] sum = kinds.computeIfAbsent(kind, k -> new long[4]);
            sum[0]++;
            sum[1] += payload.length();
            long zipped = gzip(payload);
            sum[2] += zipped;
            sum[3] = Math.max(sum[3], zipped);
        });
        kinds.forEach((kind, sum) -> System.out.printf(
                Locale.ROOT,
                "%-5s %5d shards %8.1f KB %8.1f KB gzip, largest %6.1f KB%n",
                kind,
                sum[0],
                sum[1] / 1e3,
                sum[2] / 1e3,
                sum[3] / 1e3));
    }

    /** What a browser that has nothing yet loads for each query. */
    private static void cold(SearchIndex index, Map<String, String> queries) {
        List<Double> bytes = new ArrayList<>();
        List<Double> requests = new ArrayList<>();
        for (String query : queries.values()) {
            SearchSession session = new SearchSession();
            session.begin(query);
            double sum = 0;
            double count = 0;
            for (String[] names = session.needs(); names.length > 0; names = session.needs()) {
                for (String name : names) {
                    String payload = index.shards().getOrDefault(name, "");
                    session.add(name, payload);
                    sum += gzip(payload);
                    count++;
                }
            }
            bytes.add(sum / 1e3);
            requests.add(count);
        }
        print("cold KB gzip", bytes);
        print("cold requests", requests);
    }

    private static void times(SearchIndex index, Map<String, String> queries) {
        List<Double> times = new ArrayList<>();
        SearchSession session = new SearchSession();
        for (int round = 0; round < 6; round++) {
            times.clear();
            for (String query : queries.values()) {
                long start = System.nanoTime();
                session.begin(query);
                Answer answer = index.answer(session);
                times.add((System.nanoTime() - start) / 1e6 + 0 * answer.found());
            }
        }
        print("warm query ms", times);
    }

    private static void print(String what, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-14s median %7.2f  p95 %7.2f  most %7.2f%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }

    private static long gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.size();
    }
}
