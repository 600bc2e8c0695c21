package org.onewindow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When offices have opened: what has to be told on a day is told then. */
public final class Morning {
    private static final LocalTime OPENED = LocalTime.of(9, 0);

    private Morning() {}

    /** @param zone the centre's */
    public static Instant of(LocalDate day, ZoneId zone) {
        return day.atTime(OPENED).atZone(zone).toInstant();
    }
}
