package org.onewindow.access.testing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.onewindow.access.internal.PasswordHasher;

/** Costs nothing and counts what a real one would have cost. */
public final class CountingHasher implements PasswordHasher {
    private final AtomicInteger checks = new AtomicInteger();

    /** How many passwords have been checked so far. */
    public int checks() {
        return checks.get();
    }

    @Override
    public String hash(String password) {
        return "{test}" + HexFormat.of().formatHex(password.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean matches(String password, String hash) {
        checks.incrementAndGet();
        return hash.equals(hash(password));
    }
}
