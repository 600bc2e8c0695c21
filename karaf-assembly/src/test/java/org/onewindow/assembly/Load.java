package org.onewindow.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.onewindow.assembly.CentreClient.Answer;

/** Requests of several kinds, one after the other in a thread each. */
final class Load {
    private final Map<String, Callable<Answer>> kinds;
    final Set<String> failures = ConcurrentHashMap.newKeySet();
    final AtomicLong requests = new AtomicLong();
    final AtomicLong slowest = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    Load(Map<String, Callable<Answer>> kinds) {
        this.kinds = kinds;
    }

    void start() {
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
            slowest.accumulateAndGet(System.nanoTime() - begun, Math::max);
            requests.incrementAndGet();
        }
    }
}
