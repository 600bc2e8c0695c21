package org.onewindow.cases.internal;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.cases.CaseRepository;
import org.onewindow.catalogue.Catalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the clocks of cases counted anew when a calendar is imported, and once at the start. */
@Component(
        service = {},
        immediate = true)
public final class CalendarWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final Recounting recounting;
    private final Runnable leave;
    private final ExecutorService atTheStart =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "onewindow-clocks"));

    @Activate
    public CalendarWatch(
            @Reference Clock clock,
            @Reference CentreCalendar calendar,
            @Reference Catalogue catalogue,
            @Reference CaseRepository repository,
            @Reference JournalKey key,
            @Reference Consequences consequences) {
        recounting = new Recounting(clock, calendar, catalogue, repository, key, consequences);
        leave = calendar.listen(recounting);
        atTheStart.execute(this::unfinished);
        atTheStart.shutdown();
    }

    private void unfinished() {
        try {
            recounting.unfinished();
        } catch (RuntimeException broken) {
            LOG.error("The clocks of cases could not be counted anew at the start", broken);
        }
    }

    @Deactivate
    void stop() {
        leave.run();
        recounting.stop();
        try {
            atTheStart.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
