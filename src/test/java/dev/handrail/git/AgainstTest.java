package dev.handrail.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import dev.handrail.site.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --against}: what was published on another line of commits and is gone, and what changed since. */
class AgainstTest {

    private static final String POOL = """
            # Pool

            What it is and what it does.

            ## Diagnosis

            1. **Ask the pool**
            2. **Drain it** {#drain}

            ## Fix

            [broken](before.md)
            """;

    @TempDir
    Path temp;

    private Commits commits;
    private ObjectId published;

    @BeforeEach
    void aPublishedSite() throws Exception {
        commits = Commits.in(temp.resolve("repo.git"), true);
        commits.put("docs/handrail.yml", "rules: {runbook.no-owner: off, runbook.no-signature: off}\n");
        commits.put("docs/db/pool.md", POOL);
        commits.put("docs/old.md", "# Old\n\nOne line.\n\nAnother line.\n\nA third one.\n");
        commits.put("docs/gone.md", "# Gone\n");
        commits.put(
                "docs/README.md", "---\naliases: [/former]\n---\n# Start\n\n[to](db/pool.md#drain) [old](gone.md)\n");
        published = commits.commit("Ann", "published");
    }

    @AfterEach
    void close() {
        commits.close();
    }

    private ObjectId branch() throws Exception {
        return commits.commit("refs/heads/work", "Ann", "work", published);
    }

    /** Checks the folder of the pages in a clone that has the branch {@code work} checked out. */
    private Run check(String... options) throws Exception {
        if (!Files.exists(temp.resolve("clone"))) {
            Git.cloneRepository()
                    .setURI(temp.resolve("repo.git").toUri().toString())
                    .setDirectory(temp.resolve("clone").toFile())
                    .setBranch("refs/heads/work")
                    .call()
                    .close();
        }
        List<String> arguments = new ArrayList<>(List.of("check", "clone/docs", "--against", "main"));
        arguments.addAll(List.of(options));
        return Program.run(temp, arguments.toArray(String[]::new));
    }

    private static List<String> found(Run run, String code) {
        return run.out()
                .lines()
                .filter(line -> line.endsWith("[" + code + "]"))
                .map(line -> line.replaceFirst(": (error|warning|info):.*", ""))
                .toList();
    }

    @Test
    void nothingIsLostWhereNothingChanged() throws Exception {
        branch();
        Run run = check();
        assertThat(found(run, "url.removed")).isEmpty();
        assertThat(found(run, "link.file")).containsExactly("db/pool.md:12:1");
        assertThat(check("--changed-only").out()).isEmpty();
    }

    @Test
    void lostPagesStepsAnchorsAndAliasesAreNamedWhereTheyCanBeMended() throws Exception {
        commits.move("docs/old.md", "docs/new.md").remove("docs/gone.md");
        commits.put(
                "docs/db/pool.md", POOL.replace("Ask the pool", "Ask this pool").replace(" {#drain}", ""));
        commits.put("docs/README.md", "# Start\n");
        branch();
        Run run = check();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(found(run, "url.removed"))
                .containsExactly("README.md:1:1", "db/pool.md:7:1", "db/pool.md:8:1", "gone.md:1:1", "new.md:1:1");
        assertThat(run.out())
                .contains("add \"aliases: /old.html\" to the front matter of this page")
                .contains("if it is #ask-this-pool now, end that heading or lead with {#ask-the-pool}")
                .contains("{#drain}")
                .contains("put \"aliases: /former/index.html\" back");
    }

    @Test
    void whatIsAdvisedMendsIt() throws Exception {
        commits.move("docs/old.md", "docs/new.md").remove("docs/gone.md");
        commits.put("docs/new.md", "---\naliases: [/old.html, /gone.html]\n---\n# Old\n\nOne line.\n\nAnother line.\n");
        commits.put("docs/db/pool.md", POOL.replace("Ask the pool**", "Ask this pool** {#ask-the-pool}"));
        branch();
        assertThat(found(check(), "url.removed")).isEmpty();
    }

