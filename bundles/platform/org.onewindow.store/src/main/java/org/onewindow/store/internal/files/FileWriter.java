package org.onewindow.store.internal.files;

import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.materials.StoredFile;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Writes;

/** Writes within the transaction of a case which files it needs. */
public final class FileWriter {
    private final Writes writes;

    public FileWriter(Writes writes) {
        this.writes = writes;
    }

    public void need(StoredFile file) {
        writes.insert(new StoredFileEntity(file), () -> Failures.problem(Kind.STALE, "case-changed"));
    }

    public void release(String caseNumber, int upload) {
        writes.execute("DELETE FROM OW_STORED_FILE WHERE case_number = ? AND upload_no = ?", caseNumber, upload);
    }
}
