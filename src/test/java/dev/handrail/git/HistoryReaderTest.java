package dev.handrail.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.FileHistory;
import dev.handrail.model.FileHistory.Change;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReaderTest {

    private static final int BULK = 3;
    private static final String TEXT = "# Pool\n\nOne line.\nAnother line.\nA third line.\nA fourth line.\n";

    @TempDir
    private Path temp;

    private Commits commits;

    @BeforeEach
    void makeRepository() throws Exception {
        commits = Commits.in(temp.resolve("repo"), true);
    }

    @AfterEach
    void close() {
        commits.close();
    }

    private Map<SourcePath, FileHistory> read(String folder, String... pages) throws IOException {
        ObjectId head = commits.repository().resolve(Constants.HEAD);
        List<SourcePath> wanted = Stream.of(pages).map(SourcePath::new).toList();
        return HistoryReader.read(commits.repository(), head, folder, wanted, BULK);
    }

    private FileHistory history(String page) throws IOException {
        return read("", page).get(new SourcePath(page));
    }

    private static List<String> summaries(FileHistory history) {
        return history.recent().stream().map(Change::summary).toList();
    }

    @Test
    void knowsWhenAPageWasCreatedAndChangedAndByWhom() throws IOException {
        commits.put("a.md", "1").commit("Ann", "add a\n\nand why");
        commits.put("a.md", "2").commit("Bob", "change a");
        commits.put("b.md", "1").commit("Cy", "add b");
        commits.put("a.md", "3").commit("Bob", "change a again");
        FileHistory a = history("a.md");
        assertThat(a.created()).contains(Commits.time(0));
        assertThat(a.changed()).contains(Commits.time(3));
        assertThat(a.authors()).containsExactly("Bob", "Ann");
        assertThat(summaries(a)).containsExactly("change a again", "change a", "add a");
        assertThat(history("b.md").created()).contains(Commits.time(2));
        assertThat(read("", "missing.md")).isEmpty();
    }

    @Test
    void keepsTheLastFiveCommitsAndOrdersEquallyBusyAuthorsByName() throws IOException {
        for (int i = 0; i < 6; i++) {
            commits.put("a.md", "text " + i).commit(i % 2 == 0 ? "Zoe" : "Ann", "change " + i);
        }
        FileHistory a = history("a.md");
        assertThat(summaries(a)).containsExactly("change 5", "change 4", "change 3", "change 2", "change 1");
        assertThat(a.authors()).containsExactly("Ann", "Zoe");
        assertThat(a.created()).contains(Commits.time(0));
    }

    @Test
    void doesNotTakeABulkCommitForAChange() throws IOException {
        commits.put("a.md", "1").commit("Ann", "add a");
        for (String page : List.of("a.md", "b.md", "c.md", "d.md")) {
            commits.put(page, "formatted");
        }
        commits.commit("Bot", "format all");
        FileHistory a = history("a.md");
        assertThat(a.changed()).contains(Commits.time(0));
        assertThat(a.authors()).containsExactly("Ann");
        assertThat(a.recent()).extracting(Change::bulk).containsExactly(true, false);
        FileHistory b = history("b.md");
        assertThat(b.created()).contains(Commits.time(1));
        assertThat(b.changed()).isEmpty();
        assertThat(b.authors()).containsExactly("Bot");
    }

    @Test
    void countsOnlyPagesTowardsBulk() throws IOException {
        commits.put("a.md", "1");
        for (int i = 0; i < 10; i++) {
            commits.put("src/" + i + ".java", "x");
        }
        commits.commit("Ann", "add");
        assertThat(history("a.md").changed()).contains(Commits.time(0));
    }

    @Test
    void followsMovesWithAndWithoutChangesOfText() throws IOException {
        commits.put("old/pool.md", TEXT).commit("Ann", "add");
        commits.move("old/pool.md", "db/pool.md").commit("Bob", "move");
        commits.put("db/pool.md", TEXT + "More.\n").commit("Cy", "change");
        commits.remove("db/pool.md").put("db/pools.md", TEXT + "More still.\n").commit("Dan", "move and change");
        FileHistory pools = history("db/pools.md");
        assertThat(summaries(pools)).containsExactly("move and change", "change", "move", "add");
        assertThat(pools.created()).contains(Commits.time(0));
        assertThat(pools.changed()).contains(Commits.time(3));
    }

    @Test
    void doesNotTakeAMereMoveForAChange() throws IOException {
        commits.put("a.md", TEXT).commit("Ann", "add");
        commits.move("a.md", "b.md").commit("Bob", "move");
        assertThat(history("b.md").changed()).contains(Commits.time(0));
    }

    @Test
    void keepsAFormerPageOfTheSameNameApart() throws IOException {
        commits.put("a.md", TEXT).commit("Ann", "add first");
        commits.move("a.md", "b.md").commit("Ann", "move first away");
        commits.put("a.md", "another page altogether").commit("Bob", "add second");
        Map<SourcePath, FileHistory> read = read("", "a.md", "b.md");
        assertThat(summaries(read.get(new SourcePath("a.md")))).containsExactly("add second");
        assertThat(summaries(read.get(new SourcePath("b.md")))).containsExactly("move first away", "add first");
    }

    @Test
    void startsAnewAfterADeletion() throws IOException {
        commits.put("a.md", "1").commit("Ann", "add");
        commits.remove("a.md").put("z.txt", "z").commit("Ann", "delete");
        commits.put("a.md", "2").commit("Bob", "add again");
        assertThat(history("a.md").created()).contains(Commits.time(2));
        assertThat(history("a.md").authors()).containsExactly("Bob");
    }

    @Test
    void seesBothSidesOfAMergeAndNothingInTheMergeItself() throws IOException {
        ObjectId base = commits.put("a.md", "1").put("b.md", "1").commit("Ann", "base");
        ObjectId side = commits.put("a.md", "side").commit("refs/heads/side", "Bob", "side", base);
        ObjectId main = commits.put("a.md", "1").put("b.md", "main").commit(Constants.HEAD, "Cy", "main", base);
        commits.put("a.md", "side").commit(Constants.HEAD, "Merger", "merge", main, side);
        assertThat(summaries(history("a.md"))).containsExactly("side", "base");
        assertThat(history("a.md").changed()).contains(Commits.time(1));
        assertThat(summaries(history("b.md"))).containsExactly("main", "base");
        assertThat(history("b.md").authors()).containsExactly("Ann", "Cy");
    }

    @Test
    void readsAFolderWithPathsRelativeToIt() throws IOException {
        commits.put("docs/db/a.md", "1").put("docs-old/db/a.md", "1").commit("Ann", "add");
        commits.put("docs-old/db/a.md", "2").commit("Bob", "elsewhere");
        assertThat(summaries(read("docs", "db/a.md").get(new SourcePath("db/a.md"))))
                .containsExactly("add");
    }

    @Test
    void ignoresAChangeOfModeAndToleratesNamelessAuthors() throws IOException {
        commits.put("a.md", "1").commit("", "add");
        assertThat(history("a.md").authors()).isEmpty();
        assertThat(history("a.md").created()).contains(Commits.time(0));
    }

    @Test
    void readsTheSameTwice() throws IOException {
        for (int i = 0; i < 30; i++) {
            commits.put("p" + i % 7 + ".md", TEXT + i).commit("A" + i % 3, "c" + i);
        }
        assertThat(read("", "p1.md", "p2.md", "p3.md")).isEqualTo(read("", "p3.md", "p2.md", "p1.md"));
    }
}
