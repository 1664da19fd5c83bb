package dev.handrail.git;

import dev.handrail.model.FileHistory;
import dev.handrail.model.FileHistory.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers the commits of one page, in the order of the walk: newest first, as far as there is one order. */
final class PageHistory {

    private static final int RECENT = 5;
    private static final Comparator<Change> NEWEST_FIRST =
            Comparator.comparing(Change::when).reversed();
    private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final List<Change> recent = new ArrayList<>();
    private final Map<String, Integer> honest = new TreeMap<>();
    private final Map<String, Integer> all = new TreeMap<>();
    private Optional<Instant> created = Optional.empty();
    private Optional<Instant> changed = Optional.empty();

    /** @param newText whether the page's text is another one than before; a mere move is not */
    void add(Change change, boolean newText) {
        created = Optional.of(change.when());
        recent.add(change);
        recent.sort(NEWEST_FIRST);
        if (recent.size() > RECENT) {
            recent.remove(RECENT);
        }
        count(all, change.author());
        if (!change.bulk()) {
            count(honest, change.author());
        }
        if (newText && !change.bulk() && changed.map(change.when()::isAfter).orElse(true)) {
            changed = Optional.of(change.when());
        }
    }

    private static void count(Map<String, Integer> authors, String name) {
        if (!name.isEmpty()) {
            authors.merge(name, 1, Integer::sum);
        }
    }

    FileHistory finish() {
        List<String> authors = (honest.isEmpty() ? all : honest)
                .entrySet().stream().sorted(MOST_FIRST).map(Map.Entry::getKey).toList();
        return new FileHistory(created, changed, authors, recent);
    }
}
