package org.onewindow.calendar.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The one clock of the centre: the system's time, in the zone in which its legal dates are told. */
@Component(service = Clock.class)
public final class CentreClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock system = Clock.system(ZONE);

    @Activate
    public CentreClock() {}

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        return system.instant();
    }

    @Override
    public long millis() {
        return system.millis();
    }
}
