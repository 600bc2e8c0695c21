package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Standing;

/** A licence in a list: enough to find it, no numbers of documents. */
public record LicenceItem(
        String id,
        String type,
        Text typeName,
        String number,
        PersonKind holderKind,
        String holderName,
        String organ,

        @Schema(description = "what it is today") Standing standing,

        LocalDate issuedOn,

        @Schema(description = "the last day; null when it has no end", nullable = true)
        LocalDate validUntil,

        Licence.Origin origin,

        @Schema(description = "the case it was issued in; null when it was imported", nullable = true)
        String caseNumber) {
    public static LicenceItem of(Licence licence, LocalDate today) {
        return new LicenceItem(
                licence.id(),
                licence.type().code(),
                licence.type().name(),
                licence.number(),
                licence.holder().kind(),
                licence.holder().name(),
                licence.issuer().organ(),
                licence.standing(today),
                licence.validity().issuedOn(),
                licence.validity().until(),
                licence.source().origin(),
                licence.source().caseNumber());
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "LicenceItem[" + id + "]";
    }
}
