package ${package};

import java.util.Set;
import javax.ws.rs.core.Application;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The department's own endpoints; the centre serves them at {@code /departments/${department}}. */
@Component(service = Application.class)
public final class EventApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public EventApplication(@Reference Registers registers) {
        this.resources = Set.of(new EventResource(registers));
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
