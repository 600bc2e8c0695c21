package org.onewindow.catalogue.internal.publish;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.onewindow.catalogue.Breakdown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever wants to know that a release has broken down. Thread-safe. */
final class Breakdowns {
    private static final Logger LOG = LoggerFactory.getLogger(Breakdowns.class);

    private final List<Consumer<Breakdown>> listeners = new CopyOnWriteArrayList<>();

    void add(Consumer<Breakdown> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<Breakdown> listener) {
        listeners.remove(listener);
    }

    void tell(Breakdown breakdown) {
        LOG.error(
                "Department {} [{}] broke down: {}",
                breakdown.department(),
                breakdown.bundle(),
                breakdown.reason().en());
        listeners.forEach(listener -> listener.accept(breakdown));
    }
}
