package dev.handrail.source;

import dev.handrail.text.SourcePath;

/**
 * One file of a source. Its content is read when asked for, so that a large source does not fill the memory.
 *
 * @param size in bytes
 */
public record SourceFile(SourcePath path, long size, Content content) {

    /** The way to a file's bytes. */
    @FunctionalInterface
    public interface Content {

        /**
         * All bytes of the file; may be called from any thread.
         *
         * @throws java.io.IOException if they can't be read
         */
        byte[] read() throws java.io.IOException;
    }
}
