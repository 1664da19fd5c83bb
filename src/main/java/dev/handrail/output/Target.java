package dev.handrail.output;

/**
 * Where a built site goes. Files are kept aside until {@link Publication#commit()}, which makes all of them visible at
 * once; a publication that is closed before that leaves everything as it was.
 */
public interface Target {

    /**
     * Starts a new site.
     *
     * @throws dev.handrail.diag.HandrailException if nothing may or can be written there
     */
    Publication open();

    /** A site being written. Not for several threads at once. */
    interface Publication extends AutoCloseable {

        /**
         * Adds a file. A path is added once.
         *
         * @throws dev.handrail.diag.HandrailException if it can't be written, for example on a full disk
         */
        void add(OutputFile file);

        /**
         * Makes the new site visible in place of the former one.
         *
         * @throws dev.handrail.diag.HandrailException if that fails; the former site is still there
         */
        void commit();

        /** Removes what was not committed. Does nothing after {@link #commit()}. */
        @Override
        void close();
    }
}
