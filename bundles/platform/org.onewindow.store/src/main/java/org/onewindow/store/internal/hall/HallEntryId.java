package org.onewindow.store.internal.hall;

import java.io.Serializable;
import java.util.Objects;

/** The key of an entry in all registers of the hall. */
public final class HallEntryId implements Serializable {
    private static final long serialVersionUID = 1;

    private String register;
    private String key;

    /** For OpenJPA. */
    public HallEntryId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof HallEntryId that
                && Objects.equals(register, that.register)
                && Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(register, key);
    }
}
