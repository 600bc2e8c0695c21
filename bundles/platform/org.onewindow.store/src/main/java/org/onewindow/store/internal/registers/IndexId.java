package org.onewindow.store.internal.registers;

import java.io.Serializable;
import java.util.Objects;

/** The key of an index row. */
public final class IndexId implements Serializable {
    private static final long serialVersionUID = 1;

    private String department;
    private String register;
    private String index;
    private String value;
    private String slot;

    /** For OpenJPA. */
    public IndexId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexId that
                && Objects.equals(department, that.department)
                && Objects.equals(register, that.register)
                && Objects.equals(index, that.index)
                && Objects.equals(value, that.value)
                && Objects.equals(slot, that.slot);
    }

    @Override
    public int hashCode() {
        return Objects.hash(department, register, index, value, slot);
    }
}
