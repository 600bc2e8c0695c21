package org.onewindow.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.access.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.access.Account;
import org.onewindow.access.Authentication;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;
import org.onewindow.access.testing.InMemoryAccess;
import org.onewindow.access.testing.InMemoryAccountRepository;
import org.onewindow.api.problem.Problem.Kind;

class CentreAuthenticationTest {
    private static final String PASSWORD = "correct horse battery";

    private final InMemoryAccess access = new InMemoryAccess();
    private final InMemoryAccountRepository accounts = access.accounts();
    private final Authentication authentication = access.authentication();

    @BeforeEach
    void employ() {
        access.employ("wang.fang", PASSWORD, "commerce:INTAKE");
    }

    @Test
    void whoLogsInIsKnownByTheToken() {
        var session = authentication.login("wang.fang", PASSWORD);
        assertEquals(access.clock().instant().plus(Duration.ofHours(12)), session.expiresAt());
        assertTrue(session.token().matches("[A-Za-z0-9_-]{43}"), "256 bits in base64url");
        assertTrue(authentication.bearer(session.token()).orElseThrow().may(Role.INTAKE, "commerce"));
        assertNotEquals(
                session.token(), authentication.login("wang.fang", PASSWORD).token());
    }

    @Test
    void onlyTheHashOfTheTokenIsStored() {
        var token = authentication.login("wang.fang", PASSWORD).token();
        var stored = accounts.sessions().get(0);
        assertEquals(Secrets.sha256(token), stored.tokenHash());
        assertFalse(stored.toString().contains(token));
        assertEquals(Optional.empty(), authentication.bearer(stored.tokenHash()));
    }

