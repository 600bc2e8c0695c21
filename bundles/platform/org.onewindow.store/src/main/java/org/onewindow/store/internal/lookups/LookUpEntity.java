package org.onewindow.store.internal.lookups;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.cases.materials.LookUp;
import org.onewindow.store.internal.Instants;
import org.onewindow.store.internal.Json;

/** A row of OW_LOOK_UP. */
@Entity
@Table(name = "OW_LOOK_UP")
public class LookUpEntity {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    @Id
    @Column(name = "look_up_id")
    private String id;

    @Column(name = "at_ns")
    private long at;

    @Column(name = "account")
    private String by;

    @Column(name = "department")
    private String department;

    @Column(name = "matter")
    private String matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_type")
    private IdType idType;

    @Column(name = "id_number")
    private String idNumber;

    @Column(name = "cases_shown")
    private String cases;

    @Column(name = "licences_shown")
    private String licences;

    protected LookUpEntity() {}

    LookUpEntity(LookUp lookUp) {
        id = lookUp.id();
        at = Instants.nanos(lookUp.at());
        by = lookUp.by();
        department = lookUp.department();
        matter = lookUp.matter();
        idType = lookUp.idType();
        idNumber = lookUp.idNumber();
        cases = Json.write(lookUp.cases());
        licences = Json.write(lookUp.licences());
    }

    LookUp lookUp() {
        return new LookUp(
                id,
                Instants.of(at),
                by,
                department,
                matter,
                idType,
                idNumber,
                Json.read(cases, TEXTS),
                Json.read(licences, TEXTS));
    }
}
