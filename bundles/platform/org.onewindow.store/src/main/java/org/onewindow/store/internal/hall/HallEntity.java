package org.onewindow.store.internal.hall;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.onewindow.hall.HallRepository.Entry;

/** A row of OW_HALL_ENTRY. */
@Entity
@Table(name = "OW_HALL_ENTRY")
@IdClass(HallEntryId.class)
public class HallEntity {
    @Id
    @Column(name = "register_name")
    private String register;

    @Id
    @Column(name = "entry_key")
    private String key;

    @Column(name = "document")
    private String document;

    protected HallEntity() {}

    HallEntity(Entry entry) {
        register = entry.register();
        key = entry.key();
        document = entry.json();
    }

    Entry entry() {
        return new Entry(register, key, document);
    }
}
