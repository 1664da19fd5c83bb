package dev.handrail.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.FileHistory;
import dev.handrail.model.FileHistory.Change;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Branching histories without moves, against the definition: ask every commit about every page, one by one. */
class HistoryOracleTest {

    private static final int PAGES = 6;
    private static final int BULK = 3;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void agreesWithTheDefinition(long seed) throws Exception {
        try (Commits commits = Commits.in(temp.resolve("repo"), true)) {
            grow(commits, new Random(seed));
            ObjectId head = commits.repository().resolve(Constants.HEAD);
            List<SourcePath> pages = IntStream.range(0, PAGES)
                    .mapToObj(i -> new SourcePath("p" + i + ".md"))
                    .toList();
            Map<SourcePath, FileHistory> read = HistoryReader.read(commits.repository(), head, "", pages, BULK);
            for (SourcePath page : pages) {
                assertThat(read.get(page)).as("%s, seed %d", page, seed).satisfies(history -> {
                    List<Touch> touches = touches(commits.repository(), head, page.value());
                    assertThat(history.created())
                            .contains(touches.get(touches.size() - 1).when());
                    assertThat(history.changed())
                            .isEqualTo(touches.stream()
                                    .filter(touch -> !touch.bulk())
                                    .map(Touch::when)
                                    .findFirst());
                    assertThat(history.recent().stream().map(Change::when))
                            .isEqualTo(
                                    touches.stream().map(Touch::when).limit(5).toList());
                });
            }
        }
    }

    /** All pages are born in the first commit; then two lines of commits that merge now and then. */
    private static void grow(Commits commits, Random random) throws IOException {
        for (int i = 0; i < PAGES; i++) {
            commits.put("p" + i + ".md", "born");
        }
        ObjectId main = commits.commit(Constants.HEAD, "Ann", "birth");
        ObjectId side = main;
        for (int i = 0; i < 24; i++) {
            for (int n = random.nextInt(1, PAGES); n > 0; n--) {
                commits.put("p" + random.nextInt(PAGES) + ".md", "text " + i + " " + n);
            }
            switch (random.nextInt(4)) {
                case 0 -> side = commits.commit("refs/heads/side", "Bob", "side " + i, side);
                case 1 -> main = commits.commit(Constants.HEAD, "Ann", "merge " + i, main, side);
                default -> main = commits.commit(Constants.HEAD, "Ann", "main " + i, main);
            }
        }
        commits.commit(Constants.HEAD, "Ann", "last merge", main, side);
    }

    private record Touch(Instant when, boolean bulk) {}

    /** Newest first. Each commit was made at a time of its own. */
    private static List<Touch> touches(Repository repository, ObjectId head, String page) throws IOException {
        List<Touch> found = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit : walk) {
                if (commit.getParentCount() < 2 && differs(repository, commit, page)) {
                    long touched = IntStream.range(0, PAGES)
                            .filter(i -> differs(repository, commit, "p" + i + ".md"))
                            .count();
                    found.add(new Touch(Instant.ofEpochSecond(commit.getCommitTime()), touched > BULK));
                }
            }
        }
        found.sort(Comparator.comparing(Touch::when).reversed());
        return found;
    }

    private static boolean differs(Repository repository, RevCommit commit, String page) {
        ObjectId before =
                commit.getParentCount() == 0 ? ObjectId.zeroId() : blob(repository, commit.getParent(0), page);
        return !before.equals(blob(repository, commit, page));
    }

    private static ObjectId blob(Repository repository, RevCommit commit, String page) {
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree = TreeWalk.forPath(
                        repository, page, walk.parseCommit(commit).getTree())) {
            return tree.getObjectId(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
