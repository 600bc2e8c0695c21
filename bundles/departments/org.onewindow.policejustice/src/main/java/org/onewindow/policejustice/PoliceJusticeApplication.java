package org.onewindow.policejustice;

import java.time.Clock;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The department's own endpoints; the platform serves them at {@code /departments/policejustice}. */
@Component(service = Application.class)
public final class PoliceJusticeApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public PoliceJusticeApplication(@Reference Clock clock) {
        this.resources = Set.of(new CardResource(clock));
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
