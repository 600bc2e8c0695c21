package org.onewindow.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.testkit.contract.Samples.refused;
import static org.onewindow.testkit.contract.Samples.reply;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.CaseRepository;
import org.onewindow.store.internal.cases.StoredCases;
import org.onewindow.testkit.contract.CaseSample;
import org.onewindow.testkit.contract.Race;

class DatabaseTest {
    @ParameterizedTest
    @EnumSource
    void whoeverWaitsForEachOtherIsToldToTryAgain(TestDatabase kind) throws Exception {
        var cases = new StoredCases(kind.empty());
        cases.transact(tx -> {
            tx.insert(CaseSample.of(1).file());
            tx.insert(CaseSample.of(2).file());
            return null;
        });
        var bothHoldOne = new CountDownLatch(2);
        var before = Instant.now();

        var race = Race.of(List.of(crosswise(cases, 1, 2, bothHoldOne), crosswise(cases, 2, 1, bothHoldOne)));

        race.onlyOneWinsAndTheOthersGet("store-busy");
        assertTrue(Duration.between(before, Instant.now()).toSeconds() < 15, "the wait was too long");
    }

    private static Callable<?> crosswise(CaseRepository cases, int first, int second, CountDownLatch bothHoldOne) {
        return () -> cases.transact(tx -> {
            tx.update(CaseSample.of(first).finished(2));
            Race.meet(bothHoldOne);
            tx.update(CaseSample.of(second).finished(2));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatCannotBeReachedIsToldAndForgivenWhenItIsBack(TestDatabase kind) {
        var cases = new StoredCases(kind.empty());
        kind.cable().unplug();
        try {
            refused(Kind.UNAVAILABLE, "store-away", () -> cases.find(CaseSample.number(1)));
            refused(
                    Kind.UNAVAILABLE,
                    "store-away",
                    () -> cases.transact(tx -> {
                        tx.insert(CaseSample.of(1).file());
                        return null;
                    }));
        } finally {
            kind.cable().plugIn();
        }

        assertEquals(Optional.empty(), cases.find(CaseSample.number(1)));
    }

    @Test
    void aConnectionThatBreaksWithinATransactionIsToldToo() {
        var cases = new StoredCases(TestDatabase.POSTGRES.empty());

        refused(
                Kind.UNAVAILABLE,
                "store-away",
                () -> cases.transact(tx -> {
                    tx.insert(CaseSample.of(1).file());
                    cutOffEveryoneElse();
                    tx.keep(reply("clerk.a", "key"));
                    return null;
                }));

        assertEquals(Optional.empty(), cases.find(CaseSample.number(1)));
    }

    private static void cutOffEveryoneElse() {
        try (var connection = TestDatabase.POSTGRES.connect();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailureThatNoRuleExplainsIsNoProblemOfTheCaller(TestDatabase kind) {
        var cases = new StoredCases(kind.empty());

        var thrown = assertThrows(
                IllegalStateException.class,
                () -> cases.transact(tx -> {
                    tx.insert(CaseSample.of(1).matter("x".repeat(101)).file());
                    return null;
                }));

        assertTrue(thrown.getMessage().contains("22001"), thrown::getMessage);
    }

    @ParameterizedTest
    @EnumSource
    void aStoreThatWasClosedCanBeOpenedAgain(TestDatabase kind) {
        var source = kind.fresh();
        Migration.run(source);
        for (int i = 1; i <= 2; i++) {
            var file = CaseSample.of(i).file();
            try (var database = Database.open(source)) {
                var cases = new StoredCases(database);
                cases.transact(tx -> {
                    tx.insert(file);
                    return null;
                });
                assertEquals(Optional.of(file), cases.find(file.number()));
            }
        }
    }

    @Test
    void aClosedStoreLeavesNothingThatHoldsItsClasses() throws Exception {
        var source = TestDatabase.DERBY.fresh();
        Migration.run(source);
        var gone = new ReferenceQueue<ClassLoader>();
        var loader = new WeakReference<ClassLoader>(OwnClasses.openAndClose(source), gone);

        for (int i = 0; i < 50 && !loader.refersTo(null); i++) {
            System.gc();
            gone.remove(100);
        }

        assertTrue(loader.refersTo(null), "the store's classes are still held");
    }

    @Test
    void busyTellsWhenToTryAgain() {
        var problem = Failures.busy().problem();

        assertEquals(1, problem.extra().get("retryAfterSeconds"));
        assertEquals("store-busy", problem.code());
        assertFalse(problem.detail().in(Locale.CHINESE).isBlank());
        assertInstanceOf(ProblemException.class, Failures.busy());
    }
}
