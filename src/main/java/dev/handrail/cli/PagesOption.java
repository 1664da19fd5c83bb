package dev.handrail.cli;

import dev.handrail.pipeline.Progress;
import dev.handrail.pipeline.Reading;
import dev.handrail.pipeline.Workers;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which pages a command works on whose arguments are something else. */
final class PagesOption {

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            defaultValue = "",
            description = "The pages. Default: the folder with handrail.yml found from here upward, else ./runbooks,"
                    + " else here.")
    private String source;

    /**
     * The pages as they are on disk, linked.
     *
     * @throws dev.handrail.diag.HandrailException for a text that can't be a path, and if the source or its configuration can't be used
     */
    Reading.Result read(Path directory) {
        Path folder = source.isEmpty() ? SourceArgument.nearest(directory) : WrittenPath.of(directory, source);
        try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            return new Reading(workers, Progress.NONE, Set.of())
                    .read(Sources.choose("", folder).source());
        }
    }
}
