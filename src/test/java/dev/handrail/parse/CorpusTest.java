package dev.handrail.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.diag.Severity;
import dev.handrail.model.Anchor;
import dev.handrail.model.Doc;
import dev.handrail.model.Kind;
import dev.handrail.model.Step;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads public runbooks, where they are at hand, and compares what is found with what was counted in them by other means. */
class CorpusTest {
    private static final Path CORPORA = Path.of("../shared/corpora");

    private static List<Doc> read(String corpus) throws IOException {
        Path root = CORPORA.resolve(corpus);
        assumeTrue(Files.isDirectory(root), "the public runbooks are not beside the project");
        DocReader reader = new DocReader(ParseOptions.NONE);
        List<Doc> docs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                SourcePath path =
                        new SourcePath(root.relativize(file).toString().replace('\\', '/'));
                var page = reader.read(path, SourceText.decode(Files.readAllBytes(file)));
                assertThat(page.diagnostics())
                        .as(path.value())
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
                docs.add(page.value());
            }
        }
        return docs;
    }

    /** 180 pages have command blocks below Diagnosis and 91 below Mitigation; 107 have ordered lists. */
    @Test
    void openshift() throws IOException {
        List<Doc> docs = read("openshift");

        assertThat(docs).hasSizeGreaterThan(260);
        assertThat(docs.stream().filter(doc -> doc.kind() == Kind.RUNBOOK)).hasSizeGreaterThan(240);
        assertThat(docs.stream().filter(doc -> doc.steps().findAny().isPresent()))
                .hasSizeGreaterThan(200);
        assertThat(docs.stream().filter(doc -> !doc.head().alerts().isEmpty())).hasSizeGreaterThan(225);
    }

    /** Nearly all diagnosis is unordered prose; 24 pages have a command block in it. */
    @Test
    void prometheusOperator() throws IOException {
        List<Doc> docs = read("prometheus-operator");

        assertThat(docs.stream().filter(doc -> doc.kind() == Kind.RUNBOOK)).hasSizeBetween(100, 117);
        assertThat(docs.stream().filter(doc -> doc.steps().findAny().isPresent()))
                .hasSizeBetween(20, 40);
    }

    @Test
    void everyStepCanBeLinked() throws IOException {
        for (Doc doc : read("openshift")) {
            List<String> anchors = doc.head().anchors().stream().map(Anchor::id).toList();
            assertThat(anchors).as(doc.path().value()).doesNotHaveDuplicates();
            assertThat(anchors)
                    .as(doc.path().value())
                    .containsAll(doc.steps().map(Step::id).toList());
        }
    }
}
