package org.onewindow.store.internal.releases;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.departments.Release;
import org.onewindow.store.internal.Instants;

/** A row of OW_RELEASE. */
@Entity
@Table(name = "OW_RELEASE")
public class ReleaseEntity {
    @Id
    @Column(name = "digest")
    private String digest;

    @Column(name = "department")
    private String department;

    @Column(name = "version")
    private String version;

    @Column(name = "origin")
    private String origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_state")
    private Release.State state;

    @Column(name = "since_ns")
    private long since;

    @Column(name = "done_by")
    private String by;

    @Column(name = "reason")
    private String reason;

    protected ReleaseEntity() {}

    ReleaseEntity(Release release) {
        digest = release.digest();
        department = release.department();
        version = release.version();
        origin = release.origin();
        state = release.state();
        since = Instants.nanos(release.since());
        by = release.by();
        reason = release.reason();
    }

    Release release() {
        return new Release(department, version, digest, origin, state, Instants.of(since), by, reason);
    }
}
