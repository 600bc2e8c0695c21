package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Ending;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.VerificationCode;

/** A licence in full. */
public record LicenceView(
        String id,
        String type,
        Text typeName,
        String number,
        HolderView holder,
        String organ,
        Text organName,
        String department,
        Licence.Origin origin,

        @Schema(description = "code of the matter; null when it was imported", nullable = true)
        String matter,

        @Schema(description = "the case it was issued in; null when it was imported", nullable = true)
        String caseNumber,

        @Schema(description = "the import that brought it; null when it was issued here", nullable = true)
        String importId,

        OffsetDateTime enteredAt,
        String enteredBy,
        LocalDate issuedOn,
        LocalDate validFrom,

        @Schema(description = "the last day; null when it has no end", nullable = true)
        LocalDate validUntil,

        @Schema(description = "what it is today") Standing standing,

        @Schema(description = "撤销; null when it was not", nullable = true)
        EndingView revocation,

        @Schema(description = "注销; null when it was not", nullable = true)
        EndingView cancellation,

        @Schema(
                description = "id of the licence of the same number in its place; null when there is none",
                nullable = true)
        String replacedBy,

        Map<String, String> fields,

        @Schema(description = "what stands on its sheet besides holder, number and dates (照面), in its order")
        List<Licence.Shown> face,

        @Schema(description = "as it is printed, in groups of four")
        String verificationCode,

        @Schema(description = "whether the public can verify it")
        boolean listed,

        @Schema(description = "what was told of its end") Told told) {
    public static LicenceView of(Licence licence, LocalDate today, ZoneId zone) {
        var source = licence.source();
        var validity = licence.validity();
        return new LicenceView(
                licence.id(),
                licence.type().code(),
                licence.type().name(),
                licence.number(),
                HolderView.of(licence.holder()),
                licence.issuer().organ(),
                licence.issuer().organName(),
                licence.issuer().department(),
                source.origin(),
                source.matter(),
                source.caseNumber(),
                source.importId(),
                source.at().atZone(zone).toOffsetDateTime(),
                source.by(),
                validity.issuedOn(),
                validity.from(),
                validity.until(),
                licence.standing(today),
                EndingView.of(licence.revocation(), zone),
                EndingView.of(licence.cancellation(), zone),
                licence.replacedBy(),
                licence.fields(),
                licence.face(),
                VerificationCode.printed(licence.verificationCode()),
                licence.listed(),
                licence.told());
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "LicenceView[" + id + "]";
    }

    /** Who holds it. */
    public record HolderView(
            PersonKind kind,
            String name,
            IdType idType,
            String idNumber,
            @Schema(nullable = true) String phone) {
        static HolderView of(Licence.Holder holder) {
            return new HolderView(holder.kind(), holder.name(), holder.idType(), holder.idNumber(), holder.phone());
        }

        @Override
        public String toString() {
            return "HolderView[" + kind + "]";
        }
    }

    /** How it was ended by a decision. */
    public record EndingView(
            @Schema(description = "day of the decision") LocalDate on,
            String reason,
            String basis,
            String by,
            OffsetDateTime at) {
        static EndingView of(Ending ending, ZoneId zone) {
            return ending == null
                    ? null
                    : new EndingView(
                            ending.on(),
                            ending.reason(),
                            ending.basis(),
                            ending.by(),
                            ending.at().atZone(zone).toOffsetDateTime());
        }
    }
}
