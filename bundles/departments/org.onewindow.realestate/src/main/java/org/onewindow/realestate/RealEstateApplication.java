package org.onewindow.realestate;

import java.time.Clock;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The department's own endpoints; the platform serves them at {@code /departments/realestate}. */
@Component(service = Application.class)
public final class RealEstateApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public RealEstateApplication(
            @Reference Registers registers, @Reference WorkingCalendar calendar, @Reference Clock clock) {
        this.resources = Set.of(new UnitResource(registers, calendar, clock));
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
