package org.onewindow.cases.internal.licences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.licences.LineCheck.Checked;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.cases.licences.LicenceRepository;

/**
 * Goes through a file. A batch of rows is one transaction: its licences and how far the import is. What was found in it is on
 * the disk before; after a kill in between it is written again.
 */
final class ImportRun {
    static final int BATCH = 200;
    private static final int ATTEMPTS = 3;

    private final Path file;
    private final LineCheck check;
    private final Report report;
    private final Clock clock;
    private final CaseRepository cases;
    private final LicenceRepository licences;
    private final CountDownLatch over = new CountDownLatch(1);
    /** The numbers that a trial would have entered. */
    private final Set<List<String>> tried = new HashSet<>();

    private volatile LicenceImport progress;
    private volatile boolean stopped;

    ImportRun(
            Path file,
            LicenceImport progress,
            LineCheck check,
            Report report,
            Clock clock,
            CaseRepository cases,
            LicenceRepository licences) {
        this.file = file;
        this.progress = progress;
        this.check = check;
        this.report = report;
        this.clock = clock;
        this.cases = cases;
        this.licences = licences;
    }

    LicenceImport progress() {
        return progress;
    }

    /** Leaves off after the batch it is at. */
    void stop() {
        stopped = true;
    }

    CountDownLatch over() {
        return over;
    }

    /** Goes on after the last row that is done. */
    void run() throws IOException {
        report.keepUntil(progress.row());
        try (var table = new Table(Files.newInputStream(file))) {
            var batch = new ArrayList<Row>(BATCH);
            for (Optional<Row> row = table.next(); row.isPresent() && !stopped; row = table.next()) {
                if (row.get().number() > progress.row() && !row.get().isBlank()) {
                    batch.add(row.get());
                }
                if (batch.size() == BATCH) {
                    take(batch);
                    batch.clear();
                }
            }
            if (!stopped) {
                take(batch);
                keep(progress.finished(Moment.of(clock).at()), List.of());
            }
        }
    }

    /** Somebody may issue a licence with one of the numbers while they are looked up. */
    private void take(List<Row> batch) {
        if (batch.isEmpty()) {
            return;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                attempt(batch);
                return;
            } catch (ProblemException taken) {
                if (taken.problem().kind() != Kind.CONFLICT || attempt == ATTEMPTS) {
                    throw taken;
                }
                report.keepUntil(progress.row());
            }
        }
    }

    private void attempt(List<Row> batch) {
        var moment = Moment.of(clock);
        var checked = withoutDuplicates(
                batch.stream().map(row -> check.check(row, moment)).toList());
        var entered = checked.stream()
                .filter(one -> one.licence() != null)
                .map(Checked::licence)
                .toList();
        report.append(checked.stream().flatMap(one -> one.findings().stream()).toList());
        int last = batch.get(batch.size() - 1).number();
        var further = progress.advanced(last, entered.size(), batch.size() - entered.size());
        keep(further, progress.trial() ? List.of() : entered);
        if (progress.trial()) {
            entered.forEach(licence -> tried.add(place(licence)));
        }
    }

    private void keep(LicenceImport further, List<Licence> entered) {
        cases.transact(tx -> {
            entered.forEach(tx::enter);
            tx.keep(further);
            return null;
        });
        progress = further;
    }

    /** Of rows with one number the first that is otherwise right is entered. */
    private List<Checked> withoutDuplicates(List<Checked> batch) {
        var taken = taken(batch);
        var seen = new HashSet<List<String>>();
        var result = new ArrayList<Checked>();
        for (Checked one : batch) {
            if (one.licence() == null) {
                result.add(one);
                continue;
            }
            var place = place(one.licence());
            var before = taken.get(place);
            if (before != null) {
                result.add(refused(one, progress.id().equals(before) ? "number-twice" : "number-taken"));
            } else if (tried.contains(place) || !seen.add(place)) {
                result.add(refused(one, "number-twice"));
            } else {
                result.add(one);
            }
        }
        return result;
    }

    private static Checked refused(Checked one, String code) {
        return one.refused(Finding.refusal(one.row(), Column.NUMBER.code(), code));
    }

    /** The import that brought each number of the batch that the library has. */
    private Map<List<String>, String> taken(List<Checked> batch) {
        var numbers = new HashMap<String, List<String>>();
        for (Checked one : batch) {
            if (one.licence() != null) {
                numbers.computeIfAbsent(one.licence().type().code(), type -> new ArrayList<>())
                        .add(one.licence().number());
            }
        }
        var taken = new HashMap<List<String>, String>();
        numbers.forEach((type, all) ->
                licences.taken(type, all).forEach((number, importId) -> taken.put(List.of(type, number), importId)));
        return taken;
    }

    private static List<String> place(Licence licence) {
        return List.of(licence.type().code(), licence.number());
    }
}
