package org.onewindow.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Administers the accounts (工作人员账号). But for {@link #changePassword} the caller has made sure that ADMIN is asking. A
 * change holds for the very next request: when a method returns, nothing older is cached. Safe for use by many threads.
 *
 * <p>Methods that name an account throw NOT_FOUND {@code account-unknown} when there is none. The last enabled account
 * with ADMIN can neither be disabled nor lose ADMIN: CONFLICT {@code last-administrator}.
 */
@ProviderType
public interface Staff {
    /** All accounts, ordered by name. */
    List<StaffMember> list();

    Optional<StaffMember> find(String name);

    /**
     * Makes an account with a random one-time password, which has to be changed before the account may do anything.
     *
     * @param name {@code [a-z][a-z0-9.-]{1,31}}
     * @param displayName 1 to 64 characters
     * @throws ProblemException INVALID {@code account-invalid} with faults at {@code /name} ({@code
     *     account-name-malformed}) and {@code /displayName} ({@code display-name-malformed}); CONFLICT {@code
     *     account-exists}
     */
    NewAccount create(String name, String displayName, Set<Grant> grants);

    /** Replaces all grants of an account. */
    StaffMember setGrants(String name, Set<Grant> grants);

    /** Adds grants to those that the account has. */
    StaffMember grant(String name, Grant... grants);

    /** Ends all sessions of an account and keeps it from logging in. Its history stays. */
    StaffMember disable(String name);

    /** Lets a disabled account log in again, with the password that it had. */
    StaffMember enable(String name);

    /**
     * Gives an account a new one-time password, ends its sessions and lifts a lock-out.
     *
     * @return the password, to be changed at the next login
     */
    String resetPassword(String name);

    /**
     * Changes one's own password and ends all one's sessions, this one included.
     *
     * @throws ProblemException INVALID {@code password-refused} with all faults: {@code /oldPassword} ({@code
     *     old-password-wrong}), {@code /newPassword} ({@code password-too-short} under 12 characters, {@code
     *     password-too-long} over 128, {@code password-is-name}, {@code password-unchanged}); LIMITED {@code
     *     account-locked} as in {@link Authentication#login}: wrong old passwords count as failed logins
     */
    void changePassword(Person person, String oldPassword, String newPassword);
}
