package org.onewindow.access.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.onewindow.access.Account;
import org.onewindow.access.AccountRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks names and passwords, one at a time for each name. Immediate, since it holds the lock-outs. */
@Component(service = Credentials.class, immediate = true)
public final class Credentials {
    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final FailedLogins failures;
    private final Turns turns = new Turns();
    /** Checked in place of a missing account's, so that a missing account takes as long as any. */
    private final String nobodysHash;

    @Activate
    public Credentials(
            @Reference AccountRepository accounts, @Reference PasswordHasher hasher, @Reference Clock clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.failures = new FailedLogins(clock);
        this.nobodysHash = hasher.hash(Secrets.password());
    }

    /** Does something while nothing else concerning the account happens here; may be nested for the same name. */
    <T> T inTurn(String name, Supplier<T> work) {
        return turns.take(name, work);
    }

    void requireUnlocked(String name) {
        failures.requireUnlocked(name);
    }

    /** Lifts a lock-out. */
    void unlock(String name) {
        failures.forget(name);
    }

    /**
     * The account, when it is enabled and the password is its own; a failure counts toward the lock-out.
     *
     * @return empty otherwise, whatever the reason
     */
    Optional<Account> check(String name, String password) {
        return inTurn(name, () -> {
            requireUnlocked(name);
            // What can't be a name is not counted: it can't be guessed right either.
            boolean possible = Account.isName(name);
            var account = possible ? accounts.find(name) : Optional.<Account>empty();
            boolean right =
                    hasher.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
            if (right && account.isPresent() && !account.get().disabled()) {
                failures.forget(name);
                return account;
            }
            if (possible) {
                failures.failed(name);
            }
            return Optional.empty();
        });
    }
}
