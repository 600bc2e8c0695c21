package org.onewindow.rest.internal.gate;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Numbers by which a request is found again in the log. They are always the centre's own: what a caller sent could be
 * anything.
 */
final class RequestNumbers {
    private static final int BYTES = 9;

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
