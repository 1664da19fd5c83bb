package dev.handrail.arch.sample.link;

/** A stage with a thread, and a static that changes. */
public final class StartsThreads {

    static int started;

    private StartsThreads() {}

    public static void start() {
        started++;
        new Thread(() -> {}).start();
    }
}
