package org.onewindow.store.internal.registers;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/**
 * A row of OW_REGISTER_INDEX: the entry {@code key} has this value in this index. The slot is empty when the index is
 * unique and the entry's key when it is not, so the primary key refuses a second entry exactly where it must.
 */
@Entity
@Table(name = "OW_REGISTER_INDEX")
@IdClass(IndexId.class)
public class IndexEntity {
    @Id
    @Column(name = "department")
    private String department;

    @Id
    @Column(name = "register_name")
    private String register;

    @Id
    @Column(name = "index_name")
    private String index;

    @Id
    @Column(name = "index_value")
    private String value;

    @Id
    @Column(name = "slot")
    private String slot;

    @Column(name = "entry_key")
    private String key;

    protected IndexEntity() {}

    IndexEntity(String department, String register, IndexRow row, String key) {
        this.department = department;
        this.register = register;
        this.index = row.index();
        this.value = row.value();
        this.slot = row.unique() ? "" : key;
        this.key = key;
    }

    IndexRow row() {
        return new IndexRow(index, value, slot.isEmpty());
    }
}
