package org.onewindow.cases.papers;

import java.util.List;
import org.onewindow.access.Person;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The papers of cases, oldest first. A paper whose sealed content was lawfully deleted is no longer among them. Thread-safe.
 */
@ProviderType
public interface Papers {
    /**
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown}; DENIED when the person may not see
     *     the case
     */
    List<Paper> of(String number, Person by);

    /**
     * For the applicant, who has no account.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown} also when the code is wrong
     */
    List<Paper> of(String number, String receiptCode);
}
