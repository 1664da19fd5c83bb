package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.disk.DirectorySource;
import dev.handrail.disk.DirectorySource.Omitted;
import dev.handrail.model.Doc;
import dev.handrail.model.Site;
import dev.handrail.pipeline.Progress;
import dev.handrail.pipeline.Reading;
import dev.handrail.pipeline.Workers;
import dev.handrail.source.Ignored;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The runbooks that come with the program: every way on leads somewhere, and the record of the lab is about them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedRunbooksTest {

    private static final Path RUNBOOKS = Path.of("runbooks").toAbsolutePath();
    /** Conditions that no command names, each with the step that is about it. */
    private static final Path CONDITIONS = Path.of("src/test/resources/proof/conditions.txt");
    /** What the lab knows of, where it is at hand. */
    private static final Path CATALOGUE = Path.of("../shared/faults/catalogue.yaml");

    private static final SourcePath TRUNK = new SourcePath("cannot-connect.md");
    private static final int MOST_LINKS = 6;

    private Site site;
    private Forks forks;

    @BeforeAll
    void read() {
        try (Workers workers = new Workers(1)) {
            site = new Reading(workers, Progress.NONE, Set.of())
                    .read(new DirectorySource(RUNBOOKS, Omitted.NOTHING, list -> Ignored.NOTHING))
                    .site();
        }
        forks = new Forks(site);
    }

    @Test
    void noBranchIsADeadEnd() {
        assertThat(forks.brokenBranches()).isEmpty();
        assertThat(forks.deadEnds(TRUNK)).isEmpty();
    }

    @Test
    void everyConditionIsReachedFromTheTrunk() throws IOException {
        Map<String, Integer> distances = forks.from(TRUNK);
        Map<String, Integer> conditions = new TreeMap<>();
        steps().forEach((condition, places) -> conditions.put(
                condition,
                places.stream()
                        .mapToInt(place -> distances.getOrDefault(place, Integer.MAX_VALUE))
                        .min()
                        .orElseThrow()));
        assertThat(conditions).hasSizeGreaterThan(100);
        conditions.values().removeIf(links -> links <= MOST_LINKS);
        assertThat(conditions).isEmpty();
    }

    /** Only where the catalogue is: it is no part of this project. */
    @Test
    void everyConditionThatTheLabCapturedHasAStep() throws IOException {
        Set<String> captured = Files.exists(CATALOGUE) ? captured(Files.readString(CATALOGUE)) : Set.of();
        assertThat(steps().keySet()).containsAll(captured);
    }

    /**
     * If this fails a page has changed in what a lab ran. Run {@code handrail proof checks}, the lab and
     * {@code handrail proof record}; without a lab, {@code handrail proof record --results} with an empty file.
     */
    @Test
    void theRecordIsAboutThePagesAsTheyAre(@TempDir Path temporary) throws IOException {
        Path copy = temporary.resolve("runbooks");
        try (Stream<Path> files = Files.walk(RUNBOOKS)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(RUNBOOKS.relativize(file).toString()));
            }
        }
        Path nothing = Files.createFile(temporary.resolve("results.txt"));
        Program.run(temporary, "proof", "record", copy.toString(), "--results", nothing.toString());
        assertThat(copy.resolve("proof/record.json")).hasSameTextualContentAs(RUNBOOKS.resolve("proof/record.json"));
    }

    /** The steps that are about a condition, those of the trunk left out: it only leads to them. */
    private Map<String, Set<String>> steps() throws IOException {
        Map<String, Set<String>> steps = new TreeMap<>();
        for (Doc doc : site.docs()) {
            if (!doc.path().equals(TRUNK)) {
                doc.steps()
                        .forEach(step -> step.commands().stream()
                                .flatMap(command -> command.faults().stream())
                                .forEach(fault -> steps.computeIfAbsent(fault, k -> new TreeSet<>())
                                        .add(doc.path() + "#" + step.id())));
            }
        }
        for (String line : Files.readAllLines(CONDITIONS)) {
            String[] words = line.split(" +");
            steps.computeIfAbsent(words[0], k -> new TreeSet<>()).add(words[1]);
        }
        return steps;
    }

    private static Set<String> captured(String catalogue) {
        Set<String> captured = new TreeSet<>();
        List<String> ids = new ArrayList<>();
        Pattern id = Pattern.compile("- id: (\\S+)");
        catalogue.lines().forEach(line -> {
            var matcher = id.matcher(line);
            if (matcher.matches()) {
                ids.add(matcher.group(1));
            } else if (line.equals("  evidence: captured")) {
                captured.add(ids.get(ids.size() - 1));
            }
        });
        return captured;
    }
}
