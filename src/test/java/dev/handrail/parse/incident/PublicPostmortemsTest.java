package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.model.Incident;
import dev.handrail.yaml.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Public summaries in prose: they hold many times in sentences, and no fact that is stated by name. */
class PublicPostmortemsTest {

    private static final Path PAGES = Path.of("../shared/search-eval/corpus/pages/postmortems");

    @Test
    void proseGivesNoTimesAndNoFindings() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "the public postmortems are not on this machine");
        List<String> invented = new ArrayList<>();
        int read = 0;
        for (Path file : files()) {
            IncidentReader.Page page =
                    Pages.page(file.getFileName().toString(), Value.Fields.NONE, Files.readString(file));
            var outcome = new IncidentReader().read(page);
            Incident incident = outcome.value().incident();
            boolean empty = incident.started().isEmpty()
                    && incident.resolved().isEmpty()
                    && incident.timeline().isEmpty()
                    && outcome.diagnostics().isEmpty();
            read++;
            if (!empty) {
                invented.add(file.getFileName() + " " + incident);
            }
        }
        assertThat(read).isGreaterThan(200);
        assertThat(invented).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
