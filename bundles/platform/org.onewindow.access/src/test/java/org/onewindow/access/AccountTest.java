package org.onewindow.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"wf", "wang.fang", "w-2", "a2345678901234567890123456789012"})
    void aNameIsALetterAndLettersDigitsDotsHyphens(String name) {
        assertEquals(name, account(name, "王芳", "{x}00").name());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "w", "Wang", "2w", ".w", "w w", "w:w", "w\n", "王芳", "a23456789012345678901234567890123"})
    void anythingElseIsNoName(String name) {
        assertFalse(Account.isName(name));
        assertThrows(IllegalArgumentException.class, () -> account(name, "王芳", "{x}00"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "王\n芳", "王\u0000芳", "王\u0085芳"})
    void aDisplayNameIsOneReadableLine(String displayName) {
        assertThrows(IllegalArgumentException.class, () -> account("wang.fang", displayName, "{x}00"));
    }

    @Test
    void aDisplayNameHasAtMost64Characters() {
        assertTrue(Account.isDisplayName("芳".repeat(64)));
        assertFalse(Account.isDisplayName("芳".repeat(65)));
    }

    @Test
    void theHashShowsNeitherInTextNorToOthers() {
        var account = account("wang.fang", "王芳", "{x}0011223344");
        assertFalse(account.toString().contains("0011223344"));
        assertFalse(account.member().toString().contains("0011223344"));
        assertFalse(account.person().toString().contains("0011223344"));
    }

    @Test
    void secretsHandedOutDontShowInText() {
        var member = account("wang.fang", "王芳", "{x}00").member();
        assertFalse(new NewAccount(member, "once-only-secret").toString().contains("once-only-secret"));
        assertFalse(new Session("token-secret", NOW).toString().contains("token-secret"));
    }

    @Test
    void onlyTheHashOfATokenCanBeStored() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SessionRecord("uY3kqkVbN0bVgEwqfDqVOBs6rQ4h3T9jYk5cWg7yR1o", "wang.fang", NOW));
        assertEquals("ab".repeat(32), new SessionRecord("ab".repeat(32), "wang.fang", NOW).tokenHash());
    }

    private static Account account(String name, String displayName, String hash) {
        return new Account(name, displayName, hash, false, false, Set.of(), NOW, 0);
    }
}
