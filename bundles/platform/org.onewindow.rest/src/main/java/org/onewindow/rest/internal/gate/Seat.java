package org.onewindow.rest.internal.gate;

import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServletRequest;
import org.slf4j.LoggerFactory;

/** A request that waits; it travels as an attribute of the request, so that nobody waits twice as long. Thread-safe. */
final class Seat {
    static final String ATTRIBUTE = Seat.class.getName();

    private final String number;
    private final long until;
    private final AsyncContext context;
    private final AtomicBoolean left = new AtomicBoolean();
    private volatile Future<?> expiry;

    /**
     * @param number of the request
     * @param until when it has waited long enough, as {@link System#nanoTime} has it
     */
    Seat(String number, long until, AsyncContext context) {
        this.number = number;
        this.until = until;
        this.context = context;
    }

    /** The seat that this request had; null when it is new. */
    static Seat of(HttpServletRequest request) {
        return (Seat) request.getAttribute(ATTRIBUTE);
    }

    String number() {
        return number;
    }

    long until() {
        return until;
    }

    void expiry(Future<?> timer) {
        expiry = timer;
        if (left.get()) {
            timer.cancel(false);
        }
    }

    /** Has the request come by the gate again, once. */
    void leave() {
        if (!left.compareAndSet(false, true)) {
            return;
        }
        Future<?> timer = expiry;
        if (timer != null) {
            timer.cancel(false);
        }
        try {
            context.dispatch();
        } catch (IllegalStateException gone) {
            LoggerFactory.getLogger(Seat.class).debug("Request {} did not wait", number, gone);
        }
    }
}
