package org.onewindow.store.internal.chains;

import java.time.Instant;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainState;
import org.onewindow.store.internal.Instants;

/** A row of OW_CHAIN. */
@Entity
@Table(name = "OW_CHAIN")
public class ChainEntity {
    @Id
    @Column(name = "chain_number")
    private String number;

    @Column(name = "serial_no", updatable = false)
    private int serial;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(name = "chain_code", updatable = false)
    private String chain;

    @Column(name = "department", updatable = false)
    private String department;

    @Column(name = "lead_organ", updatable = false)
    private String lead;

    @Enumerated(EnumType.STRING)
    @Column(name = "chain_state")
    private ChainState state;

    @Column(name = "applicant_id_number")
    private String idNumber;

    @Column(name = "look_ns")
    private Long look;

    @Column(name = "document")
    private String document;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ChainEntity() {}

    ChainEntity(ChainFile file, Instant lookAt) {
        number = file.number();
        serial = file.origin().serial();
        receivedOn = file.origin().receivedOn();
        chain = file.origin().chain();
        department = file.origin().department();
        lead = file.origin().lead();
        take(file, lookAt);
    }

    /** Becomes this in everything that may change; only columns that differ are written. */
    final void take(ChainFile file, Instant lookAt) {
        state = file.state();
        idNumber = file.content().applicant().idNumber();
        look = lookAt == null ? null : Instants.nanos(lookAt);
        document = StoredChain.write(file);
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    ChainFile file() {
        return StoredChain.read(document);
    }
}
