package org.onewindow.cases;

import java.util.Objects;

/**
 * The first answer to a request, kept so that a retry gets it again.
 *
 * @param actor the account that asked
 * @param key its Idempotency-Key, 1 to 100 characters
 * @param requestHash SHA-256 over the canonical request
 * @param answer JSON
 * @param version the case's version after the request
 */
public record Reply(String actor, String key, String requestHash, String answer, long version) {
    public Reply {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(requestHash, "requestHash");
        Objects.requireNonNull(answer, "answer");
    }
}
