package org.onewindow.access.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Pbkdf2PasswordHasherTest {
    private static final String PASSWORD = "一二三四 correct horse";

    private final PasswordHasher hasher = new Pbkdf2PasswordHasher();

    @Test
    void aHashMatchesItsPasswordOnly() {
        var hash = hasher.hash(PASSWORD);
        assertTrue(hasher.matches(PASSWORD, hash));
        assertFalse(hasher.matches(PASSWORD + " ", hash));
        assertFalse(hasher.matches("", hash));
    }

    @Test
    void theSamePasswordHashesDifferentlyEachTime() {
        assertNotEquals(hasher.hash(PASSWORD), hasher.hash(PASSWORD));
    }

    @Test
    void aHashTellsItsAlgorithm() {
        var hash = hasher.hash(PASSWORD);
        assertTrue(hash.matches("\\{pbkdf2-sha256-600000}[0-9a-f]{96}"), hash);
    }

    @Test
    void aHashThatCannotBeReadMatchesNothing() {
        for (var unreadable : new String[] {PASSWORD, "{noop}" + PASSWORD, "{}", "x"}) {
            assertFalse(hasher.matches(PASSWORD, unreadable), unreadable);
        }
    }
}
