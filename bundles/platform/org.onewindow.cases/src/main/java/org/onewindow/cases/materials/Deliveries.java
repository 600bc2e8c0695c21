package org.onewindow.cases.materials;

import java.time.LocalDate;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How results reach applicants (送达; rows 16, 17 and 20). Problems as in {@link org.onewindow.cases.CaseDesk#act}; what cannot
 * be is INVALID {@code delivery-faulty} with every fault, and CONFLICT {@code result-delivered} once it has been delivered.
 * Thread-safe.
 */
@ProviderType
public interface Deliveries {
    /** How far the delivery of a case is that the person may see. */
    Report read(String number, Person by);

    /**
     * The same for the applicant, who has no account.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown} also when the code is wrong
     */
    Report read(String number, String receiptCode);

    /**
     * Says how the applicant wants to have the result. For INTAKE, until it is sent off.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code result-under-way}
     */
    Answer<Progress> arrange(String number, DeliveryWish wish, long version, String key, Person by);

    /**
     * Sends the result off, as the applicant wished. For ISSUE, once it was issued or denied.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code result-is-collected} when the applicant wants to
     *     collect it, {@code result-under-way}
     */
    Answer<Progress> dispatch(String number, Dispatch dispatch, long version, String key, Person by);

    /**
     * Says that what was sent by post came back. For ISSUE.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code result-not-under-way}
     */
    Answer<Progress> cameBack(String number, String reason, long version, String key, Person by);

    /**
     * Says that the result was delivered: handed out at a window, or what was sent off has arrived. For ISSUE.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code result-not-under-way}, {@code result-under-way}
     */
    Answer<Progress> deliver(String number, Delivered delivered, long version, String key, Person by);

    /**
     * The applicant opens a result that was sent electronically: that is its delivery. May be repeated.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown} also when the code is wrong;
     *     CONFLICT {@code result-not-electronic}
     */
    Report open(String number, String receiptCode);

    /**
     * How far a delivery is.
     *
     * @param dueOn the last day for a licence that was granted: ten working days after the decision (行政许可法 art. 44);
     *     null otherwise
     */
    record Report(ResultDelivery delivery, LocalDate dueOn) {}

    /** By what a result is sent; both by post only, and there both. */
    record Dispatch(String carrier, String trackingNumber) {}

    /**
     * That it was delivered.
     *
     * @param on the legal day; null for today
     * @param to who took it; at a window and by post always
     * @param site the site at which it was handed out; null at the main hall or when not at a window
     * @param window the window at which it was handed out; at a window always
     * @param signed whether the receipt is signed (送达回证); at a window it has to be
     * @param visitReason why the applicant had to come once more than is in order; null when that is not so
     */
    record Delivered(
            DeliveryMode mode,
            LocalDate on,
            String to,
            String site,
            String window,
            Boolean signed,
            String visitReason) {
        /** Personal data. */
        @Override
        public String toString() {
            return "Delivered[" + mode + "]";
        }
    }
}
