package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.bench.Corpus;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every link inside a built site leads to a file and an anchor that are there, whatever the pages were. */
class SiteLinksTest {

    @TempDir
    Path folder;

    private BuiltSite sound(Path source, String... options) throws IOException {
        Run run = Program.build(source, folder.resolve("site"), options);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("\tat ");
        BuiltSite site = new BuiltSite(new Folder(folder.resolve("site")));
        assertThat(site.brokenLinks()).as(source.toString()).isEmpty();
        assertThat(site.dangers()).as(source.toString()).isEmpty();
        assertThat(site.repeatedIds()).as(source.toString()).isEmpty();
        return site;
    }

    @Test
    void ofTheShippedRunbooks() throws IOException {
        Path shipped = Path.of("runbooks").toAbsolutePath();
        BuiltSite site = sound(shipped);
        assertThat(site.pages()).hasSizeGreaterThan(5);
        Run strict = Program.build(shipped, folder.resolve("site"), "--strict");
        assertThat(strict.findings()).noneMatch(found -> found.severity().equals("error"));
        assertThat(strict.exit()).isZero();
    }

    @Test
    void ofGeneratedPages() throws IOException {
        Path source = folder.resolve("source");
        new Corpus(11, 80).write(source);
        assertThat(sound(source).pages()).hasSizeGreaterThan(80);
    }

    @Test
    void withABaseUrlTheMapAndTheFeedLeadToPages() throws IOException {
        Path source = folder.resolve("source");
        new Corpus(12, 30).write(source);
        BuiltSite site = sound(source, "--base-url", "https://ops.example.org/runbooks/");
        assertThat(new Folder(folder.resolve("site")).text("sitemap.xml"))
                .contains("<loc>https://ops.example.org/runbooks/billing-0/index.html</loc>");
        assertThat(site.brokenLinks("https://ops.example.org/runbooks/")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void ofOddPages(long seed) throws IOException {
        Folder source = new Folder(folder.resolve("source"));
        new RandomPages(seed).write(source);
        sound(source.root());
    }

    @Test
    void ofThisRepositoryThroughABareClone() throws IOException, GitAPIException {
        Path own = Path.of("").toAbsolutePath();
        assumeTrue(Files.exists(own.resolve(".git")), "the sources are not in a git repository, perhaps an archive");
        Path bare = folder.resolve("bare.git");
        Git.cloneRepository()
                .setURI(own.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        assertThat(sound(bare, "--ref", "HEAD").pages()).containsKey("runbooks/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpora/openshift", "corpora/prometheus-operator", "search-eval/corpus/pages"})
    void ofPublicRunbooks(String corpus) throws IOException {
        Path pages = Path.of("../shared", corpus).toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(pages), "the public runbooks are not kept in this repository: " + corpus);
        sound(pages);
    }
}
