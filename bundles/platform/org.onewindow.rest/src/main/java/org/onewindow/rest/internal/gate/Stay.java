package org.onewindow.rest.internal.gate;

import java.time.Duration;

/**
 * A request's time inside a department on a thread of the server. It stands still while the client is waited for: that a
 * client is slow is not the department's fault. Thread-safe.
 */
final class Stay {
    private final Runnable overdue;
    private Thread thread;
    private long since;
    private boolean waiting;
    private boolean interrupted;
    private volatile boolean clientLost;

    /** @param overdue is run once, when it has taken too long */
    Stay(Runnable overdue) {
        this.overdue = overdue;
    }

    /** This thread goes in. */
    synchronized void begin() {
        thread = Thread.currentThread();
        since = System.nanoTime();
        waiting = false;
    }

    /** This thread comes out. */
    synchronized void end() {
        thread = null;
        calm();
    }

    /** The client is waited for. */
    synchronized void pause() {
        waiting = true;
        calm();
    }

    /** The client could not be read from or written to: what comes of that is nobody's failure. */
    void clientLost() {
        clientLost = true;
    }

    boolean isClientLost() {
        return clientLost;
    }

    synchronized void goOn() {
        waiting = false;
        since = System.nanoTime();
    }

    /** An interruption was meant for the department's code only. */
    private void calm() {
        if (interrupted && Thread.interrupted()) {
            interrupted = false;
        }
    }

    /**
     * Interrupts it when the department's code has been busy for longer than this. That it was slow is told before: what the
     * code makes of the interruption would else be told as the reason.
     */
    void check(Duration limit) {
        Thread busy;
        synchronized (this) {
            if (thread == null || waiting || interrupted || System.nanoTime() - since < limit.toNanos()) {
                return;
            }
            interrupted = true;
            busy = thread;
        }
        overdue.run();
        synchronized (this) {
            if (thread == busy && !waiting) {
                busy.interrupt();
            } else {
                interrupted = false;
            }
        }
    }
}
