package org.onewindow.store.internal.registers;

import java.io.Serializable;
import java.util.Objects;

/** The key of a register's entry in the whole centre. */
public final class EntryId implements Serializable {
    private static final long serialVersionUID = 1;

    private String department;
    private String register;
    private String key;

    /** For OpenJPA. */
    public EntryId() {}

    EntryId(String department, String register, String key) {
        this.department = department;
        this.register = register;
        this.key = key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId that
                && Objects.equals(department, that.department)
                && Objects.equals(register, that.register)
                && Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(department, register, key);
    }
}
