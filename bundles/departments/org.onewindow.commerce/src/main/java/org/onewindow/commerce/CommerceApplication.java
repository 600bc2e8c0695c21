package org.onewindow.commerce;

import java.time.Clock;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The department's own endpoints; the platform serves them at {@code /departments/commerce}. */
@Component(service = Application.class)
public final class CommerceApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public CommerceApplication(@Reference Registers registers, @Reference Locality locality, @Reference Clock clock) {
        this.resources = Set.of(new NameResource(registers, locality, clock));
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
