package org.onewindow.cases.closures;

import java.time.LocalDate;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where it is checked whether cases were really closed when the system says (办结时间查验, row 96). For SUPERVISE. Thread-safe.
 */
@ProviderType
public interface Closures {
    /** How many days a period has at most. */
    int LONGEST_PERIOD = 366;

    /** How many cases are drawn at most. */
    int LARGEST_SAMPLE = 200;

    /**
     * Draws some of the cases closed from a day to another one, both included: at random, and with the same seed the same
     * again. A larger sample with the same seed contains the smaller one, and a case that is closed later displaces at most
     * one of them.
     *
     * @param size 1 to {@link #LARGEST_SAMPLE}
     * @param seed 0 or more; null for a new one
     * @throws org.onewindow.api.problem.ProblemException DENIED; MALFORMED {@code period-wrong} when the period ends before
     *     it begins or has more than {@link #LONGEST_PERIOD} days
     */
    ClosureSample sample(LocalDate from, LocalDate until, int size, Integer seed, Person by);

    /** @throws org.onewindow.api.problem.ProblemException as {@link #sample} */
    ClosureCounts counts(LocalDate from, LocalDate until, Person by);

    /**
     * Keeps what a check of a case's closing found. A later check takes its place.
     *
     * @param version the version the person has seen (If-Match)
     * @param idempotencyKey as with {@link org.onewindow.cases.CaseDesk#file}
     * @throws org.onewindow.api.problem.ProblemException as {@link org.onewindow.cases.CaseDesk#act}; INVALID {@code
     *     closure-check-faulty}; CONFLICT {@code not-in-this-state} for a case that is neither decided nor closed
     */
    Answer<Progress> check(String number, Finding finding, long version, String idempotencyKey, Person by);

    /**
     * What was found.
     *
     * @param documentDate the date on the paper that closes the case
     * @param note needed when that is not the system's date; plain text
     */
    record Finding(LocalDate documentDate, String note) {}
}
