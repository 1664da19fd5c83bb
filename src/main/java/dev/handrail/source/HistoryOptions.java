package dev.handrail.source;

import java.util.List;

/**
 * How the history of a source is read.
 *
 * @param bulkCommit a commit that touches more pages than this does not count as a change of any of them
 * @param editUrl the address of the forge's editor with {@code {path}} and {@code {ref}}; empty to derive it from the
 *     remote
 */
public record HistoryOptions(int bulkCommit, String editUrl) {

    /** Decides by the files of the source, because its own configuration is one of them. */
    @FunctionalInterface
    public interface Choice {

        /** @throws dev.handrail.diag.HandrailException if the source's configuration can't be used */
        HistoryOptions of(List<SourceFile> files);
    }
}
