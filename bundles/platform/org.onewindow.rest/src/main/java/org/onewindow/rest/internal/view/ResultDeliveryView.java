package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.cases.materials.Deliveries.Report;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.cases.materials.ResultDelivery;

/** How a result reaches the applicant. */
public record ResultDeliveryView(
        ResultDelivery.Stage stage,

        @Schema(
                description = "by when a granted licence has to be served; null when no such limit runs",
                nullable = true)
        LocalDate dueOn,

        WishView wish,
        List<SendingView> sendings,

        @Schema(description = "null until it was delivered", nullable = true)
        ReceivedView received) {
    public static ResultDeliveryView of(Report report, ZoneId zone) {
        var delivery = report.delivery();
        return new ResultDeliveryView(
                delivery.stage(),
                report.dueOn(),
                WishView.of(delivery.wish()),
                delivery.sendings().stream()
                        .map(sending -> SendingView.of(sending, zone))
                        .toList(),
                delivery.received() == null ? null : ReceivedView.of(delivery.received(), zone));
    }

    /** How the applicant wants it. */
    public record WishView(
            DeliveryMode mode,
            @Schema(nullable = true) String recipient,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String address) {
        static WishView of(DeliveryWish wish) {
            return new WishView(wish.mode(), wish.recipient(), wish.phone(), wish.address());
        }
    }

    /** A time that it was sent off. */
    public record SendingView(
            OffsetDateTime at,
            String by,
            WishView to,
            @Schema(nullable = true) String carrier,
            @Schema(nullable = true) String trackingNumber,

            @Schema(description = "when it came back; null when it did not", nullable = true)
            OffsetDateTime returnedAt,

            @Schema(nullable = true) String returnReason) {
        static SendingView of(ResultDelivery.Sending sending, ZoneId zone) {
            var back = sending.returned();
            return new SendingView(
                    sending.at().atZone(zone).toOffsetDateTime(),
                    sending.by(),
                    WishView.of(sending.wish()),
                    sending.carrier(),
                    sending.trackingNumber(),
                    back == null ? null : back.at().atZone(zone).toOffsetDateTime(),
                    back == null ? null : back.reason());
        }
    }

    /** That it was delivered. */
    public record ReceivedView(
            DeliveryMode mode,
            LocalDate on,
            OffsetDateTime enteredAt,

            @Schema(description = "the account; applicant when the applicant opened it")
            String by,

            @Schema(description = "who took it", nullable = true)
            String to,

            @Schema(nullable = true) String site,
            @Schema(nullable = true) String window) {
        static ReceivedView of(ResultDelivery.Received received, ZoneId zone) {
            return new ReceivedView(
                    received.mode(),
                    received.on(),
                    received.at().atZone(zone).toOffsetDateTime(),
                    received.by(),
                    received.to(),
                    received.site(),
                    received.window());
        }
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "ResultDeliveryView[" + stage + "]";
    }
}
