package org.onewindow.chains.internal;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseNews;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.intake.Moment;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.chains.ChainRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has chains' applications brought forward: each as soon as one of its cases was changed or somebody asks, every few seconds
 * those whose time has come, and at the start all that are open, for what was committed before a kill is not told again.
 */
@Component(service = EngineService.class, immediate = true, configurationPid = "org.onewindow.chains")
public final class EngineService {
    private static final Logger LOG = LoggerFactory.getLogger(EngineService.class);
    private static final int BATCH = 50;
    private static final int LAST_ROUND_SECONDS = 10;

    private final Clock clock;
    private final ChainRepository repository;
    private final Engine engine;
    private final Runnable leave;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var daemon = new Thread(task, "onewindow-chains");
        daemon.setDaemon(true);
        return daemon;
    });

    /** How often the engine goes its rounds. */
    @interface Settings {
        int everySeconds() default 5;
    }

    @Activate
    public EngineService(
            @Reference Clock clock,
            @Reference WorkingCalendar calendar,
            @Reference Timekeeping timekeeping,
            @Reference Catalogue catalogue,
            @Reference CaseRepository cases,
            @Reference CaseNews news,
            @Reference CaseDesk desk,
            @Reference Bills bills,
            @Reference ChainRepository repository,
            Settings settings) {
        this.clock = clock;
        this.repository = repository;
        var reports = new Reports(calendar, clock.getZone(), timekeeping, catalogue, cases);
        engine = new Engine(clock, reports, cases, repository, desk, bills);
        leave = news.listen(this::changed);
        thread.execute(this::everything);
        thread.scheduleWithFixedDelay(this::round, settings.everySeconds(), settings.everySeconds(), TimeUnit.SECONDS);
    }

    private void changed(CaseFile file) {
        if (!file.annexes().isEmpty()) {
            file.annex(ChainPart.ANNEX).ifPresent(part -> wake(part.chain()));
        }
    }

    /** Has one looked at as soon as possible. */
    void wake(String number) {
        if (asked.add(number)) {
            try {
                thread.execute(() -> {
                    asked.remove(number);
                    attempt(() -> engine.advance(number));
                });
            } catch (RejectedExecutionException closed) {
                LOG.debug("{} is looked at at the next start", number);
            }
        }
    }

    private void round() {
        attempt(() ->
                repository.due(Moment.of(clock).at(), BATCH).forEach(number -> attempt(() -> engine.advance(number))));
    }

    private void everything() {
        attempt(() -> {
            for (var numbers = repository.openAfter("", BATCH);
                    !numbers.isEmpty();
                    numbers = repository.openAfter(numbers.get(numbers.size() - 1), BATCH)) {
                numbers.forEach(number -> attempt(() -> engine.advance(number)));
            }
        });
    }

    /** One round that fails is not the last. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A round over the chains could not be finished: {}", e.toString());
        }
    }

    /** Lets what has begun come to its end. */
    @Deactivate
    void stop() {
        leave.run();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
