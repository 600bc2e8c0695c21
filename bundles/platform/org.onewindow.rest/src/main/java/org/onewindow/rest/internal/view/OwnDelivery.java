package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.onewindow.cases.materials.Deliveries.Report;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.cases.materials.ResultDelivery.Sending;

/** How far the delivery of a result is, for its applicant: no names and no addresses. */
public record OwnDelivery(
        DeliveryMode mode,
        ResultDelivery.Stage stage,
        @Schema(nullable = true) LocalDate dueOn,

        @Schema(description = "who carries it; null unless it is on its way by post", nullable = true)
        String carrier,

        @Schema(nullable = true) String trackingNumber,
        @Schema(nullable = true) LocalDate deliveredOn) {
    public static OwnDelivery of(Report report) {
        var delivery = report.delivery();
        var received = delivery.received();
        return new OwnDelivery(
                received == null ? delivery.wish().mode() : received.mode(),
                delivery.stage(),
                report.dueOn(),
                delivery.underWay().map(Sending::carrier).orElse(null),
                delivery.underWay().map(Sending::trackingNumber).orElse(null),
                received == null ? null : received.on());
    }
}
