package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.ScanHook.Verdict;

class ScanRoundTest {
    @TempDir
    Path home;

    private Handing handing;
    private SharedHall hall;
    private CaseFile file;

    @BeforeEach
    void handIn() {
        handing = new Handing(home);
        hall = handing.hall;
        file = handing.withLease(hall.received(), SmallFiles.pdf());
    }

    @Test
    void theScannerThatTheConfigurationNamesIsShownEachFileOnce() {
        var other = new Scanner("other", Verdict.CLEAN);
        handing.scannedBy(other);
        assertEquals(0, other.seen.size());
        assertEquals(Scan.State.WAITING, scan().state());
        assertEquals(0, scan().tries(), "a scanner that is away costs no tries");

        var clamd = new Scanner("clamd", Verdict.CLEAN);
        handing.scannedBy(clamd);
        handing.scannedBy(clamd);

        assertEquals(1, clamd.seen.size());
        assertArrayEquals(SmallFiles.pdf(), clamd.seen.get(0));
        assertEquals(Scan.State.CLEAN, scan().state());
        assertEquals("clamd", scan().scanner());
        assertEquals(hall.clock().instant(), scan().at());
    }

    @Test
    void aScannerThatFailsOrDoesNotKnowIsAskedAgainLaterAndLater() {
        var scanner = new Scanner("clamd", null);
        handing.scannedBy(scanner);
        handing.scannedBy(scanner);
        assertEquals(1, scanner.seen.size());
        assertEquals(1, scan().tries());
        hall.clock().advance(Duration.ofSeconds(5));
        scanner.verdict = Verdict.UNKNOWN;
        handing.scannedBy(scanner);
        hall.clock().advance(Duration.ofSeconds(9));
        handing.scannedBy(scanner);
        assertEquals(2, scanner.seen.size());

        hall.clock().advance(Duration.ofSeconds(1));
        scanner.verdict = Verdict.CLEAN;
        handing.scannedBy(scanner);

        assertEquals(Scan.State.CLEAN, scan().state());
        assertEquals(2, scan().tries());
    }

    @Test
    void oneThatCannotBeReadDoesNotKeepTheOthersWaiting() throws Exception {
        var other = handing.withLease(hall.received(), SmallFiles.pdf("another"));
        var digest = hall.cases().files().of(file.number()).get(0).sha256();
        Files.delete(home.resolve("files").resolve(digest.substring(0, 2)).resolve(digest));

        handing.scannedBy(new Scanner("clamd", Verdict.CLEAN));

        assertEquals(Scan.State.WAITING, scan().state());
        assertEquals(
                Scan.State.CLEAN,
                hall.cases().files().of(other.number()).get(0).scan().state());
    }

    @Test
    void whatComesInHasTheRoundGoAtOnceAndHowItGoesIsTold() {
        var told = new int[1];
        Runnable listener = () -> told[0]++;
        handing.quarantine.whenFilesCome(listener);
        file = handing.withLease(file, SmallFiles.pdf("second"));
        handing.quarantine.forget(listener);
        file = handing.withLease(file, SmallFiles.pdf("third"));
        assertEquals(1, told[0]);

        var scanning = handing.desk.scanning();
        assertEquals("clamd", scanning.scanner());
        assertFalse(scanning.there());
        assertEquals(3, scanning.waiting());
        handing.scannedBy(new Scanner("clamd", Verdict.CLEAN));
        assertTrue(handing.desk.scanning().there());
        assertEquals(0, handing.desk.scanning().waiting());
    }

    private Scan scan() {
        return hall.cases().files().of(file.number()).get(0).scan();
    }
}
