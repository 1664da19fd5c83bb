package dev.handrail.cli;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.report.Baseline;
import dev.handrail.report.BaselineFile;
import dev.handrail.report.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which findings are known and don't count. */
final class BaselineOptions {

    private static final String USUAL = "handrail-baseline.json";

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Leave out the findings that this file lists; they don't count for the status either.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--write-baseline",
            description = "Write all findings of now to the file of --baseline, or to " + USUAL
                    + " here. A file that is no baseline is left alone.")
    private boolean written;

    boolean isWritten() {
        return written;
    }

    /** The baseline that is asked for. @throws HandrailException of {@link Trouble#CONFIGURATION} if it can't be used */
    Baseline read(Path directory) {
        if (file.isEmpty() && !written) {
            return Baseline.EMPTY;
        }
        TextFile baseline = new TextFile(path(directory));
        if (baseline.exists()) {
            return BaselineFile.read(baseline.path().toString(), baseline.read());
        }
        if (written) {
            return Baseline.EMPTY;
        }
        throw new HandrailException(
                Trouble.CONFIGURATION,
                "There is no baseline " + baseline.path() + ": check the path, or add --write-baseline to write it.");
    }

    /** Writes what was found. @throws HandrailException of {@link Trouble#OUTPUT} if it can't be written */
    Baseline write(List<Finding> findings, Path directory) {
        Baseline baseline = Baseline.of(findings);
        new TextFile(path(directory)).write(BaselineFile.text(baseline));
        return baseline;
    }

    private Path path(Path directory) {
        return WrittenPath.of(directory, file.orElse(USUAL));
    }
}
