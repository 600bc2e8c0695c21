package org.onewindow.cases.fees;

import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where bills are settled, reduced and paid back. A bill is drafted by the acceptance and is read with its case, as {@link
 * Bill#ANNEX}. Every call asks whether the person may do it, changes everything or nothing, and throws {@link
 * org.onewindow.api.problem.ProblemException} when it cannot: besides what each says, NOT_FOUND {@code case-unknown}, DENIED,
 * STALE {@code case-changed}, and CONFLICT {@code not-in-this-state} or {@code nothing-billed}. The same key with the same
 * request gives the first answer again. Thread-safe.
 */
@ProviderType
public interface Bills {
    /**
     * Takes the payment of the whole bill. INTAKE for the department that carries the case: one of its windows, or the
     * centre's cashier, who has INTAKE everywhere.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code bill-settled} or {@code nothing-to-pay}; INVALID
     *     {@code payment-faulty} with every fault
     */
    Answer<Progress> settle(String number, Payment payment, long version, String idempotencyKey, Person by);

    /**
     * Reduces a fee, or waives it. HEAD of the organ that decides.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code bill-settled}; INVALID {@code relief-faulty} with
     *     every fault
     */
    Answer<Progress> exempt(String number, Relief relief, long version, String idempotencyKey, Person by);

    /**
     * Orders that something is paid back. HEAD of the organ that decides.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code bill-unsettled}; INVALID {@code repayment-faulty}
     *     with every fault
     */
    Answer<Progress> refund(String number, Repayment repayment, long version, String idempotencyKey, Person by);

    /**
     * How the bill stands, for the applicant, who has no account.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown} also when the code is wrong
     */
    Balance balance(String number, String receiptCode);
}
