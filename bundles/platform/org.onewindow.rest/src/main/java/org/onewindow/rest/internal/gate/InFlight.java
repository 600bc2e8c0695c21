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
        if (requests.decrementAndGet() == 0 && closing) {
            drained.complete(null);
        }
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
        if (requests.get() == 0) {
            drained.complete(null);
        }
        return drained;
    }
}
