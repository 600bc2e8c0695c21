package org.onewindow.calendar.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CentreClockTest {
    private final Clock clock = new CentreClock();

    @Test
    void theCentreTellsItsDatesInShanghaiWhateverTheMachineIsSetTo() {
        assertEquals(ZoneId.of("Asia/Shanghai"), clock.getZone());
        assertEquals(ZoneOffset.UTC, clock.withZone(ZoneOffset.UTC).getZone());
    }

    @Test
    void theClockShowsTheSystemsTime() {
        var before = Clock.systemUTC().instant();
        var shown = clock.instant();
        assertFalse(shown.isBefore(before));
        assertFalse(shown.isAfter(Clock.systemUTC().instant()));
    }
}
