package org.onewindow.chains.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something is done.
 *
 * @param at in milliseconds, which every database keeps
 * @param day the centre's day
 */
record Moment(Instant at, LocalDate day) {
    static Moment of(Clock clock) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Moment(at, LocalDate.ofInstant(at, clock.getZone()));
    }
}
