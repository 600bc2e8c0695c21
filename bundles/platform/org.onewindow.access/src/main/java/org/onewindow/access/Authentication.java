package org.onewindow.access;

import java.util.Optional;
import org.onewindow.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Turns credentials into a {@link Person}. Safe for use by many threads.
 *
 * <p>Wrong credentials are UNAUTHENTICATED {@code credentials-wrong}, the same and after the same work whether the
 * password is wrong, the account is disabled or does not exist. After 5 failures in a row for a name, whether it exists
 * or not, the name is locked for 15 minutes: LIMITED {@code account-locked} with the extra member {@code
 * retryAfterSeconds}, also for the right password. Sessions that exist go on. Lock-outs are in memory and end with the
 * process.
 */
@ProviderType
public interface Authentication {
    /**
     * Begins a session of 12 hours.
     *
     * @throws ProblemException as said above
     */
    Session login(String name, String password);

    /** Whose session it is; empty when the token is unknown, expired or its account disabled. */
    Optional<Person> bearer(String token);

    /**
     * Checks name and password of one request. Verified credentials are remembered for 60 seconds, so that a clerk costs
     * one password hash a minute; they are forgotten at once when the account changes.
     *
     * @throws ProblemException as said above
     */
    Person basic(String name, String password);

    /** Ends a session; an unknown token is no error. */
    void logout(String token);
}
