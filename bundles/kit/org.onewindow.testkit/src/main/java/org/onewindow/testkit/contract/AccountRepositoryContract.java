package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onewindow.testkit.contract.Samples.HASH;
import static org.onewindow.testkit.contract.Samples.MOMENT;
import static org.onewindow.testkit.contract.Samples.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.access.Account;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;
import org.onewindow.access.SessionRecord;
import org.onewindow.api.problem.Problem.Kind;

/** Accounts and sessions. */
public abstract class AccountRepositoryContract {
    private AccountRepository repository;

    protected abstract AccountRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void anAccountIsReadAsItWasWritten() {
        var plain = account("clerk.a", Set.of());
        var full = new Account(
                "head-1",
                Samples.RARE_NAME + "𠮷".repeat(20),
                "x".repeat(255),
                true,
                true,
                Set.of(
                        new Grant(Role.INTAKE, "commerce"),
                        new Grant(Role.HEAD, "market-supervision"),
                        new Grant(Role.ADMIN, "*")),
                MOMENT,
                0);

        repository.insert(plain);
        repository.insert(full);

        assertEquals(Optional.of(plain), repository.find("clerk.a"));
        assertEquals(Optional.of(full), repository.find("head-1"));
        assertEquals(Optional.empty(), repository.find("nobody"));
    }

    @Test
    void anAccountMayHoldVeryManyGrants() {
        var grants = IntStream.range(0, 500)
                .mapToObj(i -> new Grant(Role.REVIEW, "organ-with-quite-a-long-name-" + i))
                .collect(Collectors.toSet());

        repository.insert(account("clerk.a", grants));

        assertEquals(grants, repository.find("clerk.a").orElseThrow().grants());
    }

    @Test
    void accountsAreListedByNameAndCounted() {
        assertEquals(0, repository.count());

        List.of("clerk.b", "clerk-c", "clerk.a", "admin").forEach(name -> repository.insert(account(name, Set.of())));

        assertEquals(
                List.of("admin", "clerk-c", "clerk.a", "clerk.b"),
                repository.list().stream().map(Account::name).toList());
        assertEquals(4, repository.count());
    }

    @Test
    void aNameIsGivenOnlyOnce() throws Exception {
        var race = Race.of(IntStream.range(0, 4)
                .<Callable<?>>mapToObj(i -> () -> {
                    repository.insert(account("clerk.a", Set.of()));
                    return null;
                })
                .toList());

        race.onlyOneWinsAndTheOthersGet("account-exists");
        refused(Kind.CONFLICT, "account-exists", () -> repository.insert(account("clerk.a", Set.of())));
    }

    @Test
    void everyUpdateCountsTheVersion() {
        var account = account("clerk.a", Set.of(new Grant(Role.INTAKE, "commerce")));
        repository.insert(account);

        var first = repository.update(account.withGrants(Set.of(new Grant(Role.REVIEW, "tax-bureau"))));
        var second = repository.update(first.withDisabled(true).withPassword("other", true));

        assertEquals(2, second.version());
        assertEquals(Optional.of(second), repository.find("clerk.a"));
        assertEquals(Set.of(new Grant(Role.REVIEW, "tax-bureau")), second.grants());
    }

    @Test
    void anAccountThatChangedMeanwhileIsNotReplaced() {
        var account = account("clerk.a", Set.of());
        repository.insert(account);
        var changed = repository.update(account.withDisabled(true));

        refused(Kind.STALE, "account-changed", () -> repository.update(account.withPassword("late", false)));
        refused(Kind.STALE, "account-changed", () -> repository.update(account("nobody", Set.of())));
        assertEquals(Optional.of(changed), repository.find("clerk.a"));
    }

    @Test
    void ofTwoAdministratorsWhoMeetOneIsTooLate() throws Exception {
        var account = account("clerk.a", Set.of());
        repository.insert(account);

        var race = Race.of(IntStream.range(0, 2)
                .<Callable<?>>mapToObj(i -> () -> repository.update(account.withPassword("p" + i, false)))
                .toList());

        race.onlyOneWinsAndTheOthersGet("account-changed");
    }

    @Test
    void aSessionIsFoundAlsoWhenItIsOver() {
        var session = session(1, "clerk.a", MOMENT);

        repository.saveSession(session);

        assertEquals(Optional.of(session), repository.findSession(session.tokenHash()));
        assertEquals(Optional.empty(), repository.findSession(HASH));
    }

    @Test
    void aSessionSavedAgainIsReplaced() {
        repository.saveSession(session(1, "clerk.a", MOMENT));
        var longer = session(1, "clerk.a", MOMENT.plusSeconds(60));

        repository.saveSession(longer);

        assertEquals(Optional.of(longer), repository.findSession(longer.tokenHash()));
    }

    @Test
    void oneSessionIsDeletedOrAllOfAnAccount() {
        for (int i = 1; i <= 3; i++) {
            repository.saveSession(session(i, "clerk.a", MOMENT));
        }
        repository.saveSession(session(4, "clerk.b", MOMENT));

        repository.deleteSession(session(1, "clerk.a", MOMENT).tokenHash());
        repository.deleteSession(HASH);
        assertEquals(List.of(2, 3, 4), sessions());

        repository.deleteSessionsOf("clerk.a");
        assertEquals(List.of(4), sessions());
    }

    @Test
    void sessionsGoWhenTheirTimeHasCome() {
        repository.saveSession(session(1, "clerk.a", MOMENT.minusNanos(1)));
        repository.saveSession(session(2, "clerk.a", MOMENT));
        repository.saveSession(session(3, "clerk.a", MOMENT.plusNanos(1)));

        repository.deleteExpiredSessions(MOMENT);

        assertEquals(List.of(3), sessions());
    }

    private List<Integer> sessions() {
        return IntStream.rangeClosed(1, 4)
                .filter(i -> repository
                        .findSession(session(i, "any", MOMENT).tokenHash())
                        .isPresent())
                .boxed()
                .toList();
    }

    private static SessionRecord session(int i, String account, Instant expiresAt) {
        return new SessionRecord("%064x".formatted(i), account, expiresAt);
    }

    private static Account account(String name, Set<Grant> grants) {
        return new Account(name, "张三", "hash", false, false, grants, MOMENT, 0);
    }
}
