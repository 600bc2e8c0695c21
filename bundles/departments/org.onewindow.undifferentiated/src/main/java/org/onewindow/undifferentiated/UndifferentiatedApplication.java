package org.onewindow.undifferentiated;

import java.time.Clock;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The department's own endpoints; the platform serves them at {@code /departments/undifferentiated}. */
@Component(service = Application.class)
public final class UndifferentiatedApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public UndifferentiatedApplication(@Reference Clock clock) {
        this.resources = Set.of(new RoadResource(clock));
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
