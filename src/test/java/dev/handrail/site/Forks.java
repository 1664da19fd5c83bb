package dev.handrail.site;

import dev.handrail.model.Branches;
import dev.handrail.model.Doc;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import dev.handrail.model.Site;
import dev.handrail.model.Step;
import dev.handrail.text.SourcePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The ways from step to step, as a reader on call goes them: reading on in a list of steps costs nothing, following a link
 * counts one. A place is written {@code page.md#id}; a page's start is {@code page.md#}.
 */
final class Forks {

    private final Site site;
    private final Map<String, Set<String>> links = new TreeMap<>();
    private final Map<String, Set<String>> readOn = new TreeMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    Forks(Site site) {
        this.site = site;
        site.docs().forEach(this::add);
    }

    private void add(Doc doc) {
        roles.put(place(doc, ""), Role.OTHER);
        boolean entered = false;
        String above = "";
        for (Section section : doc.sections()) {
            List<Step> steps = Step.in(section.elements()).toList();
            String here = place(doc, section.id());
            roles.putIfAbsent(here, section.role());
            if (!above.isEmpty()) {
                readOn.computeIfAbsent(above, k -> new HashSet<>()).add(here);
            }
            above = steps.isEmpty() ? here : "";
            for (Step step : steps) {
                readOn.computeIfAbsent(here, k -> new HashSet<>()).add(place(doc, step.id()));
                here = place(doc, step.id());
                roles.put(here, step.role());
            }
            boolean diagnosis = section.role() == Role.DIAGNOSE;
            if (diagnosis || !entered) {
                readOn.computeIfAbsent(place(doc, ""), k -> new HashSet<>()).add(place(doc, section.id()));
                entered |= diagnosis;
            }
        }
        List<LinkTarget> targets = site.links().get(doc.path());
        for (int i = 0; i < targets.size(); i++) {
            LinkUse use = doc.head().links().get(i);
            if (targets.get(i) instanceof LinkTarget.ToPage page) {
                links.computeIfAbsent(place(doc, use.from()), k -> new HashSet<>())
                        .add(page.path() + "#" + page.anchor());
            }
        }
    }

    private static String place(Doc doc, String id) {
        return doc.path() + "#" + id;
    }

    /** How many links must be followed from the start of a page to each place that can be reached. */
    Map<String, Integer> from(SourcePath page) {
        return distances(page + "#");
    }

    private Map<String, Integer> distances(String start) {
        Map<String, Integer> distances = new TreeMap<>(Map.of(start, 0));
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String here = queue.pollFirst();
            int distance = distances.get(here);
            for (String next : readOn.getOrDefault(here, Set.of())) {
                if (distances.getOrDefault(next, Integer.MAX_VALUE) > distance) {
                    distances.put(next, distance);
                    queue.addFirst(next);
                }
            }
            for (String next : links.getOrDefault(here, Set.of())) {
                if (distances.getOrDefault(next, Integer.MAX_VALUE) > distance + 1) {
                    distances.put(next, distance + 1);
                    queue.addLast(next);
                }
            }
        }
        return distances;
    }

    /** Places reached from a page that lead to nothing that is done about the fault, and to nobody who is called. */
    List<String> deadEnds(SourcePath page) {
        return from(page).keySet().stream()
                .filter(place -> roles.get(place) == Role.DIAGNOSE)
                .filter(place -> distances(place).keySet().stream().noneMatch(this::ends))
                .toList();
    }

    private boolean ends(String place) {
        return switch (roles.getOrDefault(place, Role.OTHER)) {
            case MITIGATE, RESOLUTION, VERIFY, ESCALATE, ROLL_BACK -> true;
            default -> false;
        };
    }

    /** Ways on that lead nowhere: a broken link, or neither a link nor a word. */
    List<String> brokenBranches() {
        return site.docs().stream()
                .flatMap(doc -> doc.steps().flatMap(step -> broken(doc, step)))
                .toList();
    }

    private Stream<String> broken(Doc doc, Step step) {
        List<String> broken = new ArrayList<>();
        step.body().stream()
                .filter(Branches.class::isInstance)
                .flatMap(branches -> ((Branches) branches).branches().stream())
                .filter(branch -> branch.target().isEmpty()
                        || branch.links().stream()
                                .map(link -> site.links().get(doc.path()).get(link))
                                .anyMatch(LinkTarget.Nowhere.class::isInstance))
                .forEach(branch -> broken.add(place(doc, step.id()) + ": " + branch.conditionText()));
        return broken.stream();
    }
}
