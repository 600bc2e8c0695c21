package org.onewindow.rest.internal.gate;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.servlet.Servlet;

/**
 * The way into one version of an application: its own servlet, and the count of the requests that are inside. Thread-safe.
 */
final class Passage {
    private final String name;
    private final Servlet servlet;
    private final InFlight inFlight = new InFlight();

    /**
     * @param name unique for the version, such as {@code commerce.57}
     * @param servlet initialised, and nobody else's
     */
    Passage(String name, Servlet servlet) {
        this.name = Objects.requireNonNull(name, "name");
        this.servlet = Objects.requireNonNull(servlet, "servlet");
    }

    String name() {
        return name;
    }

    Servlet servlet() {
        return servlet;
    }

    int requests() {
        return inFlight.requests();
    }

    Ticket enter() {
        inFlight.enter();
        return new Ticket();
    }

    /** See {@link InFlight#close}. */
    CompletableFuture<Void> close() {
        return inFlight.close();
    }

    /** One request inside; whoever holds it hands it back exactly once, further calls do nothing. */
    final class Ticket {
        private final AtomicBoolean handedBack = new AtomicBoolean();

        private Ticket() {}

        Passage passage() {
            return Passage.this;
        }

        void leave() {
            if (handedBack.compareAndSet(false, true)) {
                inFlight.leave();
            }
        }
    }
}
