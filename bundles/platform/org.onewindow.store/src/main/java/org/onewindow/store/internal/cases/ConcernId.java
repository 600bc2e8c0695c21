package org.onewindow.store.internal.cases;

import java.io.Serializable;
import java.util.Objects;

/** The key of an organ that a case concerns. */
public final class ConcernId implements Serializable {
    private static final long serialVersionUID = 1;

    private String organ;
    private String number;

    /** For OpenJPA. */
    public ConcernId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ConcernId that
                && Objects.equals(organ, that.organ)
                && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organ, number);
    }
}
