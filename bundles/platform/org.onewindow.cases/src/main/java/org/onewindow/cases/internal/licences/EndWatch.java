package org.onewindow.cases.internal.licences;

import java.time.Clock;
import java.time.Duration;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.internal.Consequences;
import org.onewindow.cases.internal.Patrol;
import org.onewindow.cases.licences.LicenceRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Has people told of the ends of licences: at the start what came due meanwhile, then again and again. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.onewindow.licences")
public final class EndWatch {
    private final Patrol patrol;

    /** When people are told. */
    @interface Settings {
        /**
         * How many calendar days before the last day the holder is told. Whoever wants to renew a licence has to apply 30 days
         * before it ends (行政许可法 art. 50); told on that day it would be too late.
         */
        int reminder_days() default 60;

        int every_minutes() default 60;
    }

    @Activate
    public EndWatch(
            @Reference Clock clock,
            @Reference CaseRepository cases,
            @Reference LicenceRepository licences,
            @Reference Consequences consequences,
            Settings settings) {
        int days = Math.max(0, settings.reminder_days());
        var telling = new EndTelling(clock, cases, licences, consequences, days);
        var every = Duration.ofMinutes(Math.max(1, settings.every_minutes()));
        patrol = new Patrol("onewindow-licences", every, telling::round);
    }

    @Deactivate
    void stop() {
        patrol.close();
    }
}
