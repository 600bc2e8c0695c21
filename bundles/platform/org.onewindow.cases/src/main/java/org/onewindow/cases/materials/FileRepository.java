package org.onewindow.cases.materials;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which contents are needed by which cases, and which of them wait to be scanned. Rows are added and removed within {@link
 * org.onewindow.cases.CaseRepository.Transaction}. Thread-safe.
 */
@ProviderType
public interface FileRepository {
    /** Those of a case, by upload. */
    List<StoredFile> of(String caseNumber);

    /** Those that wait to be scanned and whose next try has come, the longest waiting first. */
    List<StoredFile> waiting(Instant now, int limit);

    /**
     * Keeps what a scanner has said.
     *
     * @return false when it is not there any more as it was read
     */
    boolean scanned(StoredFile read, Scan scan);

    /** Whether any case needs this content. */
    boolean isNeeded(String sha256);

    /** How many wait to be scanned. */
    long waiting();
}
