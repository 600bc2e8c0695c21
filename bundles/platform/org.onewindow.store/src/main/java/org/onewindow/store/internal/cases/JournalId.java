package org.onewindow.store.internal.cases;

import java.io.Serializable;
import java.util.Objects;

/** The key of a journal entry. */
public final class JournalId implements Serializable {
    private static final long serialVersionUID = 1;

    private String number;
    private int sequence;

    /** For OpenJPA. */
    public JournalId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof JournalId that && Objects.equals(number, that.number) && sequence == that.sequence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, sequence);
    }
}
