package org.onewindow.departments.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what might never return, and waits for it no longer than it may take. */
final class Patience {
    private Patience() {}

    /**
     * @param what names the thread that is left behind when it does not return
     * @throws ExecutionException with what it threw
     */
    static <T> T within(Duration limit, String what, Callable<T> work) throws ExecutionException, TimeoutException {
        return within(limit, Thread.currentThread().getThreadGroup(), what, work);
    }

    /** As above, in a group by which those that the thread starts are known. */
    static <T> T within(Duration limit, ThreadGroup group, String what, Callable<T> work)
            throws ExecutionException, TimeoutException {
        var task = new FutureTask<T>(work);
        var thread = new Thread(group, task, "onewindow-" + what);
        thread.setDaemon(true);
        thread.start();
        return within(limit, task);
    }

    static <T> T within(Duration limit, Future<T> answer) throws ExecutionException, TimeoutException {
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        } finally {
            answer.cancel(true);
        }
    }
}
