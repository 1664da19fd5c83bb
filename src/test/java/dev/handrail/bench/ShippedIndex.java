package dev.handrail.bench;

import dev.handrail.search.ShardScript;
import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.SearchSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The search index of a built site, as its files are.
 *
 * @param shards by path from the site's root
 */
record ShippedIndex(Map<String, Shard> shards) {

    /** @param zipped bytes as a server with gzip sends them */
    record Shard(String name, String payload, long bytes, long zipped) {}

    /** @param bytes as the files are, {@code zipped} as a server with gzip sends them */
    record Sizes(long shards, long bytes, long zipped) {}

    static ShippedIndex of(Path site) throws IOException {
        Map<String, Shard> shards = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                String name = file.getFileName().toString().replace(".js", "");
                shards.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        new Shard(name, ShardScript.payload(Files.readString(file)), content.length, zipped(content)));
            }
        }
        return new ShippedIndex(shards);
    }

    Sizes sizes(Predicate<Shard> which) {
        List<Shard> some = shards.values().stream().filter(which).toList();
        return new Sizes(
                some.size(),
                some.stream().mapToLong(Shard::bytes).sum(),
                some.stream().mapToLong(Shard::zipped).sum());
    }

    /** The shards that a reader loads who has none yet, in order. */
    List<String> loaded(String query) {
        SearchSession session = new SearchSession();
        session.begin(query);
        List<String> loaded = new ArrayList<>();
        session.answer(name -> {
            loaded.add(session.file(name));
            return payload(session, name);
        });
        return loaded;
    }

    private String payload(SearchSession session, String name) {
        return shards.get(session.file(name)).payload();
    }

    long zipped(List<String> files) {
        return files.stream().mapToLong(file -> shards.get(file).zipped()).sum();
    }

    /** Milliseconds of each query, all shards at hand: the best of some rounds, because other programs run as well. */
    List<Double> times(List<String> queries, int rounds) {
        SearchSession session = new SearchSession();
        double[] best = new double[queries.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.min(best[i], time(session, queries.get(i)));
            }
        }
        return Arrays.stream(best).boxed().toList();
    }

    private double time(SearchSession session, String query) {
        long start = System.nanoTime();
        session.begin(query);
        Answer answer = session.answer(name -> payload(session, name));
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.found() < answer.hits().length) {
            throw new IllegalStateException("more hits than matches: " + query);
        }
        return millis;
    }

    /** How many bytes gzip makes of a content. */
    static long zipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