    @Test
    void theStoredHashIsPlainSha256() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Secrets.sha256("abc"),
                "the example of FIPS 180-2");
    }

    @Test
    void aMadeUpTokenIsNobodys() {
        assertEquals(Optional.empty(), authentication.bearer("made-up"));
        assertEquals(Optional.empty(), authentication.bearer(""));
    }

    @Test
    void aKnownSessionAsksTheStoreOnlyOnce() {
        var token = authentication.login("wang.fang", PASSWORD).token();
        authentication.bearer(token);
        int reads = accounts.reads();
        for (int i = 0; i < 100; i++) {
            authentication.bearer(token);
        }
        assertEquals(reads, accounts.reads());
    }

    @Test
    void aSessionEndsAfterTwelveHoursWhetherRememberedOrNot() {
        var remembered = authentication.login("wang.fang", PASSWORD).token();
        var unused = authentication.login("wang.fang", PASSWORD).token();
        authentication.bearer(remembered);
        access.clock().advance(Duration.ofHours(12).minusMillis(1));
        assertTrue(authentication.bearer(remembered).isPresent());
        access.clock().advance(Duration.ofMillis(1));
        assertEquals(Optional.empty(), authentication.bearer(remembered));
        assertEquals(Optional.empty(), authentication.bearer(unused));
    }

    @Test
    void expiredSessionsAreClearedAwayAtTheNextLogin() {
        authentication.login("wang.fang", PASSWORD);
        access.clock().advance(Duration.ofHours(12));
        authentication.login("wang.fang", PASSWORD);
        assertEquals(1, accounts.sessions().size());
    }

    @Test
    void whoLogsOutIsNoLongerKnown() {
        var token = authentication.login("wang.fang", PASSWORD).token();
        authentication.bearer(token);
        authentication.logout(token);
        assertEquals(Optional.empty(), authentication.bearer(token));
        assertEquals(0, accounts.sessions().size());
        authentication.logout(token);
    }

    @Test
    void loggingOutEndsOneSessionOnly() {
        var here = authentication.login("wang.fang", PASSWORD).token();
        var there = authentication.login("wang.fang", PASSWORD).token();
        authentication.logout(here);
        assertTrue(authentication.bearer(there).isPresent());
    }

    @Test
    void changedGrantsHoldForTheVeryNextRequest() {
        var token = authentication.login("wang.fang", PASSWORD).token();
        authentication.bearer(token);
        authentication.basic("wang.fang", PASSWORD);
        access.staff().setGrants("wang.fang", Set.of(Grant.parse("taxation:INTAKE")));
        assertFalse(authentication.bearer(token).orElseThrow().may(Role.INTAKE, "commerce"));
        assertTrue(authentication.bearer(token).orElseThrow().may(Role.INTAKE, "taxation"));
        assertFalse(authentication.basic("wang.fang", PASSWORD).may(Role.INTAKE, "commerce"));
        access.staff().grant("wang.fang", Grant.parse("projects:INTAKE"));
        assertTrue(authentication.bearer(token).orElseThrow().may(Role.INTAKE, "projects"));
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndForGood() {
        var token = authentication.login("wang.fang", PASSWORD).token();
        authentication.bearer(token);
        authentication.basic("wang.fang", PASSWORD);
        access.staff().disable("wang.fang");
        assertEquals(Optional.empty(), authentication.bearer(token));
        assertCredentialsWrong("wang.fang", PASSWORD);
        access.staff().enable("wang.fang");
        assertEquals(Optional.empty(), authentication.bearer(token));
    }

    @Test
    void aChangedPasswordEndsSessionsAndWhatWasRemembered() {
        var token = authentication.login("wang.fang", PASSWORD).token();
        authentication.bearer(token);
        var person = authentication.basic("wang.fang", PASSWORD);
        access.staff().changePassword(person, PASSWORD, "another good password");
        assertEquals(Optional.empty(), authentication.bearer(token));
        assertCredentialsWrong("wang.fang", PASSWORD);
        assertEquals(
                "wang.fang",
                authentication.basic("wang.fang", "another good password").name());
    }

    @Test
    void aResetPasswordEndsSessions() {
        var token = authentication.login("wang.fang", PASSWORD).token();
        authentication.bearer(token);
        access.staff().resetPassword("wang.fang");
        assertEquals(Optional.empty(), authentication.bearer(token));
    }

    @Test
    void aChangeOfOneAccountLeavesTheOthersAlone() {
        access.employ("li.na", PASSWORD);
        var token = authentication.login("li.na", PASSWORD).token();
        authentication.bearer(token);
        int reads = accounts.reads();
        access.staff().disable("wang.fang");
        int ofTheChange = accounts.reads() - reads;
        assertTrue(authentication.bearer(token).isPresent());
        assertEquals(reads + ofTheChange, accounts.reads());
    }

    @Test
    void verifiedCredentialsCostOneHashAMinute() {
        authentication.basic("wang.fang", PASSWORD);
        int checks = access.hasher().checks();
        access.clock().advance(Duration.ofSeconds(60).minusMillis(1));
        assertEquals("wang.fang", authentication.basic("wang.fang", PASSWORD).name());
        assertEquals(checks, access.hasher().checks());
        access.clock().advance(Duration.ofMillis(1));
        authentication.basic("wang.fang", PASSWORD);
        assertEquals(checks + 1, access.hasher().checks());
    }

    @Test
    void parallelRequestsOfOneClerkCostOneHash() throws Exception {
        int checks = access.hasher().checks();
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<String> request =
                    () -> authentication.basic("wang.fang", PASSWORD).name();
            for (var answer : pool.invokeAll(Collections.nCopies(50, request), 30, TimeUnit.SECONDS)) {
                assertEquals("wang.fang", answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(checks + 1, access.hasher().checks());
    }

    @Test
    void rememberedCredentialsOpenNothingForAnotherPassword() {
        authentication.basic("wang.fang", PASSWORD);
        assertCredentialsWrong("wang.fang", PASSWORD + " ");
        assertCredentialsWrong("wang.fang", "");
    }

    @Test
    void everyFailureLooksTheSameAndCostsOneHash() {
        access.employ("li.na", PASSWORD);
        access.staff().disable("li.na");
        for (var name : new String[] {"wang.fang", "li.na", "nobody", "No Name", ""}) {
            int checks = access.hasher().checks();
            var password = name.equals("li.na") ? PASSWORD : "wrong";
            var byLogin = assertRefused(
                    Kind.UNAUTHENTICATED, "credentials-wrong", () -> authentication.login(name, password));
            var byBasic = assertRefused(
                    Kind.UNAUTHENTICATED, "credentials-wrong", () -> authentication.basic(name, password));
            assertEquals(byLogin, byBasic);
            assertEquals(Problems.credentialsWrong().problem(), byLogin);
            assertEquals(checks + 2, access.hasher().checks(), name);
        }
        assertEquals(0, accounts.sessions().size());
    }

    @Test
    void anAccountChangedWhileItWasReadIsNotRemembered() {
        var known = new KnownPeople(access.clock());
        var person = access.accounts().find("wang.fang").map(Account::person).orElseThrow();
        long changes = known.changes();
        known.forget("wang.fang");
        known.rememberSession("ab".repeat(32), person, access.clock().instant().plusSeconds(1), changes);
        known.rememberCredentials(person, PASSWORD, changes);
        assertEquals(Optional.empty(), known.bySession("ab".repeat(32)));
        assertEquals(Optional.empty(), known.byCredentials("wang.fang", PASSWORD));
    }

    private void assertCredentialsWrong(String name, String password) {
        assertRefused(Kind.UNAUTHENTICATED, "credentials-wrong", () -> authentication.basic(name, password));
    }
}
