package org.onewindow.rest.internal.gate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.ws.rs.core.Application;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.departments.Entrance;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jaxrs.whiteboard.JaxrsWhiteboardConstants;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door to the application of one bundle, published for as long as the bundle offers it. When the application goes away
 * and the very same code brings it back, the door is up again by itself; code that came by an update has to be prepared
 * anew. Thread-safe.
 */
final class DepartmentDoor implements Entrance.Door, ServiceTrackerCustomizer<Application, DepartmentDoor.Published> {
    private static final Logger LOG = LoggerFactory.getLogger(DepartmentDoor.class);
    private static final String JSON = "(osgi.jaxrs.media.type=application/json)";

    private final BundleContext bundles;
    private final Publisher publisher;
    private final String department;
    private final Bundle bundle;
    private final String name;
    private final Consumer<Text> brokeDown;
    private final long installed;
    private final ServiceTracker<Application, Published> applications;
    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private volatile Published published;
    private volatile Passage withoutApplication;

    /** An application on the whiteboard. */
    record Published(
            ServiceReference<Application> reference, DepartmentApplication application, Publication publication) {}

    /**
     * @param name unique among all applications that are published
     * @param brokeDown is told when requests through it keep failing; must return at once
     */
    DepartmentDoor(
            BundleContext bundles,
            Publisher publisher,
            String department,
            Bundle bundle,
            String name,
            Consumer<Breakdown> brokeDown) {
        this.bundles = bundles;
        this.publisher = publisher;
        this.department = department;
        this.bundle = bundle;
        this.name = name;
        this.brokeDown = reason -> brokeDown.accept(new Breakdown(bundle.getBundleId(), department, reason));
        installed = bundle.getLastModified();
        try {
            applications = new ServiceTracker<>(
                    bundles,
                    FrameworkUtil.createFilter("(&(" + Constants.OBJECTCLASS + "=" + Application.class.getName() + ")("
                            + Constants.SERVICE_BUNDLEID + "=" + bundle.getBundleId() + ")(!("
                            + JaxrsWhiteboardConstants.JAX_RS_APPLICATION_BASE + "=*)))"),
                    this);
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String department() {
        return department;
    }

    @Override
    public long bundle() {
        return bundle.getBundleId();
    }

    Bundle source() {
        return bundle;
    }

    String name() {
        return name;
    }

    /** Publishes the bundle's application now, if it is there, and whenever it comes. */
    void open() {
        applications.open();
    }

    boolean hasApplication() {
        return published != null;
    }

    /** Leads to nothing: the bundle has no application. */
    void openWithoutApplication() {
        withoutApplication = new Passage(name, new NoEndpoints(department), brokeDown);
    }

    /** The way in; null while there is none. */
    Passage passage() {
        Published now = published;
        return now == null ? withoutApplication : now.publication().passage();
    }

    /**
     * Waits until the application can be reached.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} when it can't in this time
     */
    void awaitUp(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            first.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            Published there = published;
            if (there == null) {
                throw GateTexts.releaseRefused("left", department);
            }
            // What threw when it was asked for its resources will not get better by waiting.
            refuseBroken(there);
            there.publication().up().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            Optional.ofNullable(published).ifPresent(DepartmentDoor::refuseBroken);
            throw GateTexts.releaseRefused("not-up", department, patience.toSeconds());
        } catch (ExecutionException broken) {
            throw refused(broken.getCause());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw GateTexts.releaseRefused("not-up", department, patience.toSeconds());
        }
    }

    private static void refuseBroken(Published published) {
        published.application().failure().ifPresent(thrown -> {
            throw refused(thrown);
        });
    }

    private static RuntimeException refused(Throwable thrown) {
        LOG.warn("An application can't be put behind the gate", thrown);
        return GateTexts.releaseRefused("application-failed", String.valueOf(thrown));
    }

    /** Returns when nobody is inside any more, after 10 seconds at the latest. */
    void close() {
        applications.close();
        Passage leading = withoutApplication;
        if (leading != null) {
            leading.close();
        }
    }

    @Override
    public Published addingService(ServiceReference<Application> reference) {
        if (published != null || bundle.getLastModified() != installed) {
            LOG.info("An application of {} is not published: not its only one, or not prepared", name);
            return null;
        }
        try {
            Application own = bundles.getService(reference);
            if (own == null) {
                throw new IllegalStateException("its component does not start");
            }
            var application = new DepartmentApplication(department, own);
            var publication = publisher.publish(
                    department,
                    this,
                    name,
                    application,
                    Map.of(
                            Publication.DEPARTMENT,
                            department,
                            JaxrsWhiteboardConstants.JAX_RS_EXTENSION_SELECT,
                            new String[] {JSON}),
                    brokeDown);
            published = new Published(reference, application, publication);
            first.complete(null);
            return published;
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The application of {} can't be had", name, broken);
            first.completeExceptionally(broken);
            bundles.ungetService(reference);
            return null;
        }
    }

    @Override
    public void modifiedService(ServiceReference<Application> reference, Published entry) {
        // Properties decide nothing here.
    }

    @Override
    public void removedService(ServiceReference<Application> reference, Published entry) {
        publisher.withdraw(entry.publication());
        published = null;
        bundles.ungetService(reference);
    }

    @Override
    public String toString() {
        return name;
    }
}
