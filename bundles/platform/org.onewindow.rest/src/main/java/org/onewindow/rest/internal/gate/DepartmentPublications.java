package org.onewindow.rest.internal.gate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.ws.rs.core.Application;
import org.onewindow.catalogue.Catalogue;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.JaxrsWhiteboardConstants;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the JAX-RS applications of departments: plain {@code Application} services, without whiteboard properties, of
 * bundles whose manifest names a department. A department can have one.
 */
@Component(service = DepartmentPublications.class, immediate = true)
public final class DepartmentPublications
        implements ServiceTrackerCustomizer<Application, DepartmentPublications.Published> {
    private static final Logger LOG = LoggerFactory.getLogger(DepartmentPublications.class);
    private static final String JSON = "(osgi.jaxrs.media.type=application/json)";

    private final BundleContext bundles;
    private final Publisher publisher;
    private final Map<Long, Published> published = new ConcurrentHashMap<>();
    private final ServiceTracker<Application, Published> applications;

    @Activate
    public DepartmentPublications(BundleContext bundles, @Reference Publisher publisher) throws InvalidSyntaxException {
        this.bundles = bundles;
        this.publisher = publisher;
        applications = new ServiceTracker<>(
                bundles,
                FrameworkUtil.createFilter("(&(objectClass=" + Application.class.getName() + ")(!("
                        + JaxrsWhiteboardConstants.JAX_RS_APPLICATION_BASE + "=*)))"),
                this);
        applications.open();
    }

    @Deactivate
    void stop() {
        applications.close();
    }

    /** The bundles whose applications are published now, by the department's id. */
    public Map<String, Bundle> bundles() {
        var found = new TreeMap<String, Bundle>();
        published.values().forEach(one -> found.put(one.department(), one.bundle()));
        return found;
    }

    @Override
    public Published addingService(ServiceReference<Application> reference) {
        Bundle bundle = reference.getBundle();
        String department = bundle == null ? null : bundle.getHeaders("").get(Catalogue.DEPARTMENT_HEADER);
        if (department == null) {
            return null;
        }
        if (!department.matches("[a-z][a-z0-9-]{0,63}") || published.containsKey(bundle.getBundleId())) {
            LOG.error("An application of bundle {} is not published: no department's id, or not its only one", bundle);
            return null;
        }
        Application application = application(reference, department);
        if (application == null) {
            return null;
        }
        var publication = publisher.publish(
                department,
                department + "." + bundle.getBundleId(),
                new DepartmentApplication(department, application),
                Map.of(
                        Publication.DEPARTMENT,
                        department,
                        JaxrsWhiteboardConstants.JAX_RS_EXTENSION_SELECT,
                        new String[] {JSON}));
        var entry = new Published(department, bundle, publication);
        published.put(bundle.getBundleId(), entry);
        return entry;
    }

    private Application application(ServiceReference<Application> reference, String department) {
        try {
            return bundles.getService(reference);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The application of {} can't be had", department, broken);
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
        published.remove(entry.bundle().getBundleId());
        bundles.ungetService(reference);
    }

    /** One department's application. */
    record Published(String department, Bundle bundle, Publication publication) {}
}
