package dev.handrail.search;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.handrail.pipeline.Reading;
import dev.handrail.search.engine.Hit;
import dev.handrail.search.engine.SearchSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers graded queries over a folder of pages and writes the runs that {@code score.py} reads.
 *
 * <p>{@code SearchBench PAGES QUERIES.jsonl OUT}: writes {@code OUT/packs.json} and {@code OUT/plain.json}. What a
 * search loads and how long it takes is measured by {@code bench.SearchFigures}.
 */
final class SearchBench {

    private SearchBench() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        Map<String, String> queries = queries(Path.of(args[1]));
        Reading.Result read = Corpora.read(Path.of(args[0]));
        SearchIndex index = new IndexBuilder(SearchOptions.DEFAULT).index(read.site());
        SearchIndex plain = new IndexBuilder(new SearchOptions(false, List.of(), "")).index(read.site());
        Files.writeString(out.resolve("packs.json"), new Gson().toJson(run(index, queries)));
        Files.writeString(out.resolve("plain.json"), new Gson().toJson(run(plain, queries)));
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
}
