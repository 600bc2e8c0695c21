package org.onewindow.store.internal.licences;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.store.internal.Instants;

/** A row of OW_LICENCE_IMPORT. */
@Entity
@Table(name = "OW_LICENCE_IMPORT")
public class ImportEntity {
    @Id
    @Column(name = "import_id")
    private String id;

    @Column(name = "digest", updatable = false)
    private String digest;

    @Column(name = "organ", updatable = false)
    private String organ;

    @Column(name = "trial", updatable = false)
    private boolean trial;

    @Column(name = "started_ns", updatable = false)
    private long started;

    @Column(name = "started_by", updatable = false)
    private String startedBy;

    @Column(name = "line_count", updatable = false)
    private int lines;

    @Column(name = "row_done")
    private int row;

    @Column(name = "entered_count")
    private int entered;

    @Column(name = "refused_count")
    private int refused;

    /** 0 before its end. */
    @Column(name = "finished_ns")
    private long finished;

    protected ImportEntity() {}

    ImportEntity(LicenceImport progress) {
        id = progress.id();
        digest = progress.digest();
        organ = progress.organ();
        trial = progress.trial();
        started = Instants.nanos(progress.startedAt());
        startedBy = progress.by();
        lines = progress.lines();
        take(progress);
    }

    final void take(LicenceImport progress) {
        row = progress.row();
        entered = progress.entered();
        refused = progress.refused();
        finished = progress.finishedAt() == null ? 0 : Instants.nanos(progress.finishedAt());
    }

    LicenceImport progress() {
        return new LicenceImport(
                id,
                digest,
                organ,
                trial,
                Instants.of(started),
                startedBy,
                lines,
                row,
                entered,
                refused,
                finished == 0 ? null : Instants.of(finished));
    }
}
