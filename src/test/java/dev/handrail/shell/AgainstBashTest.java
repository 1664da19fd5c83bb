package dev.handrail.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the real shell about every snippet. {@code -n} reads and runs nothing. */
class AgainstBashTest {

    private static final Path CORPORA = Path.of("../shared");
    private static final String ASK = "for f in s*; do e=$(bash -n $f 2>&1); c=$?;"
            + " case $e in *'syntax error'*|*conditional*) c=1;; esac; echo $c; done";

    @TempDir
    Path directory;

    @BeforeEach
    void bashIsHere() {
        assumeTrue(isBashHere(), "bash is not installed");
    }

    @Test
    void agreesOnWhatIsRecorded() throws Exception {
        List<String> snippets = new ArrayList<>(Snippets.recorded("accepted.txt"));
        snippets.addAll(Snippets.recorded("refused.txt"));
        assertThat(differing(snippets)).isEmpty();
    }

    @Test
    void agreesOnScriptsWithTokensPutInAndTakenOut() throws Exception {
        assertThat(differing(Snippets.generated(20260601, 600))).isEmpty();
    }

    @Test
    void agreesOnTheFencesOfPublicRunbooks() throws Exception {
        assumeTrue(Files.isDirectory(CORPORA.resolve("corpora")), "the public runbooks are not beside the project");
        List<String> snippets = new ArrayList<>(Snippets.fences(CORPORA.resolve("corpora")));
        snippets.addAll(Snippets.fences(CORPORA.resolve("search-eval")));
        assertThat(differing(snippets)).isEmpty();
    }

    private List<String> differing(List<String> snippets) throws Exception {
        List<Boolean> theirs = ask(snippets);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < snippets.size(); i++) {
            if (ShellSyntax.check(snippets.get(i)).isEmpty() != theirs.get(i)) {
                differing.add((theirs.get(i) ? "bash takes: " : "bash refuses: ") + snippets.get(i));
            }
        }
        return differing;
    }

    /** Whether bash takes each. Of a fault in {@code [[ ]]} it only speaks, and ends with 0. */
    private List<Boolean> ask(List<String> snippets) throws Exception {
        for (int i = 0; i < snippets.size(); i++) {
            Files.writeString(directory.resolve("s%05d".formatted(i)), snippets.get(i));
        }
        Process bash = new ProcessBuilder("bash", "-c", ASK)
                .directory(directory.toFile())
                .start();
        List<String> answers =
                new String(bash.getInputStream().readAllBytes()).lines().toList();
        assertThat(answers).hasSameSizeAs(snippets);
        return answers.stream().map("0"::equals).toList();
    }

    private static boolean isBashHere() {
        try {
            return new ProcessBuilder("bash", "-c", "exit 0").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
