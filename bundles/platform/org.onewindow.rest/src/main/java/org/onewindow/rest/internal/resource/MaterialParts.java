package org.onewindow.rest.internal.resource;

import java.time.Clock;
import java.util.List;
import org.onewindow.cases.materials.Deliveries;
import org.onewindow.cases.materials.PaperLedgers;
import org.onewindow.cases.materials.Prefill;
import org.onewindow.cases.materials.Uploads;
import org.onewindow.cases.materials.VisitDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What {@code /api/v1} says about files, papers, deliveries and visits of cases. */
@Component(service = MaterialParts.class)
public final class MaterialParts {
    private final List<Object> parts;

    @Activate
    public MaterialParts(
            @Reference Uploads uploads,
            @Reference Deliveries deliveries,
            @Reference VisitDesk visits,
            @Reference PaperLedgers ledgers,
            @Reference Prefill prefill,
            @Reference Clock clock) {
        parts = List.of(
                new UploadResource(uploads, clock),
                new DeliveryResource(deliveries, clock),
                new OwnDeliveryResource(deliveries),
                new VisitResource(visits),
                new PaperLedgerResource(ledgers, clock),
                new PrefillResource(prefill, clock));
    }

    List<Object> parts() {
        return parts;
    }
}
