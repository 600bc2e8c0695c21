package org.onewindow.store.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.onewindow.access.AccountRepository;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.closures.ClosureRepository;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.LookUpRepository;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.papers.NoticeRepository;
import org.onewindow.cases.timers.TimerRepository;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.chains.ChainRepository;
import org.onewindow.departments.ReleaseRepository;
import org.onewindow.departments.TrustRepository;
import org.onewindow.hall.HallRepository;
import org.onewindow.store.internal.accounts.StoredAccounts;
import org.onewindow.store.internal.calendar.StoredCalendar;
import org.onewindow.store.internal.cases.StoredCases;
import org.onewindow.store.internal.cases.StoredClosures;
import org.onewindow.store.internal.chains.StoredChains;
import org.onewindow.store.internal.definitions.StoredDefinitions;
import org.onewindow.store.internal.files.StoredFiles;
import org.onewindow.store.internal.hall.StoredHall;
import org.onewindow.store.internal.licences.StoredLicences;
import org.onewindow.store.internal.lookups.StoredLookUps;
import org.onewindow.store.internal.notices.StoredNotices;
import org.onewindow.store.internal.outbox.StoredMessages;
import org.onewindow.store.internal.outbox.StoredTimers;
import org.onewindow.store.internal.releases.StoredReleases;
import org.onewindow.store.internal.trust.StoredTrust;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database up to date, opens it and only then publishes the repositories. As components of their own they
 * would be offered as soon as there is a data source, and their first caller would wait for, or trip over, all of that.
 * While the database cannot be reached, opening is tried again every {@value #RETRY_SECONDS} seconds: a centre that was
 * started before its database comes up by itself.
 */
@Component(
        service = {},
        immediate = true)
public final class StoreActivation {
    private static final int RETRY_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(StoreActivation.class);

    private final BundleContext context;
    private final DataSource source;
    private final ScheduledExecutorService retries;
    private final Queue<ServiceRegistration<?>> published = new ConcurrentLinkedQueue<>();
    private Database database;
    private volatile boolean closed;

    @Activate
    public StoreActivation(
            BundleContext context, @Reference(target = "(osgi.jndi.service.name=onewindow)") DataSource source) {
        this.context = context;
        this.source = source;
        this.retries = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "onewindow-store-opening");
            thread.setDaemon(true);
            return thread;
        });
        try {
            open();
        } catch (RuntimeException e) {
            if (!Failures.away(e)) {
                retries.shutdownNow();
                throw e;
            }
            LOG.warn("The database cannot be reached; trying again every {} s", RETRY_SECONDS, e);
            retries.scheduleWithFixedDelay(this::retry, RETRY_SECONDS, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void retry() {
        try {
            open();
        } catch (RuntimeException e) {
            if (Failures.away(e)) {
                LOG.debug("The database still cannot be reached", e);
            } else {
                LOG.error("The database was reached but cannot be used; mend it and restart the store", e);
                retries.shutdown();
            }
        }
    }

    private void open() {
        Migration.run(source);
        Database opened = Database.open(source);
        if (!keep(opened)) {
            opened.close();
            return;
        }
        publish(DefinitionRepository.class, new StoredDefinitions(opened));
        publish(CalendarRepository.class, new StoredCalendar(opened));
        publish(AccountRepository.class, new StoredAccounts(opened));
        publish(CaseRepository.class, new StoredCases(opened));
        publish(MessageRepository.class, new StoredMessages(opened));
        publish(TimerRepository.class, new StoredTimers(opened));
        publish(ClosureRepository.class, new StoredClosures(opened));
        publish(LicenceRepository.class, new StoredLicences(opened));
        publish(FileRepository.class, new StoredFiles(opened));
        publish(LookUpRepository.class, new StoredLookUps(opened));
        publish(NoticeRepository.class, new StoredNotices(opened));
        publish(ChainRepository.class, new StoredChains(opened));
        publish(ReleaseRepository.class, new StoredReleases(opened));
        publish(HallRepository.class, new StoredHall(opened));
        publish(TrustRepository.class, new StoredTrust(opened));
        retries.shutdown();
        LOG.info("The store is open");
    }

    private synchronized boolean keep(Database opened) {
        if (!closed) {
            database = opened;
        }
        return !closed;
    }

    /** Not under a lock: whoever waits for the repository is started by this very call. */
    private <T> void publish(Class<T> port, T repository) {
        published.add(context.registerService(port, repository, null));
        if (closed) {
            withdraw();
        }
    }

    private void withdraw() {
        for (var one = published.poll(); one != null; one = published.poll()) {
            one.unregister();
        }
    }

    /** Withdraws the repositories before it closes what they use. */
    @Deactivate
    public void close() {
        synchronized (this) {
            closed = true;
        }
        retries.shutdownNow();
        withdraw();
        if (database != null) {
            database.close();
            LOG.info("The store is closed");
        }
    }
}
