package org.onewindow.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.onewindow.assembly.CentreClient.Answer;

/** People who want something else all the while, one after the other in a thread each, without hurry. */
final class Bystanders implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    /** @param wants by what they are called in a failure */
    Bystanders(Map<String, Callable<Answer>> wants) {
        wants.forEach((what, request) -> {
            var thread = new Thread(() -> come(what, request), what);
            threads.add(thread);
            thread.start();
        });
    }

    private void come(String what, Callable<Answer> request) {
        try {
            while (!over.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                requests.incrementAndGet();
                var answer = request.call();
                if (answer.status() >= 400) {
                    failures.add(what + ": " + answer.status() + " "
                            + answer.response().body());
                }
            }
        } catch (Exception e) {
            failures.add(what + ": " + e);
        }
    }

    /** What failed of all that they wanted. */
    Set<String> failures() {
        return failures;
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() throws InterruptedException {
        over.countDown();
        for (var thread : threads) {
            thread.join();
        }
    }
}
