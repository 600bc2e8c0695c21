package org.onewindow.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.access.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.access.Authentication;
import org.onewindow.access.testing.InMemoryAccess;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;

class LockOutTest {
    private static final String PASSWORD = "correct horse battery";

    private final InMemoryAccess access = new InMemoryAccess();
    private final Authentication authentication = access.authentication();

    @BeforeEach
    void employ() {
        access.employ("wang.fang", PASSWORD, "commerce:INTAKE");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordIsRefused() {
        fail("wang.fang", 5);
        var problem = assertRefused(Kind.LIMITED, "account-locked", () -> authentication.login("wang.fang", PASSWORD));
        assertEquals(Map.of("retryAfterSeconds", 900L), problem.extra());
        assertTrue(problem.detail().zh().contains("15 分钟"));
        assertRefused(Kind.LIMITED, "account-locked", () -> authentication.basic("wang.fang", PASSWORD));
    }

    @Test
    void aLockedNameCostsNoHash() {
        fail("wang.fang", 5);
        int checks = access.hasher().checks();
        assertRefused(Kind.LIMITED, "account-locked", () -> authentication.login("wang.fang", "wrong"));
        assertEquals(checks, access.hasher().checks());
    }

    @Test
    void theLockEndsAfterFifteenMinutes() {
        fail("wang.fang", 5);
        access.clock().advance(Duration.ofMinutes(15).minusMillis(500));
        var problem = assertRefused(Kind.LIMITED, "account-locked", () -> authentication.login("wang.fang", PASSWORD));
        assertEquals(Map.of("retryAfterSeconds", 1L), problem.extra());
        access.clock().advance(Duration.ofMillis(500));
        assertEquals("wang.fang", authentication.basic("wang.fang", PASSWORD).name());
    }

    @Test
    void tryingALockedNameDoesNotLengthenTheLock() {
        fail("wang.fang", 5);
        access.clock().advance(Duration.ofMinutes(14));
        assertRefused(Kind.LIMITED, "account-locked", () -> authentication.login("wang.fang", "wrong"));
        access.clock().advance(Duration.ofMinutes(1));
        assertEquals("wang.fang", authentication.basic("wang.fang", PASSWORD).name());
    }

    @Test
    void afterTheLockThereAreFiveTriesAgain() {
        fail("wang.fang", 5);
        access.clock().advance(Duration.ofMinutes(15));
        fail("wang.fang", 5);
        assertRefused(Kind.LIMITED, "account-locked", () -> authentication.login("wang.fang", PASSWORD));
    }

    @Test
    void theRightPasswordEndsTheRow() {
        fail("wang.fang", 4);
        authentication.login("wang.fang", PASSWORD);
        fail("wang.fang", 4);
        assertEquals("wang.fang", authentication.basic("wang.fang", PASSWORD).name());
    }

    @Test
    void rememberedCredentialsDontEndTheRowAndDontOpenTheLock() {
        authentication.basic("wang.fang", PASSWORD);
        fail("wang.fang", 4);
        authentication.basic("wang.fang", PASSWORD);
        fail("wang.fang", 1);
        assertRefused(Kind.LIMITED, "account-locked", () -> authentication.basic("wang.fang", PASSWORD));
    }

    @Test
    void aLockLeavesSessionsAndOtherNamesAlone() {
        access.employ("li.na", PASSWORD);
        var token = authentication.login("wang.fang", PASSWORD).token();
        fail("wang.fang", 5);
        assertTrue(authentication.bearer(token).isPresent());
        assertEquals("li.na", authentication.basic("li.na", PASSWORD).name());
    }

    @Test
    void aNameThatDoesNotExistIsLockedJustTheSame() {
        fail("nobody", 5);
        var invented = assertRefused(Kind.LIMITED, "account-locked", () -> authentication.login("nobody", "x"));
        fail("wang.fang", 5);
        var existing = assertRefused(Kind.LIMITED, "account-locked", () -> authentication.login("wang.fang", "x"));
        assertEquals(existing, invented);
    }

    @Test
    void aResetPasswordLiftsTheLock() {
        fail("wang.fang", 5);
        var oneTime = access.staff().resetPassword("wang.fang");
        assertTrue(authentication.basic("wang.fang", oneTime).mustChangePassword());
    }

    @Test
    void inventedNamesCannotFillTheHeap() {
        var failures = new FailedLogins(new SettableClock());
        for (int i = 0; i < FailedLogins.PLACES + 500; i++) {
            failures.failed("invented." + i);
        }
        assertEquals(FailedLogins.PLACES, failures.size());
    }

    @Test
    void aNameStillBeingTriedOutlivesInventedOnes() {
        var failures = new FailedLogins(new SettableClock());
        for (int i = 0; i < FailedLogins.ALLOWED; i++) {
            failures.failed("wang.fang");
        }
        for (int i = 0; i < FailedLogins.PLACES * 2; i++) {
            failures.failed("invented." + i);
            if (i % 1000 == 0) {
                assertRefused(Kind.LIMITED, "account-locked", () -> failures.requireUnlocked("wang.fang"));
            }
        }
    }

    @Test
    void guessingInParallelGivesNoMoreThanFiveTries() throws Exception {
        int before = access.hasher().checks();
        var guesses = new ArrayList<Callable<String>>();
        for (int i = 0; i < 50; i++) {
            var guess = "guess " + i;
            guesses.add(() -> {
                try {
                    return authentication.basic("wang.fang", guess).name();
                } catch (ProblemException refused) {
                    return refused.problem().code();
                }
            });
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            int wrong = 0;
            for (var answer : pool.invokeAll(guesses, 30, TimeUnit.SECONDS)) {
                wrong += answer.get().equals("credentials-wrong") ? 1 : 0;
            }
            assertEquals(5, wrong);
            assertEquals(before + 5, access.hasher().checks());
        } finally {
            pool.shutdownNow();
        }
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(Kind.UNAUTHENTICATED, "credentials-wrong", () -> authentication.login(name, "wrong"));
        }
    }
}
