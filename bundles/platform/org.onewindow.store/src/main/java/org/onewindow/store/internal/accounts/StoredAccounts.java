package org.onewindow.store.internal.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.access.Account;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.SessionRecord;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Instants;

/** Accounts and sessions in the database. */
public final class StoredAccounts implements AccountRepository {
    private final Database database;

    public StoredAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> find(String name) {
        return database.read(
                em -> Optional.ofNullable(em.find(AccountEntity.class, name)).map(AccountEntity::account));
    }

    @Override
    public List<Account> list() {
        return database.read(
                em -> em
                        .createQuery("select a from AccountEntity a order by a.name", AccountEntity.class)
                        .getResultList()
                        .stream()
                        .map(AccountEntity::account)
                        .toList());
    }

    @Override
    public long count() {
        return database.read(em -> em.createQuery("select count(a) from AccountEntity a", Long.class)
                .getSingleResult());
    }

    @Override
    public void insert(Account account) {
        if (account.version() != 0) {
            throw new IllegalArgumentException("a new account has version 0");
        }
        database.transact(writes -> {
            writes.insert(new AccountEntity(account), () -> AccountRepository.accountExists(account.name()));
            return null;
        });
    }

    @Override
    public Account update(Account account) {
        var changed = new Account(
                account.name(),
                account.displayName(),
                account.passwordHash(),
                account.disabled(),
                account.mustChangePassword(),
                account.grants(),
                account.createdAt(),
                account.version() + 1);
        return database.transact(writes -> {
            int updated = writes.execute(
                    "UPDATE OW_ACCOUNT SET display_name = ?, password_hash = ?, disabled = ?,"
                            + " must_change_password = ?, grants = ?, created_ns = ?, row_version = ?"
                            + " WHERE account_name = ? AND row_version = ?",
                    changed.displayName(),
                    changed.passwordHash(),
                    changed.disabled(),
                    changed.mustChangePassword(),
                    AccountEntity.grants(changed),
                    Instants.nanos(changed.createdAt()),
                    changed.version(),
                    account.name(),
                    account.version());
            if (updated == 0) {
                throw AccountRepository.accountChanged(account.name());
            }
            return changed;
        });
    }

    @Override
    public void saveSession(SessionRecord session) {
        database.transact(writes -> {
            int updated = writes.execute(
                    "UPDATE OW_SESSION SET account_name = ?, expires_ns = ? WHERE token_hash = ?",
                    session.account(),
                    Instants.nanos(session.expiresAt()),
                    session.tokenHash());
            if (updated == 0) {
                writes.insert(new SessionEntity(session), Failures::busy);
            }
            return null;
        });
    }

    @Override
    public Optional<SessionRecord> findSession(String tokenHash) {
        return database.read(em ->
                Optional.ofNullable(em.find(SessionEntity.class, tokenHash)).map(SessionEntity::session));
    }

    @Override
    public void deleteSession(String tokenHash) {
        execute("DELETE FROM OW_SESSION WHERE token_hash = ?", tokenHash);
    }

    @Override
    public void deleteSessionsOf(String account) {
        execute("DELETE FROM OW_SESSION WHERE account_name = ?", account);
    }

    @Override
    public void deleteExpiredSessions(Instant now) {
        execute("DELETE FROM OW_SESSION WHERE expires_ns <= ?", Instants.nanos(now));
    }

    private void execute(String sql, Object parameter) {
        database.transact(writes -> writes.execute(sql, parameter));
    }
}
