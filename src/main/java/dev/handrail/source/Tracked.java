package dev.handrail.source;

/** What git keeps in the repository around a source, in the source and beside it. */
@FunctionalInterface
public interface Tracked {

    /** Outside of any repository. */
    Tracked NOTHING = path -> false;

    /** Whether there is a file or folder. @param path from the top of the repository, with {@code /}; empty for the top */
    boolean holds(String path);
}
