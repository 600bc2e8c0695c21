package org.onewindow.cases.materials;

import java.time.Instant;
import java.util.Objects;

/**
 * That a case needs a file's content, and whether it is harmless. Kept in a table of its own: it is asked across cases.
 *
 * @param upload the number of the upload within the case
 * @param sha256 of the content, lower-case hex
 * @param size in bytes
 */
public record StoredFile(String caseNumber, int upload, String sha256, long size, Instant since, Scan scan) {
    public StoredFile {
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(scan, "scan");
    }

    /** The same, with what is known of it now. */
    public StoredFile scanned(Scan now) {
        return new StoredFile(caseNumber, upload, sha256, size, since, now);
    }
}
