package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.onewindow.cases.internal.Backoff;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.FileStore;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.ScanHook;
import org.onewindow.cases.materials.ScanHook.Answer;
import org.onewindow.cases.materials.ScanHook.Verdict;
import org.onewindow.cases.materials.StoredFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the scanner what waits, and keeps what it says; what it cannot say is asked again later. Used by one thread. */
final class ScanRound {
    private static final Logger LOG = LoggerFactory.getLogger(ScanRound.class);
    private static final int BATCH = 20;
    private static final int LONGEST_THREAT = 200;
    private static final Backoff BACKOFF = new Backoff(Integer.MAX_VALUE);

    private final FileRepository files;
    private final FileStore store;
    private final Quarantine quarantine;
    private final Clock clock;

    ScanRound(FileRepository files, FileStore store, Quarantine quarantine, Clock clock) {
        this.files = files;
        this.store = store;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /** Has at most {@value #BATCH} files scanned; true when there may be more. */
    boolean round() {
        var hook = quarantine.hook();
        if (hook.isEmpty()) {
            return false;
        }
        var waiting = files.waiting(clock.instant(), BATCH);
        waiting.forEach(file -> attempt(file, hook.get()));
        return waiting.size() == BATCH;
    }

    private void attempt(StoredFile file, ScanHook hook) {
        try (var content = store.open(file.sha256())) {
            keep(file, hook, hook.scan(content, file.size()));
        } catch (IOException | RuntimeException | LinkageError failed) {
            LOG.warn(
                    "File {} of case {} could not be scanned: {}", file.upload(), file.caseNumber(), failed.toString());
            later(file);
        }
    }

    private void keep(StoredFile file, ScanHook hook, Verdict verdict) {
        if (verdict.answer() == Answer.UNKNOWN) {
            later(file);
            return;
        }
        boolean clean = verdict.answer() == Answer.CLEAN;
        String threat = clean ? null : shortened(verdict.threat());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var state = clean ? Scan.State.CLEAN : Scan.State.INFECTED;
        files.scanned(file, file.scan().answered(state, hook.name(), threat, now));
        if (!clean) {
            LOG.warn("File {} of case {} is infected: {}", file.upload(), file.caseNumber(), threat);
        }
    }

    private void later(StoredFile file) {
        var next = BACKOFF.next(clock.instant(), file.scan().tries() + 1).orElseThrow();
        files.scanned(file, file.scan().triedAgain(next));
    }

    private static String shortened(String threat) {
        return threat.length() > LONGEST_THREAT ? threat.substring(0, LONGEST_THREAT) : threat;
    }
}
