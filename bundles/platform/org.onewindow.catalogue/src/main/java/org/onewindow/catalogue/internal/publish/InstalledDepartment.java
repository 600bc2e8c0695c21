package org.onewindow.catalogue.internal.publish;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Recorder;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.internal.guard.CodeLeft;
import org.onewindow.catalogue.internal.read.BundleFiles;
import org.onewindow.catalogue.internal.read.DepartmentFiles;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** A department bundle in the framework. Only services that it registered itself count as its code. */
final class InstalledDepartment implements DepartmentBundle {
    /** The property that {@link org.onewindow.api.department.RuleName} becomes. */
    static final String RULE = "onewindow.rule.name";

    /** The property that {@link org.onewindow.api.department.RecorderName} becomes. */
    static final String RECORDER = "onewindow.recorder.name";

    private final BundleContext context;
    private final Bundle bundle;
    private final ClassLoader loader;
    private final Map<ServiceReference<?>, Object> held = new ConcurrentHashMap<>();

    InstalledDepartment(BundleContext context, Bundle bundle) {
        this.context = context;
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public long number() {
        return bundle.getBundleId();
    }

    @Override
    public String id() {
        return bundle.getHeaders("").get(Catalogue.DEPARTMENT_HEADER).trim();
    }

    @Override
    public String version() {
        return bundle.getVersion().toString();
    }

    @Override
    public DepartmentFiles files() {
        return new BundleFiles(bundle);
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public Optional<Callable<CaseRule>> rule(String name) {
        return service(CaseRule.class, RULE, name);
    }

    @Override
    public Optional<Callable<Recorder>> recorder(String name) {
        return service(Recorder.class, RECORDER, name);
    }

    /** A service is about to go; it is let go of. */
    void forget(ServiceReference<?> reference) {
        if (held.remove(reference) != null) {
            context.ungetService(reference);
        }
    }

    private <S> Optional<Callable<S>> service(Class<S> type, String property, String name) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        if (references == null) {
            return Optional.empty();
        }
        return Arrays.stream(references)
                .filter(reference -> name.equals(reference.getProperty(property)))
                .filter(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(type.getName()))
                .findFirst()
                .map(reference -> () -> type.cast(hold(reference)));
    }

    /** The object is held until the service goes: let go of after each call, it would be built anew for each. */
    private Object hold(ServiceReference<?> reference) throws CodeLeft {
        Object known = held.get(reference);
        if (known != null) {
            return known;
        }
        Object service = context.getService(reference);
        if (service == null && reference.getBundle() == null) {
            throw new CodeLeft();
        }
        if (service == null) {
            throw new IllegalStateException("its component could not be activated");
        }
        if (held.putIfAbsent(reference, service) != null) {
            context.ungetService(reference);
        }
        return service;
    }
}
