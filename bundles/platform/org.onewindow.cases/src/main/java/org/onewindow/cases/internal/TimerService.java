package org.onewindow.cases.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.timers.TimerRepository;
import org.onewindow.catalogue.Catalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Has timers fired whose time has come: at the start those of the time when nobody was there, then every few seconds. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.onewindow.timers")
public final class TimerService {
    private final Consequences consequences;
    private final Patrol patrol;
    private final Runnable soon;

    /** How often timers are looked at. */
    @interface Settings {
        int everySeconds() default 10;
    }

    @Activate
    public TimerService(
            @Reference Clock clock,
            @Reference WorkingCalendar calendar,
            @Reference Catalogue catalogue,
            @Reference CaseRepository repository,
            @Reference TimerRepository timers,
            @Reference JournalKey key,
            @Reference Consequences consequences,
            @Reference StepRules rules,
            Settings settings) {
        this.consequences = consequences;
        var keeping = new Keeping(repository, new Chain(key.bytes(), new SecureRandom()), consequences);
        var steps = new Steps(new Deadlines(calendar), new Timing(calendar));
        var firing = new Firing(clock, catalogue, repository, timers, steps, rules, keeping, consequences);
        patrol = new Patrol("onewindow-timers", Duration.ofSeconds(settings.everySeconds()), firing::round);
        soon = patrol::now;
        consequences.whenCommitted(soon);
    }

    @Deactivate
    void stop() {
        consequences.forget(soon);
        patrol.close();
    }
}
