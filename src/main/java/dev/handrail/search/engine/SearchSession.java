package dev.handrail.search.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * A reader's searches in one index. The index comes in shards, and a query loads those it needs, in turns:
 *
 * <pre>{@code
 * session.begin(query);
 * for (String[] names = session.needs(); names.length > 0; names = session.needs()) {
 *     for (String name : names) {
 *         session.add(name, payloadOf(session.file(name)));   // or session.missing(name)
 *     }
 * }
 * Answer answer = session.answer();
 * }</pre>
 *
 * <p>Shards stay for the next query. In a browser they arrive in any order and at any time: {@link #add} takes whatever
 * comes, and {@link #needs} says what is still to come for the query begun last. Each shard is a file with one call,
 * {@code handrailShard("name", "payload");}. The first is {@code search/index.js} with the shard {@code head}, the only
 * one with a fixed name; the others lie in a folder named after the index's content. Not for use by several threads.
 */
public final class SearchSession {

    /** How many hits an answer has unless {@link #limit} says otherwise. */
    public static final int LIMIT = 10;

    private final Map<String, String> shards = new HashMap<>();

    /** Starts a query and forgets the one before, its facets included. Any text will do, of any length. */
    public void begin(String query) {}

    /** Narrows the query to pages of a kind, about a service, with a tag; empty texts leave it as wide as it is. */
    public void narrow(String kind, String service, String tag) {}

    /** Sets how many hits to give from now on, 1 to 100. */
    public void limit(int hits) {}

    /** Names of the shards that are still missing; empty once {@link #answer} can be given. */
    public String[] needs() {
        return shards.containsKey("head") ? new String[0] : new String[] {"head"};
    }

    /** Where a shard lies, from the site's root. */
    public String file(String name) {
        return "search/index.js";
    }

    /** Takes a shard. */
    public void add(String name, String payload) {
        shards.put(name, payload);
    }

    /** Goes on without a shard that can't be had; what it holds is not found. */
    public void missing(String name) {
        shards.put(name, "");
    }

    /** The answer to the query begun last. @throws IllegalStateException while {@link #needs} is not empty */
    public Answer answer() {
        if (needs().length > 0) {
            throw new IllegalStateException("shards are missing");
        }
        return new Answer(new Hit[0], 0, false, "", new String[0], new Facet[0], "", "");
    }
}
