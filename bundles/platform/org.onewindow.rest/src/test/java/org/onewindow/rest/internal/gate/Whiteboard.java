package org.onewindow.rest.internal.gate;

import java.util.Hashtable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.Servlet;
import javax.ws.rs.core.Application;
import org.apache.cxf.Bus;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.PrototypeServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.jaxrs.whiteboard.JaxrsWhiteboardConstants;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.LoggerFactory;

/**
 * As much of the JAX-RS whiteboard as the gate relies on: an application that is registered gets a servlet service before
 * its registration returns; one that throws gets none.
 */
final class Whiteboard implements ServiceTrackerCustomizer<Application, ServiceRegistration<Servlet>>, AutoCloseable {
    final AtomicInteger servlets = new AtomicInteger();
    private final BundleContext bundles;
    private final ServiceTracker<Application, ServiceRegistration<Servlet>> applications;

    Whiteboard(BundleContext bundles) throws InvalidSyntaxException {
        this.bundles = bundles;
        applications = new ServiceTracker<>(
                bundles,
                FrameworkUtil.createFilter("(&(objectClass=" + Application.class.getName() + ")("
                        + JaxrsWhiteboardConstants.JAX_RS_APPLICATION_BASE + "=*))"),
                this);
        applications.open();
    }

    /** How many applications are registered. */
    int applications() {
        return applications.size();
    }

    @Override
    public ServiceRegistration<Servlet> addingService(ServiceReference<Application> reference) {
        Bus bus;
        try {
            bus = Hall.bus(bundles.getService(reference));
        } catch (RuntimeException broken) {
            LoggerFactory.getLogger(Whiteboard.class).debug("An application fails", broken);
            return null;
        }
        var properties = new Hashtable<String, Object>();
        properties.put(
                JaxrsWhiteboardConstants.JAX_RS_NAME, reference.getProperty(JaxrsWhiteboardConstants.JAX_RS_NAME));
        return bundles.registerService(
                Servlet.class,
                new PrototypeServiceFactory<>() {
                    @Override
                    public Servlet getService(Bundle bundle, ServiceRegistration<Servlet> registration) {
                        servlets.incrementAndGet();
                        return Hall.servlet(bus);
                    }

                    @Override
                    public void ungetService(
                            Bundle bundle, ServiceRegistration<Servlet> registration, Servlet servlet) {
                        servlets.decrementAndGet();
                    }
                },
                properties);
    }

    @Override
    public void modifiedService(ServiceReference<Application> reference, ServiceRegistration<Servlet> servlet) {
        // Nothing here depends on properties.
    }

    @Override
    public void removedService(ServiceReference<Application> reference, ServiceRegistration<Servlet> servlet) {
        servlet.unregister();
        bundles.ungetService(reference);
    }

    @Override
    public void close() {
        applications.close();
    }
}
