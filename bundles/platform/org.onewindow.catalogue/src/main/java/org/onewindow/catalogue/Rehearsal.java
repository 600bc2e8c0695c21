package org.onewindow.catalogue;

import java.util.concurrent.Callable;

/**
 * Whether the department code on this thread is being tried on a matter's specimen. Then every register has to look
 * empty to it, or a specimen that is really handed in would make the next publication fail.
 */
public final class Rehearsal {
    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private Rehearsal() {}

    /** Whether the current thread is inside {@link #call}. */
    public static boolean running() {
        return RUNNING.get();
    }

    /** Runs something as a rehearsal, on this thread. */
    public static <T> T call(Callable<T> rehearsed) throws Exception {
        RUNNING.set(true);
        try {
            return rehearsed.call();
        } finally {
            RUNNING.remove();
        }
    }
}
