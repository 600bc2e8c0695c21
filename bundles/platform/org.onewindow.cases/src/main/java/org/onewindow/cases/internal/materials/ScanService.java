package org.onewindow.cases.internal.materials;

import java.time.Clock;
import java.time.Duration;
import org.onewindow.cases.internal.Patrol;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.FileStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Has files scanned: at the start those of the time before, then whenever one comes in, and those that are tried again. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.onewindow.materials")
public final class ScanService {
    private final Quarantine quarantine;
    private final Patrol patrol;
    private final Runnable soon;

    /** How often files are looked at that could not be scanned. */
    @interface Settings {
        int everySeconds() default 10;
    }

    @Activate
    public ScanService(
            @Reference FileRepository files,
            @Reference FileStore store,
            @Reference Quarantine quarantine,
            @Reference Clock clock,
            Settings settings) {
        this.quarantine = quarantine;
        var round = new ScanRound(files, store, quarantine, clock);
        patrol = new Patrol("onewindow-scan", Duration.ofSeconds(settings.everySeconds()), round::round);
        soon = patrol::now;
        quarantine.whenFilesCome(soon);
    }

    @Deactivate
    void stop() {
        quarantine.forget(soon);
        patrol.close();
    }
}
