package dev.handrail.pipeline;

/** Hears how far the work is. Called from one thread at a time. */
public interface Progress {

    /** Says nothing. */
    Progress NONE = new Progress() {
        @Override
        public void start(String what, int total) {}

        @Override
        public void advance(int done) {}

        @Override
        public void end() {}
    };

    /** A stage begins. @param what a few words, such as {@code reading pages} @param total how many things it will do */
    void start(String what, int total);

    /** So many things of the stage are done by now. */
    void advance(int done);

    /** The stage is over. */
    void end();
}
