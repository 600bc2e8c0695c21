package org.onewindow.cases.tracks;

import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Where cases are put on the green channel (绿色通道, row 69). Thread-safe. */
@ProviderType
public interface GreenChannels {
    /**
     * Puts a case on the green channel, until its decision. For HEAD of the organ that decides: it is the organ's own
     * promise that becomes shorter. When the case's clocks run the promise is shortened at once, else when they start.
     *
     * @param version the version the person has seen (If-Match)
     * @param idempotencyKey as with {@link org.onewindow.cases.CaseDesk#file}
     * @throws org.onewindow.api.problem.ProblemException as {@link org.onewindow.cases.CaseDesk#act}; INVALID {@code
     *     green-channel-faulty} when something is not affirmed or the reason is missing; CONFLICT {@code not-in-this-state},
     *     {@code green-channel-not-provided} where the definition names no limit, {@code green-channel-open} already, {@code
     *     green-channel-no-shorter} when its limit would end later than the one the case has, {@code green-channel-too-late}
     *     when it would have ended before today
     */
    Answer<Progress> open(String number, Opening opening, long version, String idempotencyKey, Person by);

    /**
     * What whoever opens it affirms, and why.
     *
     * @param reason plain text, never blank
     */
    record Opening(
            boolean keyProject, boolean requirementsMet, boolean feesPaid, boolean safetyEnsured, String reason) {}
}
