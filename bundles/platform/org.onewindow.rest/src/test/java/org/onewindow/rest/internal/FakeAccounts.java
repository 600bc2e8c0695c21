package org.onewindow.rest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.access.Account;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.SessionRecord;

/** A store that answers or does not. */
final class FakeAccounts implements AccountRepository {
    volatile boolean broken;

    @Override
    public long count() {
        if (broken) {
            throw new IllegalStateException("no connection");
        }
        return 1;
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.empty();
    }

    @Override
    public List<Account> list() {
        return List.of();
    }

    @Override
    public void insert(Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Account update(Account account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveSession(SessionRecord session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SessionRecord> findSession(String tokenHash) {
        return Optional.empty();
    }

    @Override
    public void deleteSession(String tokenHash) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteSessionsOf(String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteExpiredSessions(Instant now) {
        throw new UnsupportedOperationException();
    }
}
