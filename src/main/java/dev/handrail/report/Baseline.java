package dev.handrail.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The findings that were there when a team began to check: old debt, which must not block new work.
 *
 * @param entries sorted by file, rule and content; one for each finding
 */
public record Baseline(List<Entry> entries) {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::path)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::content)
            .thenComparing(Entry::message);

    /** No finding is known. */
    public static final Baseline EMPTY = new Baseline(List.of());

    public Baseline {
        entries = entries.stream().sorted(ORDER).toList();
    }

    /**
     * A known finding.
     *
     * @param content as in {@link Finding}
     * @param message for people alone
     */
    public record Entry(String path, String rule, String content, String message) {}

    /** All findings of a check. */
    public static Baseline of(List<Finding> findings) {
        return new Baseline(findings.stream()
                .map(finding -> new Entry(
                        finding.file(),
                        finding.rule(),
                        finding.content(),
                        finding.diagnostic().message()))
                .toList());
    }

    /**
     * What came of holding findings against a baseline.
     *
     * @param fresh those that it does not know, in their order
     * @param known how many it knows
     * @param gone how many of its own were not found again
     */
    public record Comparison(List<Finding> fresh, int known, int gone) {}

    /**
     * Holds findings against this baseline. Each entry stands for one finding, so that a second copy of a known fault is new.
     * A finding in a moved file is known if its former file is not there any more.
     *
     * @param exists whether the source has a file of this path
     */
    public Comparison compare(List<Finding> findings, Predicate<String> exists) {
        Map<String, Integer> here = new HashMap<>();
        Map<String, Integer> moved = new HashMap<>();
        for (Entry entry : entries) {
            here.merge(entry.path() + "\n" + entry.content(), 1, Integer::sum);
        }
        List<Finding> unknown = findings.stream()
                .filter(finding -> !take(here, finding.file() + "\n" + finding.content()))
                .toList();
        here.forEach((key, count) -> {
            int end = key.lastIndexOf('\n');
            if (!exists.test(key.substring(0, end))) {
                moved.merge(key.substring(end + 1), count, Integer::sum);
            }
        });
        List<Finding> fresh = new ArrayList<>(unknown);
        fresh.removeIf(finding -> take(moved, finding.content()));
        int known = findings.size() - fresh.size();
        return new Comparison(fresh, known, entries.size() - known);
    }

    private static boolean take(Map<String, Integer> counts, String key) {
        int left = counts.getOrDefault(key, 0);
        if (left > 0) {
            counts.put(key, left - 1);
        }
        return left > 0;
    }
}
