package org.onewindow.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where accounts and sessions are kept; implemented by the store. Every call is a transaction of its own, committed when
 * it returns: caches are emptied right after. Safe for use by many threads. Nobody but this bundle changes what is in
 * it, else {@link Authentication} would go on with what it has cached.
 */
@ProviderType
public interface AccountRepository {
    Optional<Account> find(String name);

    /** All accounts, ordered by name. */
    List<Account> list();

    /** How many accounts there are, disabled ones included. */
    long count();

    /**
     * Stores a new account, whose version is 0.
     *
     * @throws ProblemException CONFLICT {@code account-exists}, see {@link #accountExists}, when the name is taken
     */
    void insert(Account account);

    /**
     * Replaces an account.
     *
     * @param account with the version that was read
     * @return the account as stored, its version one higher
     * @throws ProblemException STALE {@code account-changed}, see {@link #accountChanged}, when the stored version is
     *     another one or the account is gone
     */
    Account update(Account account);

    void saveSession(SessionRecord session);

    /** The session, also when it has expired: the caller compares the time. */
    Optional<SessionRecord> findSession(String tokenHash);

    /** Deletes one session; none is no error. */
    void deleteSession(String tokenHash);

    /** Deletes all sessions of an account. */
    void deleteSessionsOf(String account);

    /** Deletes the sessions whose {@code expiresAt} is not after {@code now}. */
    void deleteExpiredSessions(Instant now);

    /** What {@link #insert} throws. */
    static ProblemException accountExists(String name) {
        return AccessTexts.problem(Kind.CONFLICT, "account-exists", name);
    }

    /** What {@link #update} throws. */
    static ProblemException accountChanged(String name) {
        return AccessTexts.problem(Kind.STALE, "account-changed", name);
    }
}
