package org.onewindow.cases;

import java.util.List;
import org.onewindow.access.Person;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where cases are filed, read and carried on. Every call asks whether the person may do it, changes everything or
 * nothing, and throws {@link org.onewindow.api.problem.ProblemException} when it cannot. Thread-safe.
 */
@ProviderType
public interface CaseDesk {
    /**
     * Files an application. INTAKE for the matter's department is needed.
     *
     * @param idempotencyKey 1 to 100 printable ASCII characters; the same key with the same filing gives the first answer
     *     again, with another filing INVALID {@code idempotency-key-reused}
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code matter-unknown}; CONFLICT
     *     {@code matter-closed} while the centre has closed it; INVALID {@code application-faulty} with every fault; UNAVAILABLE when the department's code is away or failed
     */
    Answer<Receipt> file(Filing filing, String idempotencyKey, Person by);

    /**
     * Takes a step.
     *
     * @param version the version the person has seen (If-Match)
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code action-not-allowed} with {@code allowed}; CONFLICT
     *     {@code code-gone} with {@code role} and {@code scope} when the department's code will not come back and the step
     *     has to be taken by hand; CONFLICT {@code not-by-hand} when it need not; STALE {@code case-changed}; DENIED
     *     {@code same-person} when separation forbids it; INVALID with every fault
     */
    Answer<Progress> act(String number, Order order, long version, String idempotencyKey, Person by);

    /**
     * Makes the person the case's handler; nothing changes when they are already.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code claimed-by-another}
     */
    Answer<Progress> claim(String number, Person by);

    /**
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown}; DENIED when the person has no
     *     role for its department, organ or the whole centre
     */
    CaseFile read(String number, Person by);

    /** The cases the person may see. */
    CasePage list(CaseSearch search, Person by);

    /** The journal of a case the person may see: entries with a sequence greater than {@code after}, at most 200. */
    List<JournalEntry> journal(String number, int after, int limit, Person by);

    /**
     * For the applicant, who has no account.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown} also when the code is wrong
     */
    Progress progress(String number, String receiptCode);
}
