package dev.handrail.source;

import dev.handrail.text.SourcePath;
import java.util.Collection;
import java.util.Map;

/** How two states of a source are compared. */
public interface Comparison {

    /**
     * Which files have moved, with small changes or none.
     *
     * @param gone files of the former state that are not at their paths any more
     * @param come files of the present state that were not at their paths
     * @return the present path of a former one
     */
    Map<SourcePath, SourcePath> moves(Collection<SourceFile> gone, Collection<SourceFile> come);

    /** Which lines of a text differ from those of a former one. */
    LineChanges lines(byte[] before, byte[] after);
}
