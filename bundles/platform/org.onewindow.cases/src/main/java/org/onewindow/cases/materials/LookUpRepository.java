package org.onewindow.cases.materials;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Where it is kept who looked whom up. Rows are added, never changed. Thread-safe. */
@ProviderType
public interface LookUpRepository {
    /** Adds one in a transaction of its own, committed when this returns. */
    void add(LookUp lookUp);

    /**
     * Those that were made, the newest first.
     *
     * @param by only those of this account; null for all
     * @param idNumber only those about this person; null for all
     * @param before only smaller ids; null for the first page
     * @param limit 1 to 201
     */
    List<LookUp> list(String by, String idNumber, String before, int limit);
}
