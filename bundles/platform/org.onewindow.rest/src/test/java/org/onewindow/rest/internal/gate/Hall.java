package org.onewindow.rest.internal.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Servlet;
import javax.ws.rs.core.Application;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import org.apache.cxf.jaxrs.sse.SseContextProvider;
import org.apache.cxf.jaxrs.sse.SseEventSinkContextProvider;
import org.apache.cxf.jaxrs.sse.interceptor.SseInterceptor;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.onewindow.access.Authentication;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.osgi.framework.BundleContext;

/**
 * The gate on a real HTTP server, with applications published as the whiteboard does it: one CXF bus and one servlet each.
 */
public final class Hall implements AutoCloseable {
    /** Far fewer than may wait for a department. */
    private static final int THREADS = 32;

    /** Why breakers tripped. */
    final List<Text> told = new CopyOnWriteArrayList<>();

    private final Passages passages = new Passages(Clock.systemUTC());
    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final Publisher publisher;
    private final FrontServlet front;

    public Hall(Authentication authentication, Catalogue catalogue) throws Exception {
        this(authentication, catalogue, null, Duration.ofMillis(200));
    }

    /**
     * @param bundles null when nothing is published through the whiteboard
     * @param patience how long a request waits for a department that is expected
     */
    Hall(Authentication authentication, Catalogue catalogue, BundleContext bundles, Duration patience)
            throws Exception {
        this(authentication, catalogue, bundles, patience, Bounds.USUAL);
    }

    Hall(Authentication authentication, Catalogue catalogue, BundleContext bundles, Duration patience, Bounds bounds)
            throws Exception {
        publisher = new Publisher(bundles, passages, null);
        front = new FrontServlet(authentication, catalogue, passages, publisher, patience, bounds);
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var handler = new ServletContextHandler();
        var holder = new ServletHolder(front);
        holder.setAsyncSupported(true);
        holder.setInitOrder(1);
        handler.addServlet(holder, "/api/v1/*");
        handler.addServlet(holder, "/departments/*");
        handler.addServlet(LastServlet.class, "/");
        server.setHandler(handler);
        server.start();
    }

    Passages passages() {
        return passages;
    }

    Publisher publisher() {
        return publisher;
    }

    WaitingRoom waitingRoom() {
        return front.waitingRoom();
    }

    public String url() {
        return "http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    public Hall core(Application application) throws Exception {
        open(Passages.CORE, "core.1", serve(application));
        return this;
    }

    Passage department(String id, Application application) throws Exception {
        return open(id, id + ".1", serve(new DepartmentApplication(id, application)));
    }

    Passage open(String id, String name, Servlet servlet) throws Exception {
        servlet.init(new InnerConfig(name, front.getServletContext()));
        var passage = new Passage(name, servlet, told::add);
        passages.turn(id, passage, passage);
        return passage;
    }

    void close(String id, Passage passage) {
        passages.close(id, passage);
    }

    private static Servlet serve(Application application) {
        return servlet(bus(application));
    }

    static Servlet servlet(Bus bus) {
        var servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        return servlet;
    }

    /** What the whiteboard makes of an application. */
    static Bus bus(Application application) {
        Bus bus = new ExtensionManagerBus();
        var endpoint = new JAXRSServerFactoryBean();
        endpoint.setBus(bus);
        endpoint.setAddress("/");
        var classes = new ArrayList<Class<?>>();
        var resources = new ArrayList<>();
        for (Object part : application.getSingletons()) {
            if (part.getClass().isAnnotationPresent(javax.ws.rs.ext.Provider.class)) {
                endpoint.setProvider(part);
            } else {
                classes.add(part.getClass());
                resources.add(part);
            }
        }
        endpoint.setResourceClasses(classes);
        resources.forEach(part -> endpoint.setResourceProvider(part.getClass(), new SingletonResourceProvider(part)));
        endpoint.setApplication(application);
        endpoint.setProviders(List.of(new SseContextProvider(), new SseEventSinkContextProvider()));
        endpoint.getInInterceptors().add(new SseInterceptor());
        endpoint.create();
        return bus;
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
