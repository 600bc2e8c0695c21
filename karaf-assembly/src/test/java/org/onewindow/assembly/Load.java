package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.onewindow.assembly.CentreClient.Answer;

/** Requests of several kinds, a thread each, paced so that two processors are not full of them. */
final class Load {
    private static final Duration PACE = Duration.ofMillis(10);

    private final Map<String, Callable<Answer>> kinds;
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicLong> answered = new TreeMap<>();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    Load(Map<String, Callable<Answer>> kinds) {
        this.kinds = kinds;
        kinds.keySet().forEach(kind -> answered.put(kind, new AtomicLong()));
    }

    /** Begins when each kind has been answered once: what is slow the first time is not what is looked for. */
    void start() throws Exception {
        for (var request : kinds.values()) {
            var first = request.call();
            assertTrue(first.status() < 400, first::toString);
        }
        kinds.forEach((kind, request) -> {
            var thread = new Thread(() -> work(kind, request), kind);
            threads.add(thread);
            thread.start();
        });
    }

    void stop() throws InterruptedException {
        over.set(true);
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Every failure once, with its kind. */
    Set<String> failures() {
        return Set.copyOf(failures);
    }

    long requests() {
        return answered.values().stream().mapToLong(AtomicLong::get).sum();
    }

    /** How many requests of the kind that was asked least. */
    long fewest() {
        return answered.values().stream().mapToLong(AtomicLong::get).min().orElse(0);
    }

    Duration slowest() {
        return Duration.ofNanos(slowest.get());
    }

    private void work(String kind, Callable<Answer> request) {
        while (!over.get()) {
            long begun = System.nanoTime();
            try {
                var answer = request.call();
                if (answer.status() >= 400) {
                    failures.add(kind + ": " + answer.status() + " "
                            + answer.response().body());
                }
            } catch (Exception e) {
                failures.add(kind + ": " + e);
            }
            long took = System.nanoTime() - begun;
            slowest.accumulateAndGet(took, Math::max);
            answered.get(kind).incrementAndGet();
            LockSupport.parkNanos(PACE.toNanos());
        }
    }
}
