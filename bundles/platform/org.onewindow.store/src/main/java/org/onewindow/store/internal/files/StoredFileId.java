package org.onewindow.store.internal.files;

import java.io.Serializable;
import java.util.Objects;

/** The key of a file that a case needs. */
public final class StoredFileId implements Serializable {
    private static final long serialVersionUID = 1;

    private String caseNumber;
    private int upload;

    /** For OpenJPA. */
    public StoredFileId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFileId that
                && Objects.equals(caseNumber, that.caseNumber)
                && upload == that.upload;
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseNumber, upload);
    }
}
