package org.onewindow.cases;

import org.onewindow.access.Person;
import org.osgi.annotation.versioning.ProviderType;

/** What becomes of the cases of a department that leaves. Thread-safe. */
@ProviderType
public interface Handovers {
    /**
     * What a department has open, without personal data. ADMIN or SUPERVISE is needed.
     *
     * @param cursor from the page before; null for the first page
     * @param limit 1 to 200
     */
    OpenCases open(String department, String cursor, int limit, Person by);

    /**
     * Hands a case over to another department. Its definition and where it came from stay; no department code is called
     * for it any more. SUPERVISE is needed.
     *
     * @param version the version the person has seen (If-Match)
     * @param idempotencyKey as with {@link CaseDesk#file}
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown}; STALE {@code case-changed};
     *     CONFLICT {@code case-closed}; CONFLICT {@code department-not-gone} while the department that carries it has not
     *     left; INVALID {@code handover-faulty} with every fault
     */
    Answer<Progress> handOver(String number, HandOver order, long version, String idempotencyKey, Person by);
}
