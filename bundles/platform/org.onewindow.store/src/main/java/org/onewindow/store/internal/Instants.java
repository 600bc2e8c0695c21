package org.onewindow.store.internal;

import java.time.Instant;

/**
 * How instants are kept: as nanoseconds since 1970 in UTC. What is read is exactly what was written (the journal's hashes
 * cover instants), and neither a zone of the server nor one of the database can shift it. Reaches from 1677 to 2262.
 */
public final class Instants {
    private static final long NANOS = 1_000_000_000L;

    private Instants() {}

    /** @throws ArithmeticException when the instant is out of range */
    public static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }

    public static Instant of(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
