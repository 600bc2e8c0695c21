package org.onewindow.store.internal.cases;

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
import org.onewindow.cases.Annexes;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Correction;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.State;
import org.onewindow.cases.tracks.Tracks;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.store.internal.Instants;
import org.onewindow.store.internal.Json;

/** A row of OW_CASE. */
@Entity
@Table(name = "OW_CASE")
public class CaseEntity {
    @Id
    @Column(name = "case_number")
    private String number;

    @Column(name = "serial_no", updatable = false)
    private int serial;

    @Column(name = "received_ns", updatable = false)
    private long received;

    @Column(name = "matter", updatable = false)
    private String matter;

    @Column(name = "definition_hash", updatable = false)
    private String definition;

    @Column(name = "department", updatable = false)
    private String department;

    @Column(name = "department_version", updatable = false)
    private String departmentVersion;

    @Column(name = "organ", updatable = false)
    private String organ;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private Channel channel;

    @Column(name = "window_number", updatable = false)
    private String window;

    @Column(name = "receipt_code", updatable = false)
    private String receiptCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_state")
    private State state;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind")
    private Applicant.PersonKind applicantKind;

    @Column(name = "applicant_name")
    private String applicantName;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_id_type")
    private Applicant.IdType applicantIdType;

    @Column(name = "applicant_id_number")
    private String applicantIdNumber;

    @Column(name = "applicant_phone")
    private String applicantPhone;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "accept_by")
    private LocalDate acceptBy;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_provisional")
    private boolean dueProvisional;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "handler")
    private String handler;

    @Column(name = "carrier_department")
    private String carrierDepartment;

    @Column(name = "carrier_organ")
    private String carrierOrgan;

    @Column(name = "by_hand")
    private boolean byHand;

    @Column(name = "tracks")
    private String tracks;

    @Column(name = "closure_check")
    private String closureCheck;

    @Column(name = "clocks")
    private String clocks;

    @Column(name = "form")
    private String form;

    @Column(name = "materials")
    private String materials;

    @Column(name = "demanded")
    private String demanded;

    @Column(name = "result_fields")
    private String result;

    @Column(name = "annexes")
    private String annexes;

    @Column(name = "journal_head")
    private String journalHead;

    @Column(name = "journal_length")
    private int journalLength;

    // OpenJPA's own count starts with 1 and adds one at every update, just as a case's does.
    @Version
    @Column(name = "row_version")
    private long version;

    protected CaseEntity() {}

    CaseEntity(CaseFile file) {
        number = file.number();
        var origin = file.origin();
        serial = origin.serial();
        received = Instants.nanos(origin.receivedAt());
        matter = origin.matter();
        definition = origin.definition();
        department = origin.department();
        departmentVersion = origin.departmentVersion();
        organ = origin.organ();
        channel = origin.channel();
        window = origin.window();
        receiptCode = origin.receiptCode();
        take(file);
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    /** Becomes this file in everything but its number and origin; only columns that differ are written. */
    final void take(CaseFile file) {
        state = file.state();
        take(file.content());
        take(file.dates());
        var people = file.people();
        receivedBy = people.receivedBy();
        acceptedBy = people.acceptedBy();
        decidedBy = people.decidedBy();
        handler = people.handler();
        carrierDepartment = file.carrier().department();
        carrierOrgan = file.carrier().organ();
        byHand = file.carrier().byHand();
        tracks = StoredTracks.write(Tracks.of(file));
        closureCheck = StoredClosures.finding(file);
        clocks = StoredClocks.write(file.clocks());
        demanded = Json.write(file.demanded());
        result = Json.write(file.result());
        annexes = file.annexes().isEmpty() ? null : Json.write(file.annexes().json());
        journalHead = file.journalHead();
        journalLength = file.journalLength();
    }

    private void take(CaseFile.Content content) {
        var applicant = content.applicant();
        applicantKind = applicant.kind();
        applicantName = applicant.name();
        applicantIdType = applicant.idType();
        applicantIdNumber = applicant.idNumber();
        applicantPhone = applicant.phone();
        form = Json.write(content.form());
        materials = Json.write(content.materials());
    }

    private void take(CaseFile.Dates dates) {
        receivedOn = dates.receivedOn();
        acceptBy = dates.acceptBy();
        acceptedOn = dates.acceptedOn();
        dueOn = dates.dueOn();
        dueProvisional = dates.dueProvisional();
        decidedOn = dates.decidedOn();
        closedOn = dates.closedOn();
    }

    CaseFile file() {
        return new CaseFile(
                number,
                new CaseFile.Origin(
                        serial,
                        matter,
                        definition,
                        department,
                        departmentVersion,
                        organ,
                        channel,
                        window,
                        Instants.of(received),
                        receiptCode),
                new CaseFile.Content(
                        new Applicant(applicantKind, applicantName, applicantIdType, applicantIdNumber, applicantPhone),
                        Json.tree(form),
                        Json.read(materials, new TypeReference<List<HandedIn>>() {})),
                state,
                new CaseFile.Dates(receivedOn, acceptBy, acceptedOn, dueOn, dueProvisional, decidedOn, closedOn),
                new CaseFile.People(receivedBy, acceptedBy, decidedBy, handler),
                new CaseFile.Carrier(carrierDepartment, carrierOrgan, byHand),
                StoredClocks.read(clocks),
                Json.read(demanded, new TypeReference<List<Correction>>() {}),
                Json.read(result, new TypeReference<Map<String, String>>() {}),
                annexes == null ? Annexes.NONE : Annexes.of(Json.tree(annexes)),
                journalHead,
                journalLength,
                version);
    }
}
