package org.onewindow.taxation;

import java.util.Set;
import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The department's own endpoints; the platform serves them at {@code /departments/taxation}. */
@Component(service = Application.class)
public final class TaxationApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public TaxationApplication(@Reference LocalDeedTax local) {
        this.resources = Set.of(new DeedTaxResource(local), new VehicleTaxResource());
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
