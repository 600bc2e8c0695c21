package org.onewindow.catalogue.guard;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/**
 * Looks back on how the last calls into one release ended, and stops further ones when too many failed. The rule, in full:
 *
 * <ul>
 *   <li>it trips when of the last {@link #LOOKS_BACK} calls at least {@link #FEWEST_FAILURES} failed and more than half;
 *   <li>it trips at once when the code ran out of memory or stack, or does not fit what it was linked with;
 *   <li>tripped, it lets nobody in for {@link #PAUSE}, then one call to try; that call's success closes it, its failure
 *       trips it again. One that takes its time lets another try after as long again.
 * </ul>
 *
 * Thread-safe; nobody ever waits here.
 */
public final class Breaker {
    /** On how many calls it looks back. */
    public static final int LOOKS_BACK = 10;

    /** How many of them have failed at least when it trips. */
    public static final int FEWEST_FAILURES = 3;

    /** How long nobody is let in. */
    public static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Messages MESSAGES = Messages.of(Breaker.class);
    private static final int DEEPEST = 20;

    private final Consumer<Text> tripped;
    private final LongSupplier nanos;
    private final Deque<Boolean> failed = new ArrayDeque<>(LOOKS_BACK);
    private boolean open;
    private long nextTrial;

    /**
     * @param tripped is told why each time it trips, on the thread of the call that did it
     * @param nanos a clock for durations, as {@link System#nanoTime}
     */
    public Breaker(Consumer<Text> tripped, LongSupplier nanos) {
        this.tripped = tripped;
        this.nanos = nanos;
    }

    /** Lets a call in, whose end has to be told; empty when none may go in now. */
    public synchronized Optional<Call> enter() {
        if (!open) {
            return Optional.of(new Call(false));
        }
        if (nanos.getAsLong() - nextTrial < 0) {
            return Optional.empty();
        }
        pause();
        return Optional.of(new Call(true));
    }

    /** Whether it lets nobody in, or one call only. */
    public synchronized boolean isOpen() {
        return open;
    }

    private void end(Call call, boolean failure, boolean atOnce, Text why) {
        Text reason = count(call, failure, atOnce, why);
        if (reason != null) {
            tripped.accept(reason);
        }
    }

    /** Why it trips now; null when it does not. */
    private synchronized Text count(Call call, boolean failure, boolean atOnce, Text why) {
        if (open && call.trial) {
            return tried(failure, why);
        }
        if (open) {
            // It was let in before it tripped, and says nothing new.
            return null;
        }
        if (failed.size() == LOOKS_BACK) {
            failed.removeFirst();
        }
        failed.addLast(failure);
        long failures = failed.stream().filter(it -> it).count();
        int calls = failed.size();
        boolean tooMany = failure && failures >= FEWEST_FAILURES && 2 * failures > calls;
        if (!tooMany && !atOnce) {
            return null;
        }
        trip();
        return atOnce ? MESSAGES.text("at-once", why) : MESSAGES.text("too-many", failures, calls, why);
    }

    private Text tried(boolean failure, Text why) {
        if (!failure) {
            open = false;
            return null;
        }
        trip();
        return MESSAGES.text("still", why);
    }

    private void trip() {
        failed.clear();
        open = true;
        pause();
    }

    private void pause() {
        nextTrial = nanos.getAsLong() + PAUSE.toNanos();
    }

    private synchronized void forget(Call call) {
        if (call.trial) {
            // The next one may try.
            nextTrial = nanos.getAsLong();
        }
    }

    /** A call under way; only what is told first of its end counts. Thread-safe. */
    public final class Call {
        private final boolean trial;
        private final AtomicBoolean over = new AtomicBoolean();

        private Call(boolean trial) {
            this.trial = trial;
        }

        public void succeeded() {
            if (over.compareAndSet(false, true)) {
                end(this, false, false, null);
            }
        }

        /** @param why one clause, without anything that the code itself said */
        public void failed(Text why) {
            if (over.compareAndSet(false, true)) {
                end(this, true, false, why);
            }
        }

        /**
         * It threw. That the centre itself was not available does not count against it.
         *
         * @param what names the call
         */
        public void threw(String what, Throwable thrown) {
            if (isTheCentres(thrown)) {
                forgotten();
            } else if (over.compareAndSet(false, true)) {
                end(this, true, isBeyondRepair(thrown), MESSAGES.text("threw", what, nameOf(thrown)));
            }
        }

        /** Nobody knows how it would have ended, such as when the caller was interrupted. */
        public void forgotten() {
            if (over.compareAndSet(false, true)) {
                forget(this);
            }
        }
    }

    private static boolean isTheCentres(Throwable thrown) {
        return find(thrown, ProblemException.class)
                .filter(known -> known.problem().kind() == Kind.UNAVAILABLE)
                .isPresent();
    }

    private static boolean isBeyondRepair(Throwable thrown) {
        return find(thrown, VirtualMachineError.class).isPresent()
                || find(thrown, LinkageError.class).isPresent();
    }

    /** The innermost type: its message may quote what somebody typed in. */
    private static String nameOf(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return root.getClass().getName();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
