package dev.handrail.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which pages a command works on. */
final class SourceArgument {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SOURCE",
            description = {
                "A folder of markdown, a git work tree, or a repository (with --ref).",
                "Default: the folder with handrail.yml found from here upward, else ./runbooks, else here."
            })
    private String source = "";

    @Option(
            names = "--ref",
            paramLabel = "REF",
            description = "Read the pages of this branch, tag or commit from git instead of the folder's files.")
    private Optional<String> ref = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Work on N threads. Default: one for each processor. The result is the same.")
    private Optional<Integer> jobs = Optional.empty();

    /**
     * The ref that was asked for; empty for the files as they are on disk.
     *
     * @throws ParameterException for a ref without a name, as an unset variable gives it
     */
    String ref() {
        if (ref.isPresent() && ref.get().isBlank()) {
            throw new ParameterException(spec.commandLine(), "--ref takes a branch, tag or commit, but is empty");
        }
        return ref.orElse("");
    }

    /** @throws ParameterException for a number below 1 */
    int jobs() {
        int threads = jobs.orElseGet(Runtime.getRuntime()::availableProcessors);
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs takes a number from 1 up, not " + threads);
        }
        return threads;
    }

    /** The folder or repository, absolute. */
    Path folder(Path directory) {
        if (!source.isEmpty()) {
            return WrittenPath.of(directory, source);
        }
        return nearest(directory);
    }

    /** The folder that a command works on when none is named. */
    static Path nearest(Path directory) {
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("handrail.yml"))) {
                return folder;
            }
        }
        Path runbooks = directory.resolve("runbooks");
        return Files.isDirectory(runbooks) ? runbooks : directory;
    }
}
