package dev.handrail.search.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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

    /** The shard to start from, and its file. */
    public static final String HEAD = "head";

    public static final String HEAD_FILE = "search/index.js";

    /** The tables of {@link Core}. */
    public static final String CORE = "core";

    /** The rules of {@link Pack}. */
    public static final String PACK = "pack";

    private final Map<String, String> payloads = new HashMap<>();
    private final Map<String, TermShard> terms = new HashMap<>();
    private final Map<String, WordList> words = new HashMap<>();
    private final Map<String, Cards> cards = new HashMap<>();
    private final Words weights = new Words();
    private Head head = Head.NONE;
    private Core core = new Core("");
    private Pack pack = new Pack("");
    private Scorer scorer = new Scorer(core);

    private int limit = LIMIT;
    private String text = "";
    private String[] narrowed = {"", "", ""};
    private Optional<Search> search = Optional.empty();

    /** Starts a query and forgets the one before, its facets included. Any text will do, of any length. */
    public void begin(String query) {
        text = query;
        narrowed = new String[] {"", "", ""};
        search = Optional.empty();
    }

    /** Narrows the query to pages of a kind, about a service, with a tag; empty texts leave it as wide as it is. */
    public void narrow(String kind, String service, String tag) {
        narrowed = new String[] {kind, service, tag};
        search.ifPresent(Search::reorder);
    }

    /** Sets how many hits to give from now on, 1 to 100. */
    public void limit(int hits) {
        limit = Math.max(1, Math.min(100, hits));
        search.ifPresent(Search::reorder);
    }

    /** Names of the shards that are still missing; empty once {@link #answer} can be given. */
    public String[] needs() {
        if (!payloads.containsKey(HEAD)) {
            return new String[] {HEAD};
        }
        Set<String> needs = new LinkedHashSet<>();
        need(needs, CORE);
        need(needs, PACK);
        if (needs.isEmpty()) {
            if (search.isEmpty()) {
                search = Optional.of(new Search(this, new Query(text, weights, pack)));
            }
            search.get().advance(needs);
        }
        return needs.toArray(new String[0]);
    }

    void need(Set<String> needs, String shard) {
        if (!payloads.containsKey(shard)) {
            needs.add(shard);
        }
    }

    /** Where a shard lies, from the site's root. */
    public String file(String name) {
        return name.equals(HEAD) ? HEAD_FILE : "search/" + head.folder() + "/" + name + ".js";
    }

    /** Takes a shard. One that is there already stays as it is. */
    public void add(String name, String payload) {
        if (payloads.containsKey(name)) {
            return;
        }
        boolean raw = name.equals(HEAD) || name.equals(CORE) || name.equals(PACK);
        payloads.put(name, "");
        if (name.equals(HEAD)) {
            head = Head.of(payload);
        } else if (name.equals(CORE)) {
            core = new Core(payload);
            scorer = new Scorer(core);
        } else if (name.equals(PACK)) {
            pack = new Pack(payload);
        }
        if (!raw) {
            payloads.put(name, payload);
        }
    }

    /** Goes on without a shard that can't be had; what it holds is not found. */
    public void missing(String name) {
        add(name, "");
    }

    /** The answer to the query begun last. @throws IllegalStateException while {@link #needs} is not empty */
    public Answer answer() {
        if (needs().length > 0) {
            throw new IllegalStateException("shards are missing");
        }
        return search.map(Search::answer).orElseThrow();
    }

    /**
     * The answer to the query begun last, where every shard is at hand.
     *
     * @param shards gives the payload of a shard by its name
     */
    public Answer answer(UnaryOperator<String> shards) {
        for (String[] names = needs(); names.length > 0; names = needs()) {
            for (String name : names) {
                add(name, shards.apply(name));
            }
        }
        return answer();
    }

    Head head() {
        return head;
    }

    Core core() {
        return core;
    }

    Words weights() {
        return weights;
    }

    Scorer scorer() {
        return scorer;
    }

    int hits() {
        return limit;
    }

    String[] narrowed() {
        return narrowed;
    }

    String termShard(String term) {
        return "t" + TermShard.of(term, head.termShards());
    }

    TermShard terms(String term) {
        return terms.computeIfAbsent(termShard(term), name -> new TermShard(payloads.getOrDefault(name, "")));
    }

    String wordShard(char first) {
        return WordList.shard(first, head.wordShards());
    }

    WordList words(String shard) {
        return words.computeIfAbsent(shard, name -> new WordList(payloads.getOrDefault(name, "")));
    }

    Cards.Card card(int entry) {
        int shard = core.cardShard(entry);
        Cards kept = cards.computeIfAbsent("c" + shard, name -> new Cards(payloads.getOrDefault(name, "")));
        return kept.get(entry - core.cardStarts[shard]);
    }

    boolean has(String shard) {
        return payloads.containsKey(shard);
    }
}
