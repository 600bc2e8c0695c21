package org.onewindow.assembly;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Threads of a test, ended with it. */
final class Threads implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    <T> Future<T> run(Callable<T> work) {
        return threads.submit(work);
    }

    /** @throws AssertionError when it does not come true within half a minute */
    static void await(BooleanSupplier condition) {
        long limit = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > limit) {
                throw new AssertionError("it did not come true within " + LIMIT);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
