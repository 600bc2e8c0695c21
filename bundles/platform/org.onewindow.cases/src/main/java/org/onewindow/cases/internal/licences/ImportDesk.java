package org.onewindow.cases.internal.licences;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.onewindow.access.CentreHome;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.cases.licences.LicenceImports;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.catalogue.Catalogue;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports files, one at a time, on a thread of its own. Reports lie in {@code licence-imports} of the centre's home. */
@Component
public final class ImportDesk implements LicenceImports {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);
    private static final String FOLDER = "licence-imports";
    private static final int LAST_BATCH_SECONDS = 10;

    private final CentreHome home;
    private final Clock clock;
    private final Catalogue catalogue;
    private final CaseRepository cases;
    private final LicenceRepository licences;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var daemon = new Thread(task, "onewindow-licence-import");
        daemon.setDaemon(true);
        return daemon;
    });
    private ImportRun run;

    @Activate
    public ImportDesk(
            BundleContext context,
            @Reference Clock clock,
            @Reference Catalogue catalogue,
            @Reference CaseRepository cases,
            @Reference LicenceRepository licences) {
        this(CentreHome.of(context::getProperty), clock, catalogue, cases, licences);
    }

    public ImportDesk(
            CentreHome home, Clock clock, Catalogue catalogue, CaseRepository cases, LicenceRepository licences) {
        this.home = home;
        this.clock = clock;
        this.catalogue = catalogue;
        this.cases = cases;
        this.licences = licences;
    }

    @Override
    public Running start(Order order, String by) {
        boolean begun = false;
        try {
            var issuers = new Issuers(catalogue);
            if (order.organ() != null && issuers.find(order.organ()).isEmpty()) {
                throw Texts.invalid("import-faulty", List.of(Texts.fault("/organ", "organ-unknown")));
            }
            var inspection = Inspection.of(order.file(), order.organ() != null);
            var running = begin(order, inspection, issuers, by);
            begun = true;
            return running;
        } finally {
            if (!begun) {
                tidy(order);
            }
        }
    }

    private synchronized Running begin(Order order, Inspection inspection, Issuers issuers, String by) {
        if (run != null) {
            throw Texts.problem(Kind.CONFLICT, "import-running");
        }
        var progress = order.trial()
                ? fresh(order, inspection, by)
                : licences.unfinishedImport(inspection.digest(), order.organ())
                        .orElseGet(() -> fresh(order, inspection, by));
        var check =
                new LineCheck(inspection.heading(), issuers, progress.organ(), progress.id(), progress.by(), random);
        var begun =
                new ImportRun(order.file(), progress, check, new Report(report(progress.id())), clock, cases, licences);
        run = begun;
        thread.execute(() -> carryOut(order, begun));
        return new Running(progress, State.RUNNING);
    }

    private LicenceImport fresh(Order order, Inspection inspection, String by) {
        var now = Moment.of(clock).at();
        var fresh = new LicenceImport(
                SortedId.next(now, random),
                inspection.digest(),
                order.organ(),
                order.trial(),
                now,
                by,
                inspection.lines(),
                1,
                0,
                0,
                null);
        cases.transact(tx -> {
            tx.keep(fresh);
            return null;
        });
        return fresh;
    }

    private void carryOut(Order order, ImportRun begun) {
        var id = begun.progress().id();
        LOG.info(
                "Import {} of licences begins after row {}",
                id,
                begun.progress().row());
        try {
            begun.run();
        } catch (IOException | RuntimeException broken) {
            // Not with its cause: a database may tell what it could not take in.
            LOG.error("Import {} of licences was interrupted: {}", id, broken.toString());
        } finally {
            tidy(order);
            var done = begun.progress();
            LOG.info(
                    "Import {} of licences: {} of {} lines done, {} entered, {} refused",
                    id,
                    done.done(),
                    done.lines(),
                    done.entered(),
                    done.refused());
            synchronized (this) {
                run = null;
            }
            begun.over().countDown();
        }
    }

    private static void tidy(Order order) {
        try {
            if (order.temporary()) {
                Files.deleteIfExists(order.file());
            }
        } catch (IOException stays) {
            LOG.warn("{} can't be deleted", order.file(), stays);
        }
    }

    @Override
    public Running find(String id) {
        var running = running(id);
        return running != null
                ? new Running(running.progress(), State.RUNNING)
                : licences.findImport(id)
                        .map(ImportDesk::ended)
                        .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "import-unknown"));
    }

    private synchronized ImportRun running(String id) {
        return run != null && run.progress().id().equals(id) ? run : null;
    }

    private static Running ended(LicenceImport progress) {
        return new Running(progress, progress.finishedAt() == null ? State.INTERRUPTED : State.DONE);
    }

    @Override
    public Running await(String id, Duration atMost) throws InterruptedException {
        var running = running(id);
        if (running != null) {
            running.over().await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
        return find(id);
    }

    @Override
    public List<Running> list(String before, int limit) {
        return licences.imports(before, limit).stream()
                .map(kept -> running(kept.id()) == null ? ended(kept) : find(kept.id()))
                .toList();
    }

    @Override
    public Path report(String id) {
        return home.file(FOLDER).resolve(id + ".csv");
    }

    @Override
    public void writeReport(String id, OutputStream to) throws IOException {
        find(id);
        new Report(report(id)).copyTo(to);
    }

    @Deactivate
    void stop() {
        synchronized (this) {
            if (run != null) {
                run.stop();
            }
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_BATCH_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
