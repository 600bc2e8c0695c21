package org.onewindow.store.internal.releases;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.departments.Event;
import org.onewindow.departments.Release;
import org.onewindow.store.internal.Instants;

/** A row of OW_DEPARTMENT_EVENT. */
@Entity
@Table(name = "OW_DEPARTMENT_EVENT")
public class EventEntity {
    @Id
    @Column(name = "event_no")
    private long sequence;

    @Column(name = "at_ns")
    private long at;

    @Column(name = "department")
    private String department;

    @Column(name = "version")
    private String version;

    @Column(name = "digest")
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_state")
    private Release.State what;

    @Column(name = "done_by")
    private String by;

    @Column(name = "reason")
    private String reason;

    protected EventEntity() {}

    EventEntity(long sequence, Release release) {
        this.sequence = sequence;
        at = Instants.nanos(release.since());
        department = release.department();
        version = release.version();
        digest = release.digest();
        what = release.state();
        by = release.by();
        reason = release.reason();
    }

    Event event() {
        return new Event(sequence, Instants.of(at), department, version, digest, what, by, reason);
    }
}
