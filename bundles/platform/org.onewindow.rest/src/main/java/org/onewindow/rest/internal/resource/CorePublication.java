package org.onewindow.rest.internal.resource;

import org.onewindow.rest.internal.gate.Publication;
import org.onewindow.rest.internal.gate.Publisher;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Publishes the centre's own application while everything it needs is there. */
@Component(
        service = {},
        immediate = true)
public final class CorePublication {
    private final Publisher publisher;
    private final Publication publication;

    @Activate
    public CorePublication(
            BundleContext bundles, @Reference Publisher publisher, @Reference CoreApplication application) {
        this.publisher = publisher;
        publication = publisher.publishCore("core." + bundles.getBundle().getBundleId(), application);
    }

    @Deactivate
    void stop() {
        publisher.withdraw(publication);
    }
}
