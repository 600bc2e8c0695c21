package org.onewindow.bench;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.onewindow.bench.Client.Answer;

/**
 * People come at their own pace, whether or not those before them have been served: every errand begins at its fixed
 * time, and a request is timed from when it was due. So a stall is felt by everybody who comes while it lasts.
 */
final class Load {
    private static final int LAST_LIMIT_SECONDS = 60;

    private final List<Errand> errands;
    private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final Thread clock = new Thread(this::tick, "load");
    private volatile boolean over;

    Load(List<Errand> errands) {
        this.errands = errands;
    }

    /** What is begun {@code perSecond} times a second. */
    record Errand(double perSecond, Begin begin) {}

    /** Sends the errand's first request, due at this {@link System#nanoTime()}. */
    interface Begin {
        void at(long due, Load load);
    }

    /**
     * One request.
     *
     * @param due when it was to be sent
     * @param nanos from then to its answer
     * @param failure null when it was answered as it should be
     */
    record Sample(String kind, long due, long nanos, String failure) {}

    void start() {
        clock.setDaemon(true);
        clock.start();
    }

    /** Begins nothing more, and waits for the answers. */
    void stop() throws InterruptedException {
        over = true;
        clock.join();
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LAST_LIMIT_SECONDS);
        while (inside.get() > 0 && System.nanoTime() < limit) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    List<Sample> samples() {
        return List.copyOf(samples);
    }

    /** Times a request that has just been sent; completes only when it was answered with success. */
    CompletableFuture<Answer> timed(String kind, long due, CompletableFuture<Answer> request) {
        inside.incrementAndGet();
        var succeeded = new CompletableFuture<Answer>();
        request.whenComplete((answer, thrown) -> {
            long nanos = System.nanoTime() - due;
            var failure = failure(answer, thrown);
            samples.add(new Sample(kind, due, nanos, failure));
            if (failure == null) {
                succeeded.complete(answer);
            }
            inside.decrementAndGet();
        });
        return succeeded;
    }

    private static String failure(Answer answer, Throwable thrown) {
        if (thrown != null) {
            return thrown.toString();
        }
        return answer.status() < 400 ? null : answer.status() + " " + answer.body();
    }

    private void tick() {
        var due = new long[errands.size()];
        long now = System.nanoTime();
        for (int i = 0; i < due.length; i++) {
            // Not all at once: each begins somewhere in its first interval.
            due[i] = now + interval(i) * i / due.length;
        }
        while (!over) {
            int next = 0;
            for (int i = 1; i < due.length; i++) {
                next = due[i] < due[next] ? i : next;
            }
            for (long left = due[next] - System.nanoTime(); left > 0; left = due[next] - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            errands.get(next).begin().at(due[next], this);
            due[next] += interval(next);
        }
    }

    private long interval(int errand) {
        return (long) (1e9 / errands.get(errand).perSecond());
    }
}
