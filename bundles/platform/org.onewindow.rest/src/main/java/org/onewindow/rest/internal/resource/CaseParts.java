package org.onewindow.rest.internal.resource;

import java.time.Clock;
import java.util.List;
import org.onewindow.cases.materials.Uploads;
import org.onewindow.cases.promises.PromiseDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What {@code /api/v1} says about what is kept with a case. */
@Component(service = CaseParts.class)
public final class CaseParts {
    private final List<Object> parts;

    @Activate
    public CaseParts(@Reference PromiseDesk promises, @Reference Uploads uploads, @Reference Clock clock) {
        parts = List.of(new PromiseResource(promises), new UploadResource(uploads, clock));
    }

    List<Object> parts() {
        return parts;
    }
}
