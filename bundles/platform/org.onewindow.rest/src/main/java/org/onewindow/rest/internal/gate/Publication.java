package org.onewindow.rest.internal.gate;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.servlet.Servlet;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.ws.rs.core.Application;
import org.onewindow.api.text.Text;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.http.context.ServletContextHelper;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.osgi.service.jaxrs.whiteboard.JaxrsWhiteboardConstants;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One version of an application on its way through the whiteboard: registered under an inner base that is closed to the
 * outside, and reached by a servlet instance of its own that the gate calls directly. Thread-safe.
 *
 * <p>The whiteboard registers the servlet first and starts what stands behind it a moment later, both before the
 * registration of the application returns: so requests are let in only then. A servlet that comes at any other time (an
 * extension was awaited) says nothing about that moment, and the application is registered anew.
 */
public final class Publication {
    /** The property that marks the applications of departments, so that the JSON extension can be selected for them. */
    static final String DEPARTMENT = "onewindow.department";

    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);
    private static final int DRAIN_SECONDS = 10;

    private final BundleContext bundles;
    private final Passages passages;
    private final String id;
    private final Object owner;
    private final String name;
    private final Application application;
    private final Map<String, Object> properties;
    private final Consumer<Publication> anew;
    private final Consumer<Text> brokeDown;
    private final CompletableFuture<Void> up = new CompletableFuture<>();
    private volatile Thread opening;
    private volatile Passage prepared;
    private volatile Passage ready;
    private volatile ServletContext context;
    private ServiceRegistration<Application> registration;
    private ServiceRegistration<ServletContextHelper> innerContext;
    private ServiceTracker<Servlet, Inner> servlets;

    /**
     * @param id under which requests find it
     * @param owner in whose name requests are let in: as soon as the passages have been turned to the owner, and no sooner
     * @param name unique for this version
     * @param properties for the whiteboard, besides name, base and context
     * @param anew closes and opens it again, soon and on another thread
     * @param brokeDown is told why when its requests keep failing
     */
    Publication(
            BundleContext bundles,
            Passages passages,
            String id,
            Object owner,
            String name,
            Application application,
            Map<String, Object> properties,
            Consumer<Publication> anew,
            Consumer<Text> brokeDown) {
        this.bundles = bundles;
        this.passages = passages;
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.application = application;
        this.properties = Map.copyOf(properties);
        this.anew = anew;
        this.brokeDown = brokeDown;
    }

    String name() {
        return name;
    }

    /** The way in; null while the whiteboard does not serve the application. */
    Passage passage() {
        return ready;
    }

    /** Done once the whiteboard has served the application for the first time. */
    CompletableFuture<Void> up() {
        return up;
    }

    /** Hands the application to the whiteboard; does nothing when it is there already. */
    synchronized void open(ServletContext gate) {
        if (registration != null) {
            return;
        }
        context = gate;
        var inner = new InnerContext(bundles.getBundle(), name);
        innerContext = bundles.registerService(ServletContextHelper.class, inner, inner.properties());
        servlets = new ServiceTracker<>(bundles, servletFilter(), new Following());
        servlets.open();
        var all = new Hashtable<String, Object>(properties);
        all.put(JaxrsWhiteboardConstants.JAX_RS_NAME, name);
        all.put(JaxrsWhiteboardConstants.JAX_RS_APPLICATION_BASE, "/x/" + name.replace('.', '/'));
        all.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT, inner.selection());
        opening = Thread.currentThread();
        try {
            registration = bundles.registerService(Application.class, application, all);
        } finally {
            opening = null;
            if (registration == null) {
                dismantle();
            }
        }
        letIn();
    }

    private void letIn() {
        Passage passage = prepared;
        if (passage == null) {
            LOG.info("{} awaits the whiteboard", name);
            return;
        }
        ready = passage;
        passages.open(id, owner, passage);
        if (prepared == passage) {
            LOG.info("{} is up", name);
            up.complete(null);
        } else {
            // The whiteboard went away in between, and what takes passages away may have come too early.
            ready = null;
            passages.close(id, passage);
        }
    }

    /** Takes the application away as soon as the requests inside have left, after 10 seconds at the latest. */
    synchronized void close() {
        if (registration == null) {
            return;
        }
        servlets.close();
        registration.unregister();
        registration = null;
        dismantle();
        // Jackson's cache of types would hold the class loader of every version that ever was.
        TypeFactory.defaultInstance().clearCache();
    }

    private void dismantle() {
        servlets.close();
        innerContext.unregister();
        innerContext = null;
        servlets = null;
        context = null;
    }

    private Filter servletFilter() {
        try {
            return FrameworkUtil.createFilter("(&(" + Constants.OBJECTCLASS + "=" + Servlet.class.getName() + ")("
                    + JaxrsWhiteboardConstants.JAX_RS_NAME + "=" + name + "))");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void drain(Passage passage) {
        try {
            passage.close().get(DRAIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            LOG.warn("{} is closed over {} requests that took more than {} s", name, passage.requests(), DRAIN_SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Follows the servlets that the whiteboard registers for the application. */
    private final class Following implements ServiceTrackerCustomizer<Servlet, Inner> {
        @Override
        public Inner addingService(ServiceReference<Servlet> reference) {
            if (opening != Thread.currentThread()) {
                anew.accept(Publication.this);
                return null;
            }
            ServiceObjects<Servlet> objects = bundles.getServiceObjects(reference);
            Servlet servlet = objects == null ? null : objects.getService();
            if (servlet == null) {
                return null;
            }
            try {
                servlet.init(new InnerConfig(name, context));
            } catch (ServletException | RuntimeException refused) {
                LOG.error("The servlet of {} does not start", name, refused);
                objects.ungetService(servlet);
                return null;
            }
            prepared = new Passage(name, servlet, brokeDown);
            return new Inner(objects, prepared);
        }

        @Override
        public void modifiedService(ServiceReference<Servlet> reference, Inner inner) {
            // Properties decide nothing here.
        }

        @Override
        public void removedService(ServiceReference<Servlet> reference, Inner inner) {
            prepared = null;
            ready = null;
            passages.close(id, inner.passage());
            drain(inner.passage());
            inner.passage().servlet().destroy();
            try {
                inner.objects().ungetService(inner.passage().servlet());
            } catch (IllegalArgumentException | IllegalStateException gone) {
                LOG.debug("The whiteboard has taken the servlet of {} back itself", name, gone);
            }
            LOG.info("{} is closed", name);
        }
    }

    /** A private servlet instance and where it came from. */
    private record Inner(ServiceObjects<Servlet> objects, Passage passage) {}
}
