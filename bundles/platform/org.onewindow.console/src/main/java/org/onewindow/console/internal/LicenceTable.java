package org.onewindow.console.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import org.onewindow.api.department.Applicant;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Ending;

/** How licences are shown. */
final class LicenceTable {
    private LicenceTable() {}

    /** Without personal data; the number of a person's licence may be the person's own. */
    static Table of(Collection<Licence> licences, LocalDate today) {
        var table = new Table(
                "licence.",
                "id",
                "type",
                "number",
                "standing",
                "organ",
                "issuedOn",
                "validUntil",
                "origin",
                "caseNumber");
        for (var licence : licences) {
            table.row(
                    licence.id(),
                    licence.type().code(),
                    number(licence, false),
                    licence.standing(today),
                    licence.issuer().organ(),
                    licence.validity().issuedOn(),
                    licence.validity().until(),
                    licence.source().origin(),
                    licence.source().caseNumber());
        }
        return table;
    }

    /** @param personal whether to show the holder in full */
    static Report report(Licence licence, LocalDate today, boolean personal) {
        var report = new Report("licence.")
                .value("id", licence.id())
                .value("type", licence.type().code())
                .value("typeName", licence.type().name())
                .value("number", number(licence, personal))
                .value("standing", licence.standing(today))
                .value("organ", licence.issuer().organ())
                .value("department", licence.issuer().department());
        holder(report, licence, personal);
        source(report, licence);
        ending(report, "revoked", licence.revocation());
        ending(report, "cancelled", licence.cancellation());
        report.value("replacedBy", licence.replacedBy())
                .value("listed", licence.listed())
                .value("told", licence.told())
                .value("version", licence.version());
        if (personal) {
            report.items(
                    "fields",
                    new TreeMap<>(licence.fields())
                            .entrySet().stream()
                                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                                    .toList());
            report.table("face", face(licence));
        }
        return report;
    }

    private static Table face(Licence licence) {
        var table = new Table("licence.face.", "name", "value");
        licence.face().forEach(shown -> table.row(shown.name(), shown.value()));
        return table;
    }

    private static void holder(Report report, Licence licence, boolean personal) {
        var holder = licence.holder();
        var full = new Applicant(
                holder.kind(),
                holder.name(),
                holder.idType(),
                holder.idNumber(),
                holder.phone() == null ? "" : holder.phone());
        var shown = personal ? full : Mask.of(full);
        report.value("holderKind", shown.kind())
                .value("holderName", shown.name())
                .value("holderIdType", shown.idType())
                .value("holderIdNumber", shown.idNumber())
                .value("holderPhone", holder.phone() == null ? null : shown.phone());
    }

    private static void source(Report report, Licence licence) {
        var source = licence.source();
        report.value("issuedOn", licence.validity().issuedOn())
                .value("validFrom", licence.validity().from())
                .value("validUntil", licence.validity().until())
                .value("origin", source.origin())
                .value("matter", source.matter())
                .value("caseNumber", source.caseNumber())
                .value("importId", source.importId())
                .value("enteredAt", source.at())
                .value("enteredBy", source.by());
    }

    private static void ending(Report report, String key, Ending ending) {
        if (ending != null) {
            report.value(key + "On", ending.on())
                    .value(key + "By", ending.by())
                    .value(key + "Reason", ending.reason())
                    .value(key + "Basis", ending.basis());
        }
    }

    private static String number(Licence licence, boolean personal) {
        boolean organisation = licence.holder().kind() == Applicant.PersonKind.LEGAL_PERSON;
        return personal || organisation ? licence.number() : Mask.number(licence.number());
    }
}
