package org.onewindow.cases.hearings;

import java.time.OffsetDateTime;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.hearings.Hearing.Cause;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hearings of cases about licences, from the beginning of their review to the decision. Every change needs the version the
 * person has seen and an Idempotency-Key as with {@link org.onewindow.cases.CaseDesk#act}, is journalled, and changes
 * everything or nothing. What a hearing takes is left out of the limit when the case is suspended for it. Thread-safe.
 *
 * <p>All throw {@link org.onewindow.api.problem.ProblemException}: NOT_FOUND {@code case-unknown}; DENIED; STALE {@code
 * case-changed}; CONFLICT {@code not-in-this-state}, {@code no-hearing}; INVALID {@code hearing-faulty} with every fault.
 */
@ProviderType
public interface Hearings {
    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code no-hearing} */
    Hearing read(String number, Person by);

    /**
     * Orders a hearing, or tells those concerned that they may ask for one within five working days. REVIEW for the organ that
     * decides is needed. Once a hearing is over another one may be opened; one that nobody has asked for yet gives way to one
     * that is held anyway.
     *
     * @throws org.onewindow.api.problem.ProblemException also CONFLICT {@code hearing-of-licences-only}, {@code hearing-there}
     */
    Answer<Progress> open(String number, Opening opening, long version, String idempotencyKey, Person by);

    /**
     * Takes down what one of those concerned says. Asked for by one, it is held within twenty working days. Whoever asked may give
     * that up until its time has come; it is held all the same for others who asked. INTAKE for the department that carries the
     * case is needed.
     *
     * @throws org.onewindow.api.problem.ProblemException also CONFLICT {@code hearing-reply-not-awaited}
     */
    Answer<Progress> reply(String number, Reply reply, long version, String idempotencyKey, Person by);

    /**
     * Calls everybody to it, at least seven working days before; again when it is put off. Whoever presides belongs to the organ and
     * has not examined the case. REVIEW is needed as for opening it.
     *
     * @throws org.onewindow.api.problem.ProblemException also CONFLICT {@code hearing-not-to-be-held}
     */
    Answer<Progress> call(String number, Call call, long version, String idempotencyKey, Person by);

    /**
     * Takes down what was said. Only who presides may, and only without having examined the case since.
     *
     * @throws org.onewindow.api.problem.ProblemException also CONFLICT {@code hearing-not-to-be-held}, {@code hearing-not-held}
     *     before its time; DENIED {@code not-the-chair}, {@code chair-has-examined}
     */
    Answer<Progress> minute(String number, Minutes minutes, long version, String idempotencyKey, Person by);

    /** @param others who is concerned besides the applicant: at least one with PARTIES, null with OWN_MOTION. Personal data */
    record Opening(Cause cause, String reason, List<String> others) {
        @Override
        public String toString() {
            return "Opening[" + cause + "]";
        }
    }

    /** @param by who of those concerned says so. Personal data */
    record Reply(boolean wanted, String by) {
        @Override
        public String toString() {
            return "Reply[" + wanted + "]";
        }
    }

    /** @param chair the account of who presides */
    record Call(OffsetDateTime at, String place, String chair) {}

    /** Free text: never in a log. */
    record Minutes(String text) {
        @Override
        public String toString() {
            return "Minutes[]";
        }
    }
}
