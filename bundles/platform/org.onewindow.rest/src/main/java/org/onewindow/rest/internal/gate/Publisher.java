package org.onewindow.rest.internal.gate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.servlet.ServletContext;
import javax.ws.rs.core.Application;
import org.onewindow.api.text.Text;
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
    private final CompletableFuture<Void> firstGate = new CompletableFuture<>();
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

    /** Publishes the centre's own application, and lets requests in as soon as it is up. */
    public Publication publishCore(String name, Application application) {
        passages.turn(Passages.CORE, this, null);
        return publish(Passages.CORE, this, name, application, Map.of(), unasked -> {});
    }

    /**
     * Keeps an application published until it is withdrawn, whenever there is a gate.
     *
     * @param owner to whom the passages have to be turned before requests are let in
     * @param brokeDown is told why when requests into it keep failing; must return at once
     */
    Publication publish(
            String id,
            Object owner,
            String name,
            Application application,
            Map<String, Object> properties,
            Consumer<Text> brokeDown) {
        var publication =
                new Publication(bundles, passages, id, owner, name, application, properties, this::openAnew, brokeDown);
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

    /** Done once there has been a gate: before, nothing can come up. */
    CompletableFuture<Void> firstGate() {
        return firstGate;
    }

    /** The gate's context; null while there is no gate. */
    ServletContext gate() {
        synchronized (publications) {
            return gate;
        }
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
        firstGate.complete(null);
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
