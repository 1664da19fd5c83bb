package dev.handrail.search;

import dev.handrail.disk.DirectorySource;
import dev.handrail.pipeline.Progress;
import dev.handrail.pipeline.Reading;
import dev.handrail.pipeline.Workers;
import dev.handrail.source.Ignored;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads folders of pages the way a build does. */
final class Corpora {

    /** Pages, queries and logs that are not part of the project. */
    static final Path SHARED = Path.of("../shared");

    static final Path EVALUATION = SHARED.resolve("search-eval");
    static final Path FAULTS = SHARED.resolve("faults");
    static final String ABSENT = "the folder with the evaluation's pages and queries is not here";

    private Corpora() {}

    static boolean present(Path folder) {
        return Files.isDirectory(folder);
    }

    static Reading.Result read(Path folder) {
        DirectorySource source = new DirectorySource(
                folder.toAbsolutePath(),
                new DirectorySource.Omitted(path -> false, path -> false, List.of()),
                list -> Ignored.NOTHING);
        try (Workers workers = new Workers(2)) {
            return new Reading(workers, Progress.NONE, Set.of()).read(source);
        }
    }

    static SearchIndex index(Path folder, boolean packs) {
        Reading.Result read = read(folder);
        return new IndexBuilder(
                        new SearchOptions(packs, List.of(), read.config().triage()))
                .index(read.site());
    }
}
