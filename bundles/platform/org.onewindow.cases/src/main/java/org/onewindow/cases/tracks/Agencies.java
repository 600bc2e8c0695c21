package org.onewindow.cases.tracks;

import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.Progress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where mandates to act for applicants are given, changed and taken back after a case was filed (全程代办, rows 27 and 94).
 * Both are for INTAKE of the department that carries the case, on the applicant's word, while there is anything left to do.
 * Problems as in {@link org.onewindow.cases.CaseDesk#act}. Thread-safe.
 */
@ProviderType
public interface Agencies {
    /**
     * Takes a mandate, in place of the one there is.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code mandate-faulty} with every fault
     */
    Answer<Progress> mandate(String number, Agent agent, long version, String idempotencyKey, Person by);

    /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code no-mandate} when there is none to take back */
    Answer<Progress> revoke(String number, long version, String idempotencyKey, Person by);
}
