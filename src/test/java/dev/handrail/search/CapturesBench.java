package dev.handrail.search;

import dev.handrail.model.Edge;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Site;
import dev.handrail.pipeline.Reading;
import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.Hit;
import dev.handrail.search.engine.SearchSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pastes captured outputs of real faults and sees whether a page that covers the fault, or the page that tells it from
 * its look-alikes, is among the first three. Which fault a page covers is said by the {@code fault=} marks of its commands.
 */
final class CapturesBench {

    private static final Pattern MARK = Pattern.compile("fault=([a-z0-9,-]+)");

    private final SearchIndex index;
    private final Map<String, Set<String>> pages;

    /** By page, the pages that its branches lead to. */
    private final Map<String, Set<String>> forks;

    private CapturesBench(SearchIndex index, Map<String, Set<String>> pages, Map<String, Set<String>> forks) {
        this.index = index;
        this.pages = pages;
        this.forks = forks;
    }

    /**
     * What came of it.
     *
     * @param faults those with outputs and a page
     * @param answered faults of which at least one output of an affected client leads to a right page
     * @param pastes outputs pasted, whole and by their last lines
     * @param right those that lead to a right page
     * @param misses the others
     */
    record Result(int faults, double answered, int pastes, int right, List<String> misses) {}

    public static void main(String[] args) throws IOException {
        Result result = run(Path.of(args[0]), Path.of(args[1]));
        result.misses().forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d faults, answered %.3f; %d pastes, right %d (%.3f)%n",
                result.faults(),
                result.answered(),
                result.pastes(),
                result.right(),
                (double) result.right() / result.pastes());
    }

    /** @param runbooks a source with marks @param captured outputs, named {@code fault.client.txt} */
    static Result run(Path runbooks, Path captured) throws IOException {
        Reading.Result read = Corpora.read(runbooks);
        SearchOptions options = new SearchOptions(true, List.of(), read.config().triage());
        SearchIndex index = new IndexBuilder(options).index(read.site());
        return new CapturesBench(index, covered(runbooks), forks(read.site())).run(captured);
    }

    private static Map<String, Set<String>> forks(Site site) {
        Map<String, Set<String>> forks = new TreeMap<>();
        for (Edge edge : site.graph().edges()) {
            if (edge.kind() == Edge.Kind.BRANCHES_TO
                    && edge.from() instanceof PageRef from
                    && edge.to() instanceof PageRef to) {
                forks.computeIfAbsent(from.path().value(), k -> new TreeSet<>())
                        .add(to.path().value());
            }
        }
        return forks;
    }

    private static Map<String, Set<String>> covered(Path runbooks) throws IOException {
        Map<String, Set<String>> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(runbooks)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher mark = MARK.matcher(Files.readString(file));
                String page = runbooks.relativize(file).toString().replace('\\', '/');
                while (mark.find()) {
                    for (String fault : mark.group(1).split(",")) {
                        pages.computeIfAbsent(fault, k -> new TreeSet<>()).add(page);
                    }
                }
            }
        }
        return pages;
    }

    private Result run(Path captured) throws IOException {
        List<String> misses = new ArrayList<>();
        Map<String, int[]> byFault = new TreeMap<>();
        int pastes = 0;
        int right = 0;
        try (Stream<Path> files = Files.list(captured)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String fault = name.substring(0, name.indexOf('.'));
                if (!pages.containsKey(fault) || name.contains(".diag.")) {
                    continue;
                }
                List<String> lines = Files.readAllLines(file);
                // The first two lines say how the output was made.
                String whole = String.join("\n", lines.subList(Math.min(2, lines.size()), lines.size()));
                String last = String.join("\n", lines.subList(Math.max(2, lines.size() - 24), lines.size()));
                for (String paste : List.of(whole, last)) {
                    pastes++;
                    boolean found = found(fault, paste);
                    int[] sum = byFault.computeIfAbsent(fault, k -> new int[2]);
                    sum[0]++;
                    sum[1] += found ? 1 : 0;
                    right += found ? 1 : 0;
                    if (!found) {
                        misses.add(name + (paste.equals(whole) ? " whole: " : " last: ") + top(paste));
                    }
                }
            }
        }
        long most =
                byFault.values().stream().filter(sum -> sum[1] * 2 >= sum[0]).count();
        return new Result(byFault.size(), (double) most / byFault.size(), pastes, right, misses);
    }

    private boolean found(String fault, String paste) {
        for (Hit hit : hits(paste)) {
            Set<String> right = new TreeSet<>(pages.get(fault));
            if (right.contains(hit.page())
                    || forks.getOrDefault(hit.page(), Set.of()).stream().anyMatch(right::contains)) {
                return true;
            }
        }
        return false;
    }

    private Hit[] hits(String paste) {
        SearchSession session = new SearchSession();
        session.begin(paste);
        session.limit(3);
        Answer answer = index.answer(session);
        return answer.hits();
    }

    private String top(String paste) {
        StringBuilder out = new StringBuilder();
        for (Hit hit : hits(paste)) {
            out.append(hit.page()).append('#').append(hit.heading()).append(hit.confident() ? "! " : " ");
        }
        return out.toString();
    }
}
