package org.onewindow.cases.materials;

import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.materials.Visits.Purpose;
import org.osgi.annotation.versioning.ProviderType;

/** Where visits are entered that no step and no collection counts (row 29). Thread-safe. */
@ProviderType
public interface VisitDesk {
    /**
     * Enters that the applicant came. For INTAKE, while the case is open.
     *
     * @throws org.onewindow.api.problem.ProblemException as {@link org.onewindow.cases.CaseDesk#act}; INVALID {@code
     *     visit-faulty} when it is counted by itself, or its reason is missing
     */
    Answer<Progress> add(String number, NewVisit visit, long version, String key, Person by);

    /**
     * That the applicant came.
     *
     * @param purpose CORRECTION or OTHER
     * @param reason why they had to come once more than is in order; null when it is in order
     */
    record NewVisit(Purpose purpose, String reason) {}
}
