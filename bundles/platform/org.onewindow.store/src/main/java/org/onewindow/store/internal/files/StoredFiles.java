package org.onewindow.store.internal.files;

import java.time.Instant;
import java.util.List;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.StoredFile;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Instants;

/** Which files cases need, in the database. */
public final class StoredFiles implements FileRepository {
    private final Database database;

    public StoredFiles(Database database) {
        this.database = database;
    }

    @Override
    public List<StoredFile> of(String caseNumber) {
        return database.read(em -> em
                .createQuery(
                        "select f from StoredFileEntity f where f.caseNumber = ?1 order by f.upload",
                        StoredFileEntity.class)
                .setParameter(1, caseNumber)
                .getResultList()
                .stream()
                .map(StoredFileEntity::file)
                .toList());
    }

    @Override
    public List<StoredFile> waiting(Instant now, int limit) {
        return database.read(em -> em
                .createQuery(
                        "select f from StoredFileEntity f where f.state = ?1 and f.nextTry <= ?2"
                                + " order by f.nextTry, f.caseNumber, f.upload",
                        StoredFileEntity.class)
                .setParameter(1, Scan.State.WAITING)
                .setParameter(2, Instants.nanos(now))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(StoredFileEntity::file)
                .toList());
    }

    @Override
    public boolean scanned(StoredFile read, Scan scan) {
        return database.transact(writes -> writes.execute(
                        "UPDATE OW_STORED_FILE SET scan_state = ?, scanner = NULLIF(?, ''), threat = NULLIF(?, ''),"
                                + " scanned_ns = ?, tries = ?, next_try_ns = ?"
                                + " WHERE case_number = ? AND upload_no = ? AND sha256 = ?"
                                + " AND scan_state = ? AND tries = ? AND next_try_ns = ?",
                        scan.state().name(),
                        scan.scanner() == null ? "" : scan.scanner(),
                        scan.threat() == null ? "" : scan.threat(),
                        scan.at() == null ? 0L : Instants.nanos(scan.at()),
                        scan.tries(),
                        Instants.nanos(scan.nextTry()),
                        read.caseNumber(),
                        read.upload(),
                        read.sha256(),
                        read.scan().state().name(),
                        read.scan().tries(),
                        Instants.nanos(read.scan().nextTry())))
                == 1;
    }

    @Override
    public boolean isNeeded(String sha256) {
        return database.read(
                        em -> em.createQuery("select count(f) from StoredFileEntity f where f.sha256 = ?1", Long.class)
                                .setParameter(1, sha256)
                                .getSingleResult())
                > 0;
    }

    @Override
    public long waiting() {
        return database.read(
                em -> em.createQuery("select count(f) from StoredFileEntity f where f.state = ?1", Long.class)
                        .setParameter(1, Scan.State.WAITING)
                        .getSingleResult());
    }
}
