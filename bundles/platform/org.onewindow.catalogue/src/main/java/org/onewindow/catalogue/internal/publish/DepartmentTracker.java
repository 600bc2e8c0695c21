package org.onewindow.catalogue.internal.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Recorder;
import org.onewindow.catalogue.Catalogue;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.util.tracker.BundleTracker;

/** Tells the publisher which department bundles and which of their services come and go. */
final class DepartmentTracker extends BundleTracker<InstalledDepartment> implements ServiceListener {
    private static final String CODE =
            "(|(objectClass=" + CaseRule.class.getName() + ")(objectClass=" + Recorder.class.getName() + "))";

    private final Publisher publisher;
    private final Map<Long, InstalledDepartment> departments = new ConcurrentHashMap<>();

    DepartmentTracker(BundleContext context, Publisher publisher) {
        super(context, Bundle.ACTIVE, null);
        this.publisher = publisher;
    }

    @Override
    public void open() {
        try {
            context.addServiceListener(this, CODE);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        super.open();
    }

    @Override
    public void close() {
        super.close();
        context.removeServiceListener(this);
    }

    @Override
    public InstalledDepartment addingBundle(Bundle bundle, BundleEvent event) {
        if (bundle.getHeaders("").get(Catalogue.DEPARTMENT_HEADER) == null) {
            return null;
        }
        var department = new InstalledDepartment(context, bundle);
        departments.put(bundle.getBundleId(), department);
        publisher.arrive(department);
        return department;
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, InstalledDepartment department) {
        departments.remove(bundle.getBundleId(), department);
        publisher.leave(bundle.getBundleId());
    }

    @Override
    public void serviceChanged(ServiceEvent event) {
        var reference = event.getServiceReference();
        Bundle bundle = reference.getBundle();
        InstalledDepartment department = bundle == null ? null : departments.get(bundle.getBundleId());
        if (department == null) {
            return;
        }
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            department.forget(reference);
        } else {
            publisher.codeChanged(bundle.getBundleId());
        }
    }
}
