package org.onewindow.rest.internal.gate;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.servlet.Servlet;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.guard.Breaker;

/**
 * The way into one version of an application: its own servlet, and the count of the requests that are inside. Thread-safe.
 */
final class Passage {
    private final String name;
    private final Servlet servlet;
    private final Breaker breaker;
    private final InFlight inFlight = new InFlight();

    /**
     * @param name unique for the version, such as {@code commerce.57}
     * @param servlet initialised, and nobody else's
     * @param brokeDown is told why when its breaker trips; must return at once
     */
    Passage(String name, Servlet servlet, Consumer<Text> brokeDown) {
        this.name = Objects.requireNonNull(name, "name");
        this.servlet = Objects.requireNonNull(servlet, "servlet");
        this.breaker = new Breaker(brokeDown, System::nanoTime);
    }

    String name() {
        return name;
    }

    Servlet servlet() {
        return servlet;
    }

    /** How the requests into this version ended; the core's is not asked. */
    Breaker breaker() {
        return breaker;
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
