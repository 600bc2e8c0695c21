package org.onewindow.cases.licences;

import java.time.LocalDate;
import java.util.List;
import org.onewindow.access.Person;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The library for those who look something up in it or end a licence. A licence is seen by those who hold a role in the
 * organ that issued it or INTAKE in its department, and by SUPERVISE; ADMIN sees none. Thread-safe.
 */
@ProviderType
public interface LicenceLibrary {
    /**
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code licence-unknown}; DENIED {@code
     *     licence-not-yours}
     */
    Licence read(String id, Person by);

    /**
     * The licences the person may see.
     *
     * @param cursor from the page before; null for the first page
     * @param limit 1 to 200
     */
    LicencePage list(LicenceSearch search, String cursor, int limit, Person by);

    /** How many licences of those the person may see are looked for. */
    long count(LicenceSearch search, Person by);

    /** The licences that were issued in a case, by id. For the platform's own use. */
    List<Licence> ofCase(String caseNumber);

    /**
     * Enters that a licence was revoked (撤销, 行政许可法 art. 69). HEAD of the organ that issued it is needed. A licence that
     * was issued in a case leaves an entry in the case's journal.
     *
     * @param version the version the person has seen (If-Match)
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code licence-unknown}; STALE {@code
     *     licence-changed}; CONFLICT {@code licence-ended} when it was revoked or cancelled before; INVALID {@code
     *     ending-faulty} with every fault
     */
    Licence revoke(String id, End end, long version, Person by);

    /**
     * Enters that a licence was cancelled (注销, 行政许可法 art. 70), also one that was revoked or has expired. Otherwise as
     * {@link #revoke}.
     */
    Licence cancel(String id, End end, long version, Person by);

    /**
     * For anybody: what a licence is today.
     *
     * @param code as it was typed
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code licence-not-verified} for a code of no licence,
     *     and of one that is not listed
     */
    Verification verify(String code);

    /**
     * How a licence ends.
     *
     * @param on the day of the decision; null for today
     * @param basis the provision that it rests on
     */
    record End(LocalDate on, String reason, String basis) {}
}
