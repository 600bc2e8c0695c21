package org.onewindow.store.internal.licences;

import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Instants;
import org.onewindow.store.internal.Writes;

/** Writes licences and how far imports are within a transaction of cases. */
public final class LicenceWriter {
    private final Writes writes;

    public LicenceWriter(Writes writes) {
        this.writes = writes;
    }

    public void enter(Licence licence) {
        if (licence.version() != 1) {
            throw new IllegalArgumentException("a new licence has version 1");
        }
        writes.insert(new LicenceEntity(licence), () -> Failures.problem(Kind.CONFLICT, "licence-number-taken"));
    }

    public void replace(Licence licence) {
        writes.change(
                LicenceEntity.class,
                licence.id(),
                stored -> {
                    if (stored == null || stored.version() != licence.version() - 1) {
                        throw changed();
                    }
                    stored.take(licence);
                },
                LicenceWriter::changed);
    }

    public void keep(LicenceImport progress) {
        int updated = writes.execute(
                "UPDATE OW_LICENCE_IMPORT SET row_done = ?, entered_count = ?, refused_count = ?, finished_ns = ?"
                        + " WHERE import_id = ?",
                progress.row(),
                progress.entered(),
                progress.refused(),
                progress.finishedAt() == null ? 0L : Instants.nanos(progress.finishedAt()),
                progress.id());
        if (updated == 0) {
            writes.insert(new ImportEntity(progress), Failures::busy);
        }
    }

    private static ProblemException changed() {
        return Failures.problem(Kind.STALE, "licence-changed");
    }
}
