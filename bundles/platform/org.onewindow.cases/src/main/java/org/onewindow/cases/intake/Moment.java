package org.onewindow.cases.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something is done.
 *
 * @param at in milliseconds: every database keeps them, so that a hash holds after reading back
 * @param day the centre's day
 */
public record Moment(Instant at, LocalDate day) {
    public static Moment of(Clock clock) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Moment(at, LocalDate.ofInstant(at, clock.getZone()));
    }
}
