package org.onewindow.rest.internal.gate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.servlet.ServletContext;
import javax.ws.rs.core.Application;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.runtime.JaxrsServiceRuntime;

/**
 * Puts applications on the whiteboard while there is a whiteboard, and a gate in front of them. When the HTTP server
 * restarts, the gate gets a new servlet context and every application a new servlet. Thread-safe.
 */
@Component(service = Publisher.class)
public final class Publisher {
    private final BundleContext bundles;
    private final Passages passages;
    private final Set<Publication> publications = new LinkedHashSet<>();
    private final ExecutorService turns = Executors.newSingleThreadExecutor(task -> new Thread(task, "onewindow-gate"));
    private ServletContext gate;

    /** @param whiteboard only has to be there: an application registered before it would wait unseen */
    @Activate
    public Publisher(BundleContext bundles, @Reference Passages passages, @Reference JaxrsServiceRuntime whiteboard) {
        this.bundles = bundles;
        this.passages = passages;
    }

    @Deactivate
    void stop() {
        turns.shutdown();
        snapshot().forEach(Publication::close);
    }

    /** Keeps an application published until it is withdrawn, whenever there is a gate. */
    public Publication publish(String id, String name, Application application, Map<String, Object> properties) {
        var publication = new Publication(bundles, passages, id, name, application, properties, this::openAnew);
        ServletContext now;
        synchronized (publications) {
            publications.add(publication);
            now = gate;
        }
        if (now != null) {
            publication.open(now);
        }
        return publication;
    }

    /** Returns when nobody is inside any more, after 10 seconds at the latest. */
    public void withdraw(Publication publication) {
        synchronized (publications) {
            publications.remove(publication);
        }
        publication.close();
    }

    /**
     * The gate stands. Returns at once: it is called by the HTTP server's own thread, which has to be free to take in what
     * the whiteboard registers.
     */
    void gateOpened(ServletContext context) {
        synchronized (publications) {
            gate = context;
        }
        turns.execute(() -> snapshot().forEach(publication -> reopen(publication, context)));
    }

    private void openAnew(Publication publication) {
        if (!turns.isShutdown()) {
            turns.execute(() -> {
                ServletContext now;
                synchronized (publications) {
                    now = gate;
                }
                if (now != null) {
                    reopen(publication, now);
                }
            });
        }
    }

    private void reopen(Publication publication, ServletContext context) {
        // The server's restart has destroyed its own instance of the servlet, and with it what all instances share.
        publication.close();
        boolean wanted;
        synchronized (publications) {
            wanted = publications.contains(publication) && gate == context;
        }
        if (wanted) {
            publication.open(context);
        }
    }

    /** The gate is gone. Returns at once. */
    void gateClosed() {
        synchronized (publications) {
            gate = null;
        }
        if (!turns.isShutdown()) {
            turns.execute(() -> snapshot().forEach(Publication::close));
        }
    }

    private Set<Publication> snapshot() {
        synchronized (publications) {
            return new LinkedHashSet<>(publications);
        }
    }
}
