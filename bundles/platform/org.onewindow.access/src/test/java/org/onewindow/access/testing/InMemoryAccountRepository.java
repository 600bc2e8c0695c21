package org.onewindow.access.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onewindow.access.Account;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.SessionRecord;

/** Keeps accounts and sessions as the store must, and counts how often it was asked. */
public final class InMemoryAccountRepository implements AccountRepository {
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, SessionRecord> sessions = new TreeMap<>();
    private int reads;

    /** How many accounts and sessions have been looked up so far. */
    public synchronized int reads() {
        return reads;
    }

    public synchronized List<SessionRecord> sessions() {
        return List.copyOf(sessions.values());
    }

    @Override
    public synchronized Optional<Account> find(String name) {
        reads++;
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public synchronized List<Account> list() {
        return List.copyOf(accounts.values());
    }

    @Override
    public synchronized long count() {
        return accounts.size();
    }

    @Override
    public synchronized void insert(Account account) {
        if (accounts.putIfAbsent(account.name(), account) != null) {
            throw AccountRepository.accountExists(account.name());
        }
    }

    @Override
    public synchronized Account update(Account account) {
        var stored = accounts.get(account.name());
        if (stored == null || stored.version() != account.version()) {
            throw AccountRepository.accountChanged(account.name());
        }
        var next = new Account(
                account.name(),
                account.displayName(),
                account.passwordHash(),
                account.disabled(),
                account.mustChangePassword(),
                account.grants(),
                account.createdAt(),
                account.version() + 1);
        accounts.put(next.name(), next);
        return next;
    }

    @Override
    public synchronized void saveSession(SessionRecord session) {
        sessions.put(session.tokenHash(), session);
    }

    @Override
    public synchronized Optional<SessionRecord> findSession(String tokenHash) {
        reads++;
        return Optional.ofNullable(sessions.get(tokenHash));
    }

    @Override
    public synchronized void deleteSession(String tokenHash) {
        sessions.remove(tokenHash);
    }

    @Override
    public synchronized void deleteSessionsOf(String account) {
        sessions.values().removeIf(session -> session.account().equals(account));
    }

    @Override
    public synchronized void deleteExpiredSessions(Instant now) {
        sessions.values().removeIf(session -> !session.expiresAt().isAfter(now));
    }
}
