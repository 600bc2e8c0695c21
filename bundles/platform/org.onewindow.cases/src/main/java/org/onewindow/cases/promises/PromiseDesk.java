package org.onewindow.cases.promises;

import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.catalogue.Material.MaterialForm;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where promised materials come in and pledges are checked. Problems as in {@link org.onewindow.cases.CaseDesk#act}. Thread-safe.
 */
@ProviderType
public interface PromiseDesk {
    /** What was promised about a case that the person may see; {@link Promises#NONE} when nothing was. */
    Promises read(String number, Person by);

    /**
     * Takes in a material that was promised. For INTAKE of the department that carries the case.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code supply-faulty} when it was not promised, has come
     *     already, or comes in a form or number that is not accepted
     */
    Answer<Progress> supply(String number, Supply supply, long version, String idempotencyKey, Person by);

    /**
     * Keeps what a check of a pledge found. For REVIEW of the organ that decides. May be repeated: a pledge that was found
     * broken and was put right no longer bars the applicant.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code check-faulty} when nothing was pledged there
     */
    Answer<Progress> check(String number, PledgeCheck check, long version, String idempotencyKey, Person by);

    /** @param copies at least 1 */
    record Supply(String material, MaterialForm kind, int copies) {}

    /** @param findings plain text, never blank */
    record PledgeCheck(String material, boolean kept, String findings) {}
}
