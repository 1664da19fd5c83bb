package dev.handrail.search;

import dev.handrail.output.OutputFile;
import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.SearchSession;
import dev.handrail.text.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An index, whole.
 *
 * @param shards payloads by the names that the engine asks for
 */
public record SearchIndex(Map<String, String> shards) {

    public SearchIndex {
        shards = Collections.unmodifiableMap(new TreeMap<>(shards));
    }

    /** As files of the site: a script for each shard. */
    public List<OutputFile> files() {
        SearchSession names = new SearchSession();
        names.add(SearchSession.HEAD, shards.get(SearchSession.HEAD));
        List<OutputFile> files = new ArrayList<>(shards.size());
        shards.forEach((name, payload) ->
                files.add(new OutputFile(new SitePath(names.file(name)), ShardScript.of(name, payload))));
        return files;
    }

    /** The answer to the query that a session has begun. */
    public Answer answer(SearchSession session) {
        for (String[] names = session.needs(); names.length > 0; names = session.needs()) {
            for (String name : names) {
                session.add(name, shards.getOrDefault(name, ""));
            }
        }
        return session.answer();
    }
}
