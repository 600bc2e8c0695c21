package org.onewindow.departments.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A second later whenever it is asked. */
final class TickingClock extends Clock {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final AtomicLong seconds = new AtomicLong();

    void pass(Duration time) {
        seconds.addAndGet(time.toSeconds());
    }

    @Override
    public Instant instant() {
        return START.plusSeconds(seconds.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
