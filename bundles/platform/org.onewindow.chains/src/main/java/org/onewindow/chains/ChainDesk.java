package org.onewindow.chains;

import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.fees.Payment;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where applications for whole chains are filed, read and put right. The centre itself files their steps, each as soon as it
 * can be. Every call asks whether the person may do it, changes everything or nothing, and throws {@link
 * org.onewindow.api.problem.ProblemException} when it cannot. What changes something needs an Idempotency-Key, and the
 * version the person has seen, as with {@link org.onewindow.cases.CaseDesk}. Thread-safe.
 */
@ProviderType
public interface ChainDesk {
    /**
     * Files an application. INTAKE for the department that brings the chain is needed. Every step is checked as far as it can
     * be before anything is kept.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code chain-unknown}; UNAVAILABLE {@code
     *     chain-step-away} with {@code steps} when nobody brings a step's matter now, or as {@link
     *     org.onewindow.cases.CaseDesk#file}; INVALID {@code chain-application-faulty} with every fault
     */
    Answer<ChainReceipt> file(ChainFiling filing, String idempotencyKey, Person by);

    /**
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code chain-case-unknown}; DENIED when the person
     *     neither supervises nor has a role in the department that brings the chain or in the organ that leads
     */
    ChainReport read(String number, Person by);

    /** Those the person may see. */
    ChainPage list(ChainSearch search, Person by);

    /**
     * Puts right what a step was refused for, and has it filed. INTAKE for the department that brings the chain.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code chain-case-unknown}, {@code step-unknown}; STALE
     *     {@code chain-changed}; CONFLICT {@code step-not-refused}; INVALID {@code chain-application-faulty} with the faults
     *     that are left
     */
    Answer<ChainProgress> correct(
            String number, String step, StepCorrection correction, long version, String idempotencyKey, Person by);

    /**
     * Gives up a step that is not filed: what depends on it stops, everything else stays as it is. INTAKE for the department
     * that brings the chain.
     *
     * @throws org.onewindow.api.problem.ProblemException as {@link #correct}; CONFLICT {@code step-filed}; INVALID {@code
     *     reason-faulty}
     */
    Answer<ChainProgress> giveUp(
            String number, String step, String reason, long version, String idempotencyKey, Person by);

    /**
     * Takes one payment over the bills of all cases. It is kept first; then each case's bill is settled by its share. Only
     * when a fee will be known no earlier than after a payment, a second one follows. INTAKE for the department that brings
     * the chain.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code chain-case-unknown}; STALE {@code chain-changed};
     *     CONFLICT {@code bill-incomplete} with {@code steps}, {@code nothing-to-pay}; INVALID {@code payment-faulty}
     */
    Answer<ChainProgress> settle(String number, Payment payment, long version, String idempotencyKey, Person by);

    /**
     * For the applicant, who has no account.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code chain-case-unknown} also when the code is wrong
     */
    ChainProgress progress(String number, String receiptCode);

    /**
     * What the applicant is told on paper about the whole, oldest first.
     *
     * @throws org.onewindow.api.problem.ProblemException as {@link #read}
     */
    List<ChainPaper> papers(String number, Person by);

    /**
     * The same for the applicant, who has no account.
     *
     * @throws org.onewindow.api.problem.ProblemException as {@link #progress}
     */
    List<ChainPaper> papers(String number, String receiptCode);
}
