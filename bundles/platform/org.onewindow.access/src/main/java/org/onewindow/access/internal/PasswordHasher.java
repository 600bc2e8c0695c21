package org.onewindow.access.internal;

/** Turns passwords into what may be stored. Slow on purpose; thread-safe. */
public interface PasswordHasher {
    /** A new salted hash, with the id of its algorithm. */
    String hash(String password);

    /** Whether the hash is of this password; false for a hash of an algorithm that is not known. */
    boolean matches(String password, String hash);
}
