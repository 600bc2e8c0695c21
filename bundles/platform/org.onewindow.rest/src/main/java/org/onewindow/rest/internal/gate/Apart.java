package org.onewindow.rest.internal.gate;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onewindow.catalogue.guard.ReleaseThreads;

/** Runs what asks a release's code something while nobody is served by it yet, on a thread that may be left behind. */
final class Apart {
    private Apart() {}

    /**
     * @param bundle whose code may run
     * @throws TimeoutException when it is still running; it is interrupted
     */
    static void within(Duration limit, long bundle, Runnable work) throws TimeoutException {
        var task = new FutureTask<Void>(work, null);
        var thread = new Thread(ReleaseThreads.group(bundle), task, "onewindow-door-" + bundle);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", hurry);
        } finally {
            task.cancel(true);
        }
    }
}
