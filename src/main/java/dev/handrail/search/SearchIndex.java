package dev.handrail.search;

import dev.handrail.output.OutputFile;
import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.SearchSession;
import dev.handrail.text.SitePath;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An index, whole.
 *
 * @param shards payloads by the names that the engine asks for
 */
public record SearchIndex(Map<String, String> shards) {

    public SearchIndex {
        shards = Collections.unmodifiableMap(new TreeMap<>(shards));
    }

    /** As files of the site: a script for each shard, made when it is asked for. */
    public Stream<OutputFile> files() {
        SearchSession names = new SearchSession();
        names.add(SearchSession.HEAD, shards.get(SearchSession.HEAD));
        return shards.entrySet().stream()
                .map(shard -> new OutputFile(
                        new SitePath(names.file(shard.getKey())), ShardScript.of(shard.getKey(), shard.getValue())));
    }

    /** The answer to the query that a session has begun. */
    public Answer answer(SearchSession session) {
        return session.answer(name -> shards.getOrDefault(name, ""));
    }
}
