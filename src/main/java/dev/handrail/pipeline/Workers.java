package dev.handrail.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Applies a function to many things, on several threads or on one. Results come in the order of the things, whatever the
 * number of threads, and only a batch of them is held at a time.
 */
public final class Workers implements AutoCloseable {

    private static final int BATCH = 64;
    /** Deep but bounded: a page nested up to the limit is read without overflow. */
    private static final long STACK_BYTES = 8L << 20;

    private final int threads;
    private final ExecutorService executor;

    /** @throws IllegalArgumentException for less than one thread */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "worker", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Hands each result to the consumer, on the calling thread, in order. */
    public <A, B> void each(List<A> things, Function<A, B> function, Consumer<B> consumer) {
        List<Future<B>> pending = new ArrayList<>();
        int taken = 0;
        for (A thing : things) {
            pending.add(executor.submit(() -> function.apply(thing)));
            if (pending.size() - taken >= BATCH * threads) {
                consumer.accept(result(pending.set(taken++, null)));
            }
        }
        while (taken < pending.size()) {
            consumer.accept(result(pending.set(taken++, null)));
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
