package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.api.text.Text;
import org.onewindow.hall.Exemption;

/** Something outside the hall, with who approved it. Who entered it here is the centre's own affair. */
public record ExemptionView(
        int number,

        @Schema(description = "null when no department in the hall brings it", nullable = true)
        String matter,

        Text name,
        @Schema(nullable = true) String organ,
        String site,
        Approval approval,
        OffsetDateTime enteredAt,
        @Schema(nullable = true) OffsetDateTime revokedAt) {
    public static ExemptionView of(Exemption exemption, ZoneId zone) {
        var approval = exemption.approval();
        return new ExemptionView(
                exemption.number(),
                exemption.matter(),
                exemption.name(),
                exemption.organ(),
                exemption.site(),
                new Approval(approval.document(), approval.approver(), approval.date(), approval.reason()),
                exemption.made().at().atZone(zone).toOffsetDateTime(),
                exemption.inForce()
                        ? null
                        : exemption.revoked().at().atZone(zone).toOffsetDateTime());
    }

    /** By whom and why. */
    public record Approval(
            @Schema(description = "number of the document; null when the source does not name it", nullable = true)
            String document,

            String approver,
            @Schema(nullable = true) LocalDate date,
            String reason) {}
}
