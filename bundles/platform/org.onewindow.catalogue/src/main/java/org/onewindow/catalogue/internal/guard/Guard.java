package org.onewindow.catalogue.internal.guard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door to one department's code. Whatever happens behind it, the caller has an answer or a
 * {@link ProblemException} within {@link #LIMIT} and a little, and no other department notices: the department has its
 * own threads, and code that never returns uses up only those. Thread-safe.
 */
public final class Guard implements AutoCloseable {
    /** How long a call may take. */
    public static final Duration LIMIT = Duration.ofSeconds(2);

    /** How many calls into one department may be under way. */
    public static final int MAX_CALLS = 16;

    /** How long a call waits for another one to end when all are under way. */
    static final Duration PATIENCE = Duration.ofMillis(200);

    /** When it makes sense to ask again for code that is away. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final Messages MESSAGES = Messages.of(Guard.class);

    private final String department;
    private final ClassLoader loader;
    private final Duration limit;
    private final Semaphore free = new Semaphore(MAX_CALLS);
    private final ThreadPoolExecutor threads;

    /** @param loader the context class loader while the code runs: the department bundle's */
    public Guard(String department, ClassLoader loader) {
        this(department, loader, LIMIT);
    }

    Guard(String department, ClassLoader loader, Duration limit) {
        this.department = department;
        this.loader = loader;
        this.limit = limit;
        var number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                MAX_CALLS, MAX_CALLS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    var thread = new Thread(work, "department-" + department + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Calls the department's code.
     *
     * @param what names the call in the log, such as {@code rule name-is-free}
     * @throws ProblemException UNAVAILABLE: {@code department-failed} when it threw anything at all, did not answer in
     *     time, or too many calls are under way; {@code department-away} when it has left
     */
    public <T> T call(String what, Callable<T> code) {
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw failed(what, MAX_CALLS + " calls are under way", null);
            }
            return answer(what, submit(code));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(what, "the caller was interrupted", e);
        }
    }

    /** The problem that its code is not there. */
    public static ProblemException away(String department) {
        return problem(
                "department-away",
                department,
                Map.of("department", department, "retryAfterSeconds", RETRY_AFTER.toSeconds()));
    }

    /** The problem that the code of a version is not there and will not come back. */
    public static ProblemException gone(String department, String version) {
        return new ProblemException(new Problem(
                Kind.CONFLICT,
                "code-gone",
                MESSAGES.text("code-gone", department, version),
                List.of(),
                Map.of("department", department, "version", version)));
    }

    /** Logs why and returns the problem to throw. */
    public ProblemException failed(String what, String why, Throwable cause) {
        LOG.warn("Department {} failed in {}: {}", department, what, why, cause);
        return problem("department-failed", department, Map.of("department", department));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> Future<T> submit(Callable<T> code) {
        var call = new FutureTask<T>(code) {
            @Override
            public void run() {
                try {
                    Thread.currentThread().setContextClassLoader(loader);
                    super.run();
                } finally {
                    // Not when the caller gives up: a call that hangs still holds a thread.
                    free.release();
                }
            }
        };
        try {
            threads.execute(call);
            return call;
        } catch (RejectedExecutionException closed) {
            free.release();
            throw away(department);
        }
    }

    private <T> T answer(String what, Future<T> future) throws InterruptedException {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw threads.isShutdown()
                    ? away(department)
                    : failed(what, "no answer within " + limit.toMillis() + " ms", null);
        } catch (ExecutionException e) {
            if (threads.isShutdown() || e.getCause() instanceof CodeLeft) {
                // It was interrupted because it leaves, not because it is wrong.
                throw away(department);
            }
            throw failed(what, "it threw", e.getCause());
        } finally {
            future.cancel(true);
        }
    }

    private static ProblemException problem(String code, String department, Map<String, Object> extra) {
        return new ProblemException(
                new Problem(Kind.UNAVAILABLE, code, MESSAGES.text(code, department), List.of(), extra));
    }
}
