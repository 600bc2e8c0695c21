package org.onewindow.cases;

import java.util.Optional;
import org.onewindow.calendar.LegalClock;
import org.osgi.annotation.versioning.ProviderType;

/** What the clocks of cases show today. Asks nobody's grants: whoever calls it may see the cases. Thread-safe. */
@ProviderType
public interface Timekeeping {
    /** The light of a case; null when its clocks do not run. */
    Light light(CaseFile file);

    /** The light of a limit that runs by itself, such as that of a chain; null when it has ended. */
    Light light(LegalClock clock);

    /** What its clocks show; empty before they have started. */
    Optional<ClockReport> report(CaseFile file);

    /**
     * Cases by their light, newest first. A page may have fewer cases than asked for, or none, and a cursor all the same:
     * what is looked through for one page is bounded.
     *
     * @param query with the size of a page as its limit, 1 to 200
     * @param light null for cases of any light or none
     */
    CasePage list(CaseQuery query, Light light);
}
