package org.onewindow.rest.internal;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.osgi.service.http.runtime.dto.FailedServletContextDTO;
import org.osgi.service.http.runtime.dto.FailedServletDTO;
import org.osgi.service.jaxrs.runtime.JaxrsServiceRuntime;
import org.osgi.service.jaxrs.runtime.dto.FailedApplicationDTO;
import org.osgi.service.jaxrs.runtime.dto.FailedExtensionDTO;
import org.osgi.service.jaxrs.runtime.dto.FailedResourceDTO;

/** As much of a framework as finding two services takes. */
final class FakeFramework {
    final FailedApplicationDTO[] failedApplications;
    private Path home;

    FakeFramework(FailedApplicationDTO... failedApplications) {
        this.failedApplications = failedApplications;
    }

    /** With a home of its own. */
    FakeFramework at(Path directory) {
        home = directory;
        return this;
    }

    BundleContext context() {
        var references = Map.of(
                JaxrsServiceRuntime.class.getName(), reference(), HttpServiceRuntime.class.getName(), reference());
        var services = Map.of(
                references.get(JaxrsServiceRuntime.class.getName()), jaxrs(),
                references.get(HttpServiceRuntime.class.getName()), http());
        return proxy(BundleContext.class, (method, arguments) -> switch (method) {
            case "getServiceReference" -> references.get(((Class<?>) arguments[0]).getName());
            case "getService" -> services.get(arguments[0]);
            case "ungetService" -> true;
            case "getProperty" -> home == null || !arguments[0].equals("onewindow.home") ? null : home.toString();
            default -> null;
        });
    }

    private static ServiceReference<?> reference() {
        return proxy(ServiceReference.class, (method, arguments) -> null);
    }

    private JaxrsServiceRuntime jaxrs() {
        return () -> {
            var dto = new org.osgi.service.jaxrs.runtime.dto.RuntimeDTO();
            dto.failedApplicationDTOs = failedApplications;
            dto.failedResourceDTOs = new FailedResourceDTO[0];
            dto.failedExtensionDTOs = new FailedExtensionDTO[0];
            return dto;
        };
    }

    private static HttpServiceRuntime http() {
        var dto = new org.osgi.service.http.runtime.dto.RuntimeDTO();
        dto.failedServletDTOs = new FailedServletDTO[0];
        dto.failedServletContextDTOs = new FailedServletContextDTO[0];
        return proxy(HttpServiceRuntime.class, (method, arguments) -> dto);
    }

    private interface Reaction {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Reaction reaction) {
        return type.cast(Proxy.newProxyInstance(
                FakeFramework.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    case "toString" -> type.getSimpleName();
                    default -> reaction.to(method.getName(), arguments);
                }));
    }
}
