package org.onewindow.cases.internal.licences;

import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Ids that sort by the moment at which they were made: 26 characters of Crockford's base 32, ten of them milliseconds since
 * 1970, sixteen random (the form of a ULID).
 */
public final class SortedId {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME = 10;
    private static final int RANDOM = 16;
    private static final int BITS = 5;

    private SortedId() {}

    public static String next(Instant at, RandomGenerator random) {
        var id = new StringBuilder(TIME + RANDOM);
        long millis = at.toEpochMilli();
        for (int i = TIME - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt((int) (millis >>> i * BITS) & ALPHABET.length() - 1));
        }
        random.ints(RANDOM, 0, ALPHABET.length()).forEach(place -> id.append(ALPHABET.charAt(place)));
        return id.toString();
    }
}
