package org.onewindow.store.internal.licences;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence;
import org.onewindow.store.internal.Instants;
import org.onewindow.store.internal.Json;

/** A row of OW_LICENCE. */
@Entity
@Table(name = "OW_LICENCE")
public class LicenceEntity {
    @Id
    @Column(name = "licence_id")
    private String id;

    @Column(name = "licence_type", updatable = false)
    private String type;

    @Column(name = "type_name_zh", updatable = false)
    private String typeZh;

    @Column(name = "type_name_en", updatable = false)
    private String typeEn;

    @Column(name = "licence_number", updatable = false)
    private String number;

    @Column(name = "serial_no", updatable = false)
    private int serial;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind", updatable = false)
    private Applicant.PersonKind holderKind;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_id_type", updatable = false)
    private Applicant.IdType holderIdType;

    @Column(name = "holder_id_number", updatable = false)
    private String holderIdNumber;

    @Column(name = "holder_phone", updatable = false)
    private String holderPhone;

    @Column(name = "organ", updatable = false)
    private String organ;

    @Column(name = "organ_name_zh", updatable = false)
    private String organZh;

    @Column(name = "organ_name_en", updatable = false)
    private String organEn;

    @Column(name = "department", updatable = false)
    private String department;

    @Column(name = "matter", updatable = false)
    private String matter;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(name = "import_id", updatable = false)
    private String importId;

    @Column(name = "entered_ns", updatable = false)
    private long entered;

    @Column(name = "entered_by", updatable = false)
    private String enteredBy;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "revocation")
    private String revocation;

    @Column(name = "cancellation")
    private String cancellation;

    /** Empty while nothing takes its place. */
    @Column(name = "replaced_by")
    private String replacedBy;

    @Column(name = "fields", updatable = false)
    private String fields;

    /** Null when nothing is known of it. */
    @Column(name = "face", updatable = false)
    private String face;

    @Column(name = "verification_code", updatable = false)
    private String code;

    @Column(name = "listed", updatable = false)
    private boolean listed;

    /** Whether it was revoked, cancelled or replaced: a large text cannot be asked for in a query on every database. */
    @Column(name = "ended")
    private boolean ended;

    @Enumerated(EnumType.STRING)
    @Column(name = "told")
    private Licence.Told told;

    // OpenJPA's own count starts with 1 and adds one at every update, just as a licence's does.
    @Version
    @Column(name = "row_version")
    private long version;

    protected LicenceEntity() {}

    LicenceEntity(Licence licence) {
        id = licence.id();
        type = licence.type().code();
        typeZh = licence.type().name().zh();
        typeEn = licence.type().name().en();
        number = licence.number();
        serial = licence.serial();
        take(licence.holder());
        organ = licence.issuer().organ();
        organZh = licence.issuer().organName().zh();
        organEn = licence.issuer().organName().en();
        department = licence.issuer().department();
        take(licence.source());
        issuedOn = licence.validity().issuedOn();
        validFrom = licence.validity().from();
        validUntil = licence.validity().until();
        fields = Json.write(licence.fields());
        face = licence.face().isEmpty() ? null : Json.write(licence.face());
        code = licence.verificationCode();
        listed = licence.listed();
        take(licence);
    }

    private void take(Licence.Holder holder) {
        holderKind = holder.kind();
        holderName = holder.name();
        holderIdType = holder.idType();
        holderIdNumber = holder.idNumber();
        holderPhone = holder.phone();
    }

    private void take(Licence.Source source) {
        matter = source.matter();
        caseNumber = source.caseNumber();
        importId = source.importId();
        entered = Instants.nanos(source.at());
        enteredBy = source.by();
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Becomes this licence in what may change. */
    final void take(Licence licence) {
        revocation = StoredEnding.write(licence.revocation());
        cancellation = StoredEnding.write(licence.cancellation());
        replacedBy = licence.replacedBy() == null ? "" : licence.replacedBy();
        ended = revocation != null || cancellation != null || licence.replacedBy() != null;
        told = licence.told();
    }

    Licence licence() {
        return new Licence(
                id,
                new Licence.Type(type, new Text(typeZh, typeEn)),
                number,
                serial,
                new Licence.Holder(holderKind, holderName, holderIdType, holderIdNumber, holderPhone),
                new Licence.Issuer(organ, new Text(organZh, organEn), department),
                new Licence.Source(matter, caseNumber, importId, Instants.of(entered), enteredBy),
                new Licence.Validity(issuedOn, validFrom, validUntil),
                StoredEnding.read(revocation),
                StoredEnding.read(cancellation),
                replacedBy.isEmpty() ? null : replacedBy,
                Json.read(fields, new TypeReference<Map<String, String>>() {}),
                face == null ? List.of() : Json.read(face, new TypeReference<List<Licence.Shown>>() {}),
                code,
                listed,
                told,
                version);
    }
}
