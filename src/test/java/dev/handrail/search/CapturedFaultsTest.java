package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Real outputs of real faults lead to the runbook that covers the fault, or to the one that tells it apart. */
class CapturedFaultsTest {

    @Test
    void pastesLeadToTheRightRunbook() throws IOException {
        Path captured = Corpora.FAULTS.resolve("captured");
        assumeTrue(Corpora.present(captured), "the captured outputs are not here");
        CapturesBench.Result result = CapturesBench.run(Path.of("runbooks"), captured);
        assertThat(result.answered()).as("misses: %s", result.misses()).isGreaterThanOrEqualTo(0.9);
        assertThat((double) result.right() / result.pastes()).isGreaterThanOrEqualTo(0.9);
    }
}