    @Test
    void anAliasLeadsToThePageButNotToAHeadingThatItLost() throws Exception {
        commits.remove("docs/db/pool.md");
        commits.put("docs/pools.md", "---\naliases: /db/pool.html\n---\n" + POOL.replace("## Fix", "## Mend"));
        branch();
        Run run = check();
        assertThat(found(run, "url.removed")).containsExactly("pools.md:13:1");
        assertThat(run.out()).contains("if it is #mend now, end that heading or lead with {#fix}");
    }

    @Test
    void aNameThatDiffersInLetterCaseAloneCanOnlyBeTakenBack() throws Exception {
        commits.move("docs/old.md", "docs/Old.md");
        branch();
        Run run = check();
        assertThat(found(run, "url.removed")).containsExactly("Old.md:1:1");
        assertThat(run.out()).contains("call the file old.md again");
    }

    @Test
    void theAddressOfAnAlertIsLostWithItsName() throws Exception {
        commits.put("docs/db/pool.md", "---\nalerts: [PoolFull, PoolSlow]\n---\n" + POOL);
        published = commits.commit("Ann", "with alerts");
        commits.put("docs/db/pool.md", "---\nalerts: [poolfull, PoolIsSlow]\n---\n" + POOL);
        branch();
        Run run = check();
        assertThat(found(run, "url.removed")).containsExactly("db/pool.md:1:1");
        assertThat(run.out())
                .contains("alerts/PoolSlow/index.html was published")
                .contains("add \"aliases: /alerts/PoolSlow/\"");
        String mended = "---\nalerts: PoolFull\naliases: /alerts/PoolSlow/\n---\n" + POOL;
        Files.writeString(temp.resolve("clone/docs/db/pool.md"), mended);
        assertThat(found(check(), "url.removed")).isEmpty();
    }

    @Test
    void allPagesOfAFolderThatWasNotThereAreNew() throws Exception {
        commits.put("more/new.md", "# New\n\n[x](nope.md)\n");
        branch();
        check();
        for (String option : List.of("--quiet", "--changed-only")) {
            Run run = Program.run(temp, "check", "clone/more", "--against", "main", option);
            assertThat(run.exit()).as(run.err()).isEqualTo(1);
            assertThat(found(run, "url.removed")).isEmpty();
            assertThat(found(run, "link.file")).containsExactly("new.md:3:1");
        }
    }

    @Test
    void whatTheOtherLineAddedSinceIsNotLost() throws Exception {
        branch();
        commits.put("docs/later.md", "# Later\n");
        commits.commit("Bob", "later");
        assertThat(found(check(), "url.removed")).isEmpty();
    }

    @Test
    void onlyChangedLinesAndWhatTheChangeBroke() throws Exception {
        commits.remove("docs/gone.md");
        commits.put("docs/db/pool.md", POOL + "\n[new](after.md)\n");
        commits.put("docs/fresh.md", "# Fresh\n\n[new](none.md)\n");
        branch();
        Run run = check("--changed-only");
        assertThat(found(run, "link.file")).containsExactly("README.md:6:24", "db/pool.md:14:1", "fresh.md:3:1");
        assertThat(found(run, "url.removed")).containsExactly("gone.md:1:1");
    }

    @Test
    void readsACommitOfABareRepositoryToo() throws Exception {
        commits.remove("docs/gone.md");
        branch();
        Run run = Program.run(temp, "check", "repo.git", "--ref", "work", "--against", "main");
        assertThat(found(run, "url.removed")).containsExactly("docs/gone.md:1:1");
    }

    @Test
    void whatCanNotBeComparedIsSaid() throws Exception {
        branch();
        check();
        Run unknown = Program.run(temp, "check", "clone/docs", "--against", "mian");
        assertThat(unknown.exit()).isEqualTo(4);
        assertThat(unknown.err()).contains("no branch, tag or commit mian").contains("Did you mean main?");
        new Folder(temp.resolve("plain")).file("a.md", "# A\n");
        assertThat(Program.run(temp, "check", "plain", "--against", "main").exit())
                .isEqualTo(4);
        assertThat(Program.run(temp, "check", "clone/docs", "--against", " ").exit())
                .isEqualTo(2);
        assertThat(Program.run(temp, "check", "clone/docs", "--changed-only").exit())
                .isEqualTo(2);
    }
}
