package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.StoredFile;

/** Which files cases need: written with a step or not at all, scanned once, found by content. */
public abstract class FileRepositoryContract {
    private static final String ONE = CaseSample.number(1);
    private static final String OTHER = CaseSample.number(2);
    private static final Instant NOW = Samples.MOMENT;
    private static final String CONTENT = "ab".repeat(32);
    private static final String ANOTHER = "cd".repeat(32);

    private CaseRepository cases;
    private FileRepository files;

    /** Repositories over one store. */
    public record Stores(CaseRepository cases, FileRepository files) {}

    protected abstract Stores emptyStores();

    @BeforeEach
    void open() {
        var stores = emptyStores();
        cases = stores.cases();
        files = stores.files();
    }

    @Test
    void aFileIsReadAsItWasWritten() {
        var first = file(ONE, 1, CONTENT, NOW);
        var second = new StoredFile(
                ONE,
                2,
                ANOTHER,
                3_000_000_000L,
                NOW.plusMillis(7),
                new Scan(Scan.State.INFECTED, "clamd", "Eicar “测试” " + Samples.RARE_NAME, NOW.plusSeconds(3), 2, NOW));
        write(tx -> {
            tx.need(second);
            tx.need(first);
        });

        assertEquals(List.of(first, second), files.of(ONE));
        assertEquals(List.of(), files.of(OTHER));
        assertEquals(1, files.waiting());
    }

    @Test
    void aStepThatIsUndoneNeedsNoFile() {
        assertThrows(
                IllegalStateException.class,
                () -> write(tx -> {
                    tx.need(file(ONE, 1, CONTENT, NOW));
                    throw new IllegalStateException("killed here");
                }));
        assertFalse(files.isNeeded(CONTENT));
    }

    @Test
    void anUploadsNumberIsGivenOnce() {
        write(tx -> tx.need(file(ONE, 1, CONTENT, NOW)));
        var refused = assertThrows(ProblemException.class, () -> write(tx -> tx.need(file(ONE, 1, ANOTHER, NOW))));
        assertEquals(Kind.STALE, refused.problem().kind());
        assertEquals("case-changed", refused.problem().code());
        assertFalse(files.isNeeded(ANOTHER));
    }

    @Test
    void aContentIsNeededUntilTheLastCaseReleasesIt() {
        write(tx -> tx.need(file(ONE, 1, CONTENT, NOW)));
        write(tx -> tx.need(file(OTHER, 5, CONTENT, NOW)));
        write(tx -> tx.release(ONE, 1));
        write(tx -> tx.release(ONE, 9));
        assertTrue(files.isNeeded(CONTENT));
        write(tx -> tx.release(OTHER, 5));
        assertFalse(files.isNeeded(CONTENT));
        assertEquals(0, files.waiting());
    }

    @Test
    void whatWaitsIsFoundWhenItsTimeHasComeTheLongestWaitingFirst() {
        var late = file(ONE, 1, CONTENT, NOW.plusSeconds(2));
        var early = file(OTHER, 3, ANOTHER, NOW);
        write(tx -> {
            tx.need(late);
            tx.need(early);
        });

        assertEquals(List.of(early), files.waiting(NOW.plusSeconds(1), 10));
        assertEquals(List.of(early, late), files.waiting(NOW.plusSeconds(2), 10));
        assertEquals(List.of(early), files.waiting(NOW.plusSeconds(2), 1));
        var again = early.scan().triedAgain(NOW.plusSeconds(60));
        assertTrue(files.scanned(early, again));
        assertEquals(List.of(late), files.waiting(NOW.plusSeconds(59), 10));
        assertEquals(List.of(late, early.scanned(again)), files.waiting(NOW.plusSeconds(60), 10));
        assertEquals(2, files.waiting());
    }

    @Test
    void aVerdictIsKeptOnceAndNotForWhatHasChanged() throws Exception {
        var read = file(ONE, 1, CONTENT, NOW);
        write(tx -> tx.need(read));
        var clean = read.scan().answered(Scan.State.CLEAN, "clamd", null, NOW.plusSeconds(1));
        var kept = new AtomicInteger();
        Callable<Void> keeping = () -> {
            kept.addAndGet(files.scanned(read, clean) ? 1 : 0);
            return null;
        };
        Race.of(List.of(keeping, keeping, keeping));

        assertEquals(1, kept.get());
        assertEquals(List.of(read.scanned(clean)), files.of(ONE));
        assertEquals(0, files.waiting());
        var infected = read.scan().answered(Scan.State.INFECTED, "clamd", "x", NOW.plusSeconds(2));
        assertFalse(files.scanned(read, infected));
        assertFalse(files.scanned(file(OTHER, 1, CONTENT, NOW), infected));
    }

    private static StoredFile file(String number, int upload, String content, Instant since) {
        return new StoredFile(number, upload, content, 12_345, since, Scan.waiting(since));
    }

    private void write(Consumer<Transaction> work) {
        cases.transact(tx -> {
            work.accept(tx);
            return null;
        });
    }
}
