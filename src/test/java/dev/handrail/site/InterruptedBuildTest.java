package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.bench.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves the former site as it was, and the next build finds its way. */
class InterruptedBuildTest {

    private static final long SEED = 20240315;

    @TempDir
    Path folder;

    @Test
    void killedAtAnyNumberOfFilesTheFormerSiteIsWhole() throws IOException, InterruptedException {
        Path former = folder.resolve("former");
        Path next = folder.resolve("next");
        new Corpus(1, 10).write(former);
        new Corpus(2, 200).write(next);
        Path site = folder.resolve("out/site");
        assertThat(Program.build(former, site).exit()).isZero();
        assertThat(Program.build(next, folder.resolve("whole")).exit()).isZero();
        Map<String, String> before = new Folder(site).fingerprint();
        Map<String, String> after = new Folder(folder.resolve("whole")).fingerprint();

        int killed = 0;
        for (int count : counts(after.size())) {
            boolean cutOff = buildAndKill(next, site, count);
            killed += cutOff ? 1 : 0;
            assertThat(new Folder(site).fingerprint())
                    .as("killed at %d files, seed %d", count, SEED)
                    .isIn(before, after);
            assertThat(Program.build(former, site).exit()).isZero();
            assertThat(new Folder(site).fingerprint()).isEqualTo(before);
            try (Stream<Path> beside = Files.list(site.getParent())) {
                assertThat(beside).containsExactly(site);
            }
        }
        assertThat(killed).as("builds that were cut off").isPositive();
    }

    /** The first file, and some numbers in between. */
    private static List<Integer> counts(int files) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Integer> counts = new ArrayList<>(List.of(1));
        for (int i = 0; i < 4; i++) {
            counts.add(1 + random.nextInt(files));
        }
        return counts;
    }

    /** Kills a build once it has that many files beside the site. False if it came to its end before. */
    private boolean buildAndKill(Path source, Path site, int count) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process build = Program.child(
                        Program.java(), log, List.of(), "build", source.toString(), "-o", site.toString(), "--no-cache")
                .start();
        try {
            while (!build.waitFor(1, TimeUnit.MILLISECONDS)) {
                if (filesBeside(site) >= count) {
                    build.destroyForcibly().waitFor();
                    return true;
                }
            }
            assertThat(build.exitValue()).as(Files.readString(log)).isZero();
            return false;
        } finally {
            build.destroyForcibly();
        }
    }

    private static int filesBeside(Path site) throws IOException {
        int files = 0;
        List<Path> open = new ArrayList<>(List.of(site.getParent()));
        while (!open.isEmpty()) {
            try (Stream<Path> entries = Files.list(open.remove(open.size() - 1))) {
                for (Path entry : entries.filter(path -> !path.equals(site)).toList()) {
                    if (Files.isDirectory(entry)) {
                        open.add(entry);
                    } else {
                        files++;
                    }
                }
            } catch (NoSuchFileException e) {
                // Moved to its place meanwhile.
            }
        }
        return files;
    }
}
