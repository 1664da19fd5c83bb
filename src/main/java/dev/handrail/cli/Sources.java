package dev.handrail.cli;

import dev.handrail.disk.DirectorySource;
import dev.handrail.disk.DirectoryTarget;
import dev.handrail.output.Target;
import dev.handrail.source.ContentSource;
import dev.handrail.source.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what the command line asks for to the rooms that read and write. */
final class Sources {

    private Sources() {}

    /** The source that the command line names. @param output where a build will write, to be left out of what it reads */
    static Chosen choose(SourceArgument argument, Path directory, Path... output) {
        Path folder = argument.folder(directory);
        DirectorySource.Omitted omitted = new DirectorySource.Omitted(path -> false, path -> false, List.of(output));
        return new Chosen(new DirectorySource(folder, omitted), History.NONE, List.of(folder));
    }

    /**
     * A source that was chosen.
     *
     * @param kept files and folders that no output may replace
     */
    record Chosen(ContentSource source, History history, List<Path> kept) {

        /** The folder to write to. @param overlay a template folder, which must be kept as well */
        Target target(Path output, Optional<Path> overlay) {
            List<Path> all = new ArrayList<>(kept);
            overlay.ifPresent(all::add);
            return new DirectoryTarget(output, all);
        }
    }
}
