package org.onewindow.projects;

import java.util.Set;
import javax.ws.rs.core.Application;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The department's own endpoints; the platform serves them at {@code /departments/projects}. */
@Component(service = Application.class)
public final class ProjectsApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public ProjectsApplication(@Reference Registers registers) {
        this.resources = Set.of(new ProjectResource(registers));
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
