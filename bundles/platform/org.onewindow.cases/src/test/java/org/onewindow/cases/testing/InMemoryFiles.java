package org.onewindow.cases.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.StoredFile;

/** Which files cases need, in memory. */
final class InMemoryFiles implements FileRepository {
    private final InMemoryCases cases;

    InMemoryFiles(InMemoryCases cases) {
        this.cases = cases;
    }

    private Stream<StoredFile> all() {
        return cases.contents().storedFiles.values().stream();
    }

    @Override
    public List<StoredFile> of(String caseNumber) {
        return all().filter(file -> file.caseNumber().equals(caseNumber)).toList();
    }

    @Override
    public List<StoredFile> waiting(Instant now, int limit) {
        return all().filter(file -> isWaiting(file) && !file.scan().nextTry().isAfter(now))
                .sorted(Comparator.comparing((StoredFile file) -> file.scan().nextTry())
                        .thenComparing(StoredFile::caseNumber)
                        .thenComparing(StoredFile::upload))
                .limit(limit)
                .toList();
    }

    private static boolean isWaiting(StoredFile file) {
        return file.scan().state() == Scan.State.WAITING;
    }

    @Override
    public boolean scanned(StoredFile read, Scan scan) {
        var key = Contents.key(read.caseNumber(), read.upload());
        return cases.change(here -> here.storedFiles.replace(key, read, read.scanned(scan)));
    }

    @Override
    public boolean isNeeded(String sha256) {
        return all().anyMatch(file -> file.sha256().equals(sha256));
    }

    @Override
    public long waiting() {
        return all().filter(InMemoryFiles::isWaiting).count();
    }
}
