package org.onewindow.store.internal.cases;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.onewindow.cases.Concerned;

/** A row of OW_CASE_CONCERN. */
@Entity
@Table(name = "OW_CASE_CONCERN")
@IdClass(ConcernId.class)
public class ConcernEntity {
    @Id
    @Column(name = "organ")
    private String organ;

    @Id
    @Column(name = "case_number")
    private String number;

    @Column(name = "awaited")
    private boolean awaited;

    protected ConcernEntity() {}

    ConcernEntity(String number, Concerned concerned) {
        this.number = number;
        organ = concerned.organ();
        awaited = concerned.awaited();
    }
}
