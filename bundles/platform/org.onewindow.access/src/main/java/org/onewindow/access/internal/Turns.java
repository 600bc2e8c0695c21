package org.onewindow.access.internal;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lets what concerns one account happen in turn: parallel guesses can't outrun the lock-out, a clerk's parallel requests
 * cost one hash, and no session begins with a password that is being changed. Two names may share a turn.
 */
final class Turns {
    private static final int STRIPES = 256;

    private final Lock[] stripes =
            IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);

    <T> T take(String name, Supplier<T> work) {
        var stripe = stripes[Math.floorMod(name.hashCode(), STRIPES)];
        stripe.lock();
        try {
            return work.get();
        } finally {
            stripe.unlock();
        }
    }
}
