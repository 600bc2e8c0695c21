package org.onewindow.rest.internal.gate;

import java.time.Duration;

/**
 * What one department may take of the server with its own endpoints.
 *
 * @param inside how many of the server's threads may be inside it at once
 * @param waiting how many more may wait a moment to be let in
 * @param patience how long they wait
 * @param limit how long its code may be busy without giving or taking an octet; waiting for the client does not count
 * @param reply how long an answer that is written on the server's threads may be, in bytes
 */
record Bounds(int inside, int waiting, Duration patience, Duration limit, long reply) {
    static final Bounds USUAL = new Bounds(24, 8, Duration.ofMillis(200), Duration.ofSeconds(10), 64L * 1024 * 1024);

    /**
     * How many departments can hang with every thread they may have, and leave the core {@link #CORE_THREADS}: the zones A
     * to G, one department each. The server's threads (org.ops4j.pax.web.server.maxThreads) are at least the sum of both;
     * a test reads the configuration.
     */
    static final int DEPARTMENTS = 7;

    /** How many of the server's threads no department can take; the server itself needs some of them. */
    static final int CORE_THREADS = 32;

    /** How many threads the server needs to have. */
    static int serverThreads() {
        return DEPARTMENTS * (USUAL.inside + USUAL.waiting) + CORE_THREADS;
    }
}
