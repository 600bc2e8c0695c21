package org.onewindow.store.internal.notices;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.store.internal.Instants;

/** A row of OW_NOTICE_HANDOVER. */
@Entity
@Table(name = "OW_NOTICE_HANDOVER")
public class NoticeEntity {
    @Id
    @Column(name = "handover_id")
    private String id;

    @Column(name = "at_ns")
    private long at;

    @Column(name = "account")
    private String by;

    @Column(name = "department")
    private String department;

    @Column(name = "matter")
    private String matter;

    @Column(name = "definition_hash")
    private String definition;

    @Column(name = "window_number")
    private String window;

    protected NoticeEntity() {}

    NoticeEntity(NoticeHandover handover) {
        id = handover.id();
        at = Instants.nanos(handover.at());
        by = handover.by();
        department = handover.department();
        matter = handover.matter();
        definition = handover.definition();
        window = handover.window();
    }

    NoticeHandover handover() {
        return new NoticeHandover(id, Instants.of(at), by, department, matter, definition, window);
    }
}
