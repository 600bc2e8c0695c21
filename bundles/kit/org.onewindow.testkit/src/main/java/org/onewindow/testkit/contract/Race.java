package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.onewindow.api.problem.ProblemException;

/** Several threads that start at the same moment, and what became of them. */
public final class Race {
    private static final int LIMIT_SECONDS = 60;
    private static final int MOMENT_MILLIS = 500;

    private final List<Throwable> failures = new ArrayList<>();
    private int successes;

    private Race() {}

    public static Race of(List<? extends Callable<?>> runners) throws Exception {
        var race = new Race();
        var start = new CyclicBarrier(runners.size());
        var threads = Executors.newFixedThreadPool(runners.size());
        try {
            var running = new ArrayList<Future<?>>();
            for (Callable<?> runner : runners) {
                running.add(threads.submit(() -> {
                    start.await(LIMIT_SECONDS, TimeUnit.SECONDS);
                    return runner.call();
                }));
            }
            for (Future<?> one : running) {
                race.finish(one);
            }
        } finally {
            threads.shutdownNow();
        }
        return race;
    }

    /**
     * Within a transaction: waits a moment until the others are in theirs too. A repository that lets only one in at a time
     * keeps them out, which is one way to keep the contract.
     */
    public static void meet(CountDownLatch others) {
        others.countDown();
        try {
            others.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void finish(Future<?> one) throws Exception {
        try {
            one.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            successes++;
        } catch (ExecutionException e) {
            failures.add(e.getCause());
        }
    }

    public int successes() {
        return successes;
    }

    /** Exactly one came through, and every other got this problem. */
    public void onlyOneWinsAndTheOthersGet(String code) {
        for (Throwable failure : failures) {
            assertEquals(
                    code,
                    assertInstanceOf(ProblemException.class, failure, () -> "not a problem: " + failure)
                            .problem()
                            .code());
        }
        assertEquals(1, successes);
    }
}
