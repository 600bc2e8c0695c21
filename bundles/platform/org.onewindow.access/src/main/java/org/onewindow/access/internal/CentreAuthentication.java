package org.onewindow.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.onewindow.access.Account;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.Authentication;
import org.onewindow.access.Person;
import org.onewindow.access.Session;
import org.onewindow.access.SessionRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recognises people by the accounts of the centre. */
@Component
public final class CentreAuthentication implements Authentication {
    static final Duration SESSION_LASTS = Duration.ofHours(12);

    private final AccountRepository accounts;
    private final Credentials credentials;
    private final KnownPeople known;
    private final Clock clock;

    @Activate
    public CentreAuthentication(
            @Reference AccountRepository accounts,
            @Reference Credentials credentials,
            @Reference KnownPeople known,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.known = known;
        this.clock = clock;
    }

    @Override
    public Session login(String name, String password) {
        return credentials.inTurn(name, () -> {
            credentials.check(name, password).orElseThrow(Problems::credentialsWrong);
            var now = clock.instant();
            accounts.deleteExpiredSessions(now);
            var session = new Session(Secrets.token(), now.plus(SESSION_LASTS));
            accounts.saveSession(new SessionRecord(Secrets.sha256(session.token()), name, session.expiresAt()));
            return session;
        });
    }

    @Override
    public Optional<Person> bearer(String token) {
        var tokenHash = Secrets.sha256(token);
        return known.bySession(tokenHash).or(() -> bySession(tokenHash));
    }

    private Optional<Person> bySession(String tokenHash) {
        long changes = known.changes();
        var session =
                accounts.findSession(tokenHash).filter(found -> clock.instant().isBefore(found.expiresAt()));
        var person = session.flatMap(found -> accounts.find(found.account()))
                .filter(account -> !account.disabled())
                .map(Account::person);
        person.ifPresent(
                found -> known.rememberSession(tokenHash, found, session.get().expiresAt(), changes));
        return person;
    }

    @Override
    public Person basic(String name, String password) {
        return credentials.inTurn(name, () -> {
            // Before what is remembered, or a locked name could be guessed on without a limit.
            credentials.requireUnlocked(name);
            return known.byCredentials(name, password).orElseGet(() -> byPassword(name, password));
        });
    }

    private Person byPassword(String name, String password) {
        long changes = known.changes();
        var person = credentials.check(name, password).map(Account::person).orElseThrow(Problems::credentialsWrong);
        known.rememberCredentials(person, password, changes);
        return person;
    }

    @Override
    public void logout(String token) {
        var tokenHash = Secrets.sha256(token);
        try {
            accounts.deleteSession(tokenHash);
        } finally {
            known.forgetSession(tokenHash);
        }
    }
}
