package dev.handrail.source;

import dev.handrail.diag.Outcome;

/** Something that holds the files of a site: a folder, or a commit. */
public interface ContentSource {

    /**
     * The list of all files, without their contents. Files that can't be used, such as a link that leaves the source,
     * are findings.
     *
     * @throws dev.handrail.diag.HandrailException if the source as a whole can't be read
     */
    Outcome<Snapshot> snapshot();
}
