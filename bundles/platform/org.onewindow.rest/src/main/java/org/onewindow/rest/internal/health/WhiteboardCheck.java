package org.onewindow.rest.internal.health;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.osgi.service.jaxrs.runtime.JaxrsServiceRuntime;
import org.osgi.service.jaxrs.whiteboard.JaxrsWhiteboardConstants;

/**
 * What the whiteboards could not register: they tell nobody but who asks. Asks them through the service registry each time,
 * so that their restart is nobody's business here. Thread-safe.
 */
@Component(service = WhiteboardCheck.class)
public final class WhiteboardCheck {
    private final BundleContext bundles;

    @Activate
    public WhiteboardCheck(BundleContext bundles) {
        this.bundles = bundles;
    }

    /** The names of what failed with the reason's number in the specification; empty when all is well. */
    public List<String> failures() {
        var failures = new ArrayList<String>();
        failures.addAll(ask(JaxrsServiceRuntime.class, "jaxrs", WhiteboardCheck::ofJaxrs));
        failures.addAll(ask(HttpServiceRuntime.class, "http", WhiteboardCheck::ofHttp));
        return failures;
    }

    private <T> List<String> ask(Class<T> type, String name, Function<T, List<String>> question) {
        ServiceReference<T> reference = bundles.getServiceReference(type);
        T runtime = reference == null ? null : bundles.getService(reference);
        if (runtime == null) {
            return List.of("absent: " + name);
        }
        try {
            return question.apply(runtime);
        } finally {
            bundles.ungetService(reference);
        }
    }

    private static List<String> ofJaxrs(JaxrsServiceRuntime runtime) {
        var dto = runtime.getRuntimeDTO();
        var failures = new ArrayList<String>();
        for (var failed : dto.failedApplicationDTOs) {
            // The whiteboard's own default application, which the gate has put another one in front of.
            if (!JaxrsWhiteboardConstants.JAX_RS_DEFAULT_APPLICATION.equals(failed.name)) {
                failures.add("application-failed: " + failed.name + " (" + failed.failureReason + ")");
            }
        }
        for (var failed : dto.failedResourceDTOs) {
            failures.add("resource-failed: " + failed.name + " (" + failed.failureReason + ")");
        }
        for (var failed : dto.failedExtensionDTOs) {
            failures.add("extension-failed: " + failed.name + " (" + failed.failureReason + ")");
        }
        return failures;
    }

    private static List<String> ofHttp(HttpServiceRuntime runtime) {
        var dto = runtime.getRuntimeDTO();
        var failures = new ArrayList<String>();
        for (var failed : dto.failedServletDTOs) {
            failures.add("servlet-failed: " + failed.name + " (" + failed.failureReason + ")");
        }
        for (var failed : dto.failedServletContextDTOs) {
            failures.add("context-failed: " + failed.name + " (" + failed.failureReason + ")");
        }
        return failures;
    }
}
