package org.onewindow.socialservices;

import java.util.Set;
import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Component;

/** The department's own endpoints; the platform serves them at {@code /departments/socialservices}. */
@Component(service = Application.class)
public final class SocialServicesApplication extends Application {
    @Override
    public Set<Object> getSingletons() {
        return Set.of(new BenefitResource());
    }
}
