package org.onewindow.rest.internal.gate;

import java.util.Hashtable;
import javax.ws.rs.core.Application;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.http.context.ServletContextHelper;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.osgi.service.jaxrs.whiteboard.JaxrsWhiteboardConstants;

/**
 * Takes the place of the whiteboard's default application. Left alone, that one answers every address nobody else has, and
 * would serve any resource that a bundle puts on the whiteboard to everybody, past the gate. This one is empty, and closed
 * to the outside like every inner application.
 */
@Component(
        service = {},
        immediate = true)
public final class ClosedDefault {
    private final ServiceRegistration<ServletContextHelper> context;
    private final ServiceRegistration<Application> application;

    @Activate
    public ClosedDefault(BundleContext bundles) {
        var inner = new InnerContext(bundles.getBundle(), "default");
        context = bundles.registerService(ServletContextHelper.class, inner, inner.properties());
        var properties = new Hashtable<String, Object>();
        properties.put(JaxrsWhiteboardConstants.JAX_RS_NAME, JaxrsWhiteboardConstants.JAX_RS_DEFAULT_APPLICATION);
        properties.put(JaxrsWhiteboardConstants.JAX_RS_APPLICATION_BASE, "/");
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT, inner.selection());
        properties.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
        application = bundles.registerService(Application.class, new Application() {}, properties);
    }

    @Deactivate
    void stop() {
        application.unregister();
        context.unregister();
    }
}
