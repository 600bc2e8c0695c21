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
import java.util.function.Consumer;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.guard.Breaker;
import org.onewindow.catalogue.guard.ReleaseThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door to the code of one release of a department. Whatever happens behind it, the caller has an answer or a
 * {@link ProblemException} within {@link #LIMIT} and a little, and no other department notices: the release has its own
 * threads, and code that never returns uses up only those. A release that keeps failing is not asked for a while, see
 * {@link Breaker}. Thread-safe.
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
    private final Breaker breaker;
    private final Semaphore free = new Semaphore(MAX_CALLS);
    private final ThreadPoolExecutor threads;

    /**
     * @param bundle the number of the release's bundle in the framework
     * @param loader the context class loader while the code runs: the department bundle's
     * @param brokeDown is told why when the release is not asked any more for a while; must return at once
     */
    public Guard(long bundle, String department, ClassLoader loader, Consumer<Text> brokeDown) {
        this(bundle, department, loader, LIMIT, new Breaker(brokeDown, System::nanoTime));
    }

    Guard(long bundle, String department, ClassLoader loader, Duration limit, Breaker breaker) {
        this.department = department;
        this.loader = loader;
        this.limit = limit;
        this.breaker = breaker;
        var number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                MAX_CALLS, MAX_CALLS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    var name = "department-" + department + "-" + number.incrementAndGet();
                    var thread = new Thread(ReleaseThreads.group(bundle), work, name);
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
     *     time, too many calls are under way, or too many failed before; {@code department-away} when it has left
     */
    public <T> T call(String what, Callable<T> code) {
        Breaker.Call call = breaker.enter().orElseThrow(() -> problem("department-failed", department, Breaker.PAUSE));
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                call.failed(MESSAGES.text("failed-busy", what, MAX_CALLS));
                throw failed(what, MAX_CALLS + " calls are under way", null);
            }
            T answer = answer(what, submit(code), call);
            call.succeeded();
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(what, "the caller was interrupted", e);
        } finally {
            call.forgotten();
        }
    }

    /** The problem that its code is not there. */
    public static ProblemException away(String department) {
        return problem("department-away", department, RETRY_AFTER);
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
        return problem("department-failed", department, Breaker.PAUSE);
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

    private <T> T answer(String what, Future<T> future, Breaker.Call call) throws InterruptedException {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (threads.isShutdown()) {
                throw away(department);
            }
            call.failed(MESSAGES.text("failed-slow", what, limit.toMillis()));
            throw failed(what, "no answer within " + limit.toMillis() + " ms", null);
        } catch (ExecutionException e) {
            if (threads.isShutdown() || e.getCause() instanceof CodeLeft) {
                // It was interrupted because it leaves, not because it is wrong.
                throw away(department);
            }
            call.threw(what, e.getCause());
            throw failed(what, "it threw", e.getCause());
        } finally {
            future.cancel(true);
        }
    }

    private static ProblemException problem(String code, String department, Duration retryAfter) {
        return new ProblemException(new Problem(
                Kind.UNAVAILABLE,
                code,
                MESSAGES.text(code, department),
                List.of(),
                Map.of("department", department, "retryAfterSeconds", retryAfter.toSeconds())));
    }
}
