package dev.handrail.source;

import dev.handrail.diag.Outcome;
import dev.handrail.model.Repository;
import dev.handrail.text.SourcePath;
import java.util.Collection;

/** What version control knows of a source. */
@FunctionalInterface
public interface History {

    /** There is no version control. */
    History NONE = (pages, bulkCommit) -> Outcome.of(Repository.NONE);

    /**
     * Reads what is known of some pages.
     *
     * @param bulkCommit a commit that touches more pages than this does not count as a change of any of them
     * @throws dev.handrail.diag.HandrailException if the repository can't be read
     */
    Outcome<Repository> read(Collection<SourcePath> pages, int bulkCommit);
}
