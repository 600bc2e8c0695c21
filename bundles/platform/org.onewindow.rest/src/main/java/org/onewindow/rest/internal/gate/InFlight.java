package org.onewindow.rest.internal.gate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that are inside an application. Lock-free and thread-safe. */
final class InFlight {
    private final AtomicInteger requests = new AtomicInteger();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private volatile boolean closing;

    void enter() {
        requests.incrementAndGet();
    }

    void leave() {
        requests.decrementAndGet();
        completeWhenEmpty();
    }

    int requests() {
        return requests.get();
    }

    /**
     * To be called once no new request can find the application.
     *
     * @return completes when the last request has left
     */
    CompletableFuture<Void> close() {
        closing = true;
        completeWhenEmpty();
        return drained;
    }

    /** Counted after the look at {@code closing}: who came in between the last leaving and the closing is still inside. */
    private void completeWhenEmpty() {
        if (closing && requests.get() == 0) {
            drained.complete(null);
        }
    }
}
