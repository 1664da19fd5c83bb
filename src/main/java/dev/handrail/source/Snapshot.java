package dev.handrail.source;

import dev.handrail.model.Repository;
import java.util.List;

/**
 * The files of a source at one moment, sorted by path.
 *
 * @param repository what is known of the git repository around the files; {@link Repository#NONE} outside of one
 * @param ignored what was left out because the source says so
 * @param tracked what else the repository holds
 */
public record Snapshot(List<SourceFile> files, Repository repository, Ignored ignored, Tracked tracked) {

    public Snapshot {
        files = files.stream()
                .sorted(java.util.Comparator.comparing(SourceFile::path))
                .toList();
    }
}
