package org.onewindow.access;

import java.time.Instant;
import java.util.Objects;

/**
 * A login that lasts (登录会话).
 *
 * @param token 256 random bits in base64url without padding, 43 characters; whoever shows it is the person
 * @param expiresAt from this instant on the token is worth nothing
 */
public record Session(String token, Instant expiresAt) {
    public Session {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** Without the token, which must not get into a log. */
    @Override
    public String toString() {
        return "Session[until " + expiresAt + "]";
    }
}
