package org.onewindow.access;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A session as it is stored: what was stolen from the store opens nothing.
 *
 * @param tokenHash SHA-256 of the token, 64 lower-case hexadecimal digits
 * @param account the account's name
 * @param expiresAt from this instant on the session is over
 */
public record SessionRecord(String tokenHash, String account, Instant expiresAt) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public SessionRecord {
        if (!SHA_256.matcher(tokenHash).matches()) {
            throw new IllegalArgumentException("only the SHA-256 of a token is stored");
        }
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
