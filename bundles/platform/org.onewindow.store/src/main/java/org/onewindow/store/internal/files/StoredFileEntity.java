package org.onewindow.store.internal.files;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.StoredFile;
import org.onewindow.store.internal.Instants;

/** A row of OW_STORED_FILE. */
@Entity
@Table(name = "OW_STORED_FILE")
@IdClass(StoredFileId.class)
public class StoredFileEntity {
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    @Column(name = "upload_no")
    private int upload;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "since_ns")
    private long since;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state")
    private Scan.State state;

    @Column(name = "scanner")
    private String scanner;

    @Column(name = "threat")
    private String threat;

    /** 0 before it was scanned. */
    @Column(name = "scanned_ns")
    private long scanned;

    @Column(name = "tries")
    private int tries;

    @Column(name = "next_try_ns")
    private long nextTry;

    protected StoredFileEntity() {}

    StoredFileEntity(StoredFile file) {
        var scan = file.scan();
        caseNumber = file.caseNumber();
        upload = file.upload();
        sha256 = file.sha256();
        size = file.size();
        since = Instants.nanos(file.since());
        state = scan.state();
        scanner = scan.scanner();
        threat = scan.threat();
        scanned = scan.at() == null ? 0 : Instants.nanos(scan.at());
        tries = scan.tries();
        nextTry = Instants.nanos(scan.nextTry());
    }

    StoredFile file() {
        var at = scanned == 0 ? null : Instants.of(scanned);
        var scan = new Scan(state, scanner, threat, at, tries, Instants.of(nextTry));
        return new StoredFile(caseNumber, upload, sha256, size, Instants.of(since), scan);
    }
}
