package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.SharedHall.CLERK;
import static org.onewindow.cases.internal.SharedHall.REVIEWER;
import static org.onewindow.cases.internal.SharedHall.STRANGER;
import static org.onewindow.cases.internal.SharedHall.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.materials.FileType;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.ScanHook.Verdict;
import org.onewindow.cases.materials.Upload;
import org.onewindow.cases.materials.UploadedFiles;
import org.onewindow.cases.materials.Uploads.NewUpload;
import org.onewindow.cases.materials.Uploads.Opened;
import org.onewindow.catalogue.Material.MaterialForm;

class UploadDeskTest {
    private static final NewUpload LEASE = new NewUpload("lease", "张三的租赁合同.pdf", "application/pdf");

    @TempDir
    Path home;

    private Handing handing;
    private SharedHall hall;
    private CaseFile file;

    @BeforeEach
    void receive() {
        handing = new Handing(home);
        hall = handing.hall;
        file = hall.received();
    }

    @Test
    void aFileIsKeptWithItsCaseAndJournalledByItsDigest() {
        var answer = handing.handIn(file, LEASE, SmallFiles.pdf(), "key", CLERK);

        var handed = answer.value();
        assertEquals(1, handed.upload());
        assertEquals(FileType.PDF, handed.type());
        assertEquals(file.version() + 1, answer.version());
        var entry = hall.journal(file.number()).get(1);
        assertEquals("HAND_IN_FILE", entry.action());
        assertTrue(entry.facts().contains(handed.sha256()));
        assertFalse(entry.facts().contains("张三"), "the file's name is sealed");
        assertTrue(entry.sealed().contains("张三的租赁合同.pdf"));
        var listed = handing.desk.list(file.number(), REVIEWER).items().get(0);
        assertEquals("张三的租赁合同.pdf", listed.upload().name());
        assertEquals("clerk", listed.upload().by());
        assertEquals(Scan.State.WAITING, listed.scan().state());
        assertFalse(listed.readable());
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void aFileIsClosedUntilTheScannerHasFoundItClean() throws Exception {
        file = handing.withLease(file, SmallFiles.pdf());
        assertEquals(503, refused(() -> open(1, REVIEWER)).kind().status());
        assertEquals("upload-in-quarantine", refused(() -> open(1, REVIEWER)).code());

        handing.scannedBy(new Scanner("clamd", Verdict.CLEAN));

        var opened = open(1, REVIEWER);
        assertEquals(FileType.PDF, opened.upload().type());
        try (InputStream content = opened.content()) {
            assertArrayEquals(SmallFiles.pdf(), content.readAllBytes());
        }
        open(1, SUPERVISOR).content().close();
        assertEquals(Kind.DENIED, refused(() -> open(1, STRANGER)).kind());
        assertEquals("upload-unknown", refused(() -> open(2, REVIEWER)).code());
        assertTrue(handing.desk.list(file.number(), REVIEWER).items().get(0).readable());
    }

    @Test
    void anInfectedFileStaysClosed() {
        file = handing.withLease(file, SmallFiles.pdf());

        handing.scannedBy(new Scanner("clamd", Verdict.infected("Eicar-Test-Signature")));

        var refused = refused(() -> open(1, REVIEWER));
        assertEquals("upload-infected", refused.code());
        assertTrue(refused.detail().zh().contains("Eicar-Test-Signature"));
        var scan = handing.desk.list(file.number(), REVIEWER).items().get(0).scan();
        assertEquals(Scan.State.INFECTED, scan.state());
        assertEquals("Eicar-Test-Signature", scan.threat());
    }

    @Test
    void withoutAScannerFilesStayClosedUnlessTheCentreSaysOtherwise() throws Exception {
        handing.with(new Quarantine("none", false));
        file = handing.withLease(file, SmallFiles.pdf());
        assertEquals("upload-unscanned", refused(() -> open(1, REVIEWER)).code());
        assertEquals(409, refused(() -> open(1, REVIEWER)).kind().status());

        handing.with(new Quarantine("none", true));
        open(1, REVIEWER).content().close();
        assertEquals(
                Scan.State.WAITING,
                handing.desk.list(file.number(), REVIEWER).items().get(0).scan().state(),
                "nobody says that it is clean");

        handing.with(new Quarantine("clamd", true));
        assertEquals(
                "upload-in-quarantine",
                refused(() -> open(1, REVIEWER)).code(),
                "with a scanner nothing is open before it has answered");
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingIsKept() throws Exception {
        var wrong = new NewUpload("application-form", "plan.docx", "image/png");
        var refused = refused(() -> handing.handIn(file, wrong, SmallFiles.pdf(), "key", CLERK));

        assertEquals("upload-faulty", refused.code());
        assertEquals(
                Map.of(
                        "/material", "material-not-electronic",
                        "/name", "file-name-contradicts",
                        "/mediaType", "media-type-contradicts"),
                byPointer(refused));
        assertEquals(1, hall.file(file.number()).version());
        assertEquals(0, kept());
    }

    @Test
    void aFileThatIsNoneOfTheSixOrNotWholeIsRefusedWithItsReason() {
        assertEquals("file-empty", faultOf(new byte[0]));
        assertEquals("file-type-not-allowed", faultOf("<html>".getBytes()));
        assertEquals("file-damaged", faultOf(Arrays.copyOf(SmallFiles.pdf(), 100)));
        assertEquals(
                "file-ambiguous", faultOf(SmallFiles.joined(SmallFiles.pdf(), SmallFiles.ofd(), "%%EOF".getBytes())));
        assertEquals(1, hall.file(file.number()).version());
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        for (String name :
                new String[] {"", "a/b.pdf", "..\\b.pdf", "a\nb.pdf", "x".repeat(200) + ".pdf", "a\u202Efdp.exe.pdf"}) {
            var upload = new NewUpload("lease", name, "application/pdf");
            var refused = refused(() -> handing.handIn(file, upload, SmallFiles.pdf(), hall.nextKey(), CLERK));
            assertTrue(byPointer(refused).containsKey("/name"), name);
        }
        handing.handIn(
                file, new NewUpload("lease", "合同.PDF", "application/octet-stream"), SmallFiles.pdf(), "k", CLERK);
        assertEquals(2, hall.file(file.number()).version());
    }

    @Test
    void aFileOrACaseThatIsTooLargeIs413() throws Exception {
        handing.open(new Limits(1000, 1500, 200));
        assertEquals(
                413,
                refused(() -> handing.withLease(file, SmallFiles.pdf("x".repeat(1000))))
                        .kind()
                        .status());
        file = handing.withLease(file, SmallFiles.pdf("x".repeat(600)));
        var refused = refused(() -> handing.withLease(file, SmallFiles.pdf("y".repeat(600))));
        assertEquals("case-files-too-large", refused.code());
        assertEquals(413, refused.kind().status());
        handing.open(new Limits(1000, 100_000, 1));
        assertEquals(
                "too-many-files",
                refused(() -> handing.withLease(file, SmallFiles.pdf())).code());
        assertEquals(1, kept());
    }

    @Test
    void whoeverMayNotHandInIsRefusedBeforeAnythingIsRead() {
        var unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nobody reads this");
            }
        };
        for (Person other : List.of(REVIEWER, STRANGER, SUPERVISOR)) {
            assertEquals(
                    Kind.DENIED,
                    refused(() -> handing.desk.handIn(file.number(), LEASE, unread, 1, "key", other))
                            .kind());
        }
    }

    @Test
    void theSameRequestIsAnsweredAgainAndAnotherUnderItsKeyIsRefused() {
        var first = handing.handIn(file, LEASE, SmallFiles.pdf(), "key", CLERK);
        var again = handing.handIn(file, LEASE, SmallFiles.pdf(), "key", CLERK);

        assertEquals(first, again);
        assertEquals(1, files().items().size());
        assertEquals(
                "idempotency-key-reused",
                refused(() -> handing.handIn(file, LEASE, SmallFiles.pdf("other"), "key", CLERK))
                        .code());
    }

    @Test
    void theSameFileForTheSameMaterialIsThereAlready() {
        file = handing.withLease(file, SmallFiles.pdf());

        var refused = refused(() -> handing.withLease(file, SmallFiles.pdf()));

        assertEquals("file-there-already", refused.code());
        assertEquals(1, refused.extra().get("upload"));
        handing.handIn(file, "plan", "平面图.pdf", "application/pdf", SmallFiles.pdf());
        assertEquals(2, files().items().size(), "for another material it may be handed in");
    }

    @Test
    void ofManyWhoHandInAtOnceOneIsTakenPerVersionAndTheSameRequestOnce() throws Exception {
        int many = 6;
        var start = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        var outcomes = new ArrayList<String>();
        try {
            Callable<String> same = () -> {
                start.await();
                return handing.handIn(file, LEASE, SmallFiles.pdf(), "same", CLERK)
                        .toString();
            };
            for (var one : threads.invokeAll(Collections.nCopies(many, same))) {
                outcomes.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, outcomes.stream().distinct().count());
        assertEquals(1, files().items().size());
        assertEquals(
                Kind.STALE,
                refused(() -> handing.handIn(file, LEASE, SmallFiles.pdf("b"), "other", CLERK))
                        .kind());
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void aWrongFileIsWithdrawnBeforeAcceptanceAndItsContentSwept() throws Exception {
        file = handing.withLease(file, SmallFiles.pdf());
        handing.scannedBy(new Scanner("clamd", Verdict.CLEAN));

        withdraw(1, "上传了他人的合同", CLERK);

        file = hall.file(file.number());
        var listed = handing.desk.list(file.number(), CLERK).items().get(0);
        assertEquals("上传了他人的合同", listed.upload().withdrawal().reason());
        assertNull(listed.scan());
        assertEquals("upload-withdrawn", refused(() -> open(1, CLERK)).code());
        assertEquals("upload-withdrawn", refused(() -> withdraw(1, "再次", CLERK)).code());
        assertFalse(hall.journal(file.number()).get(2).facts().contains("他人"), "the reason is sealed");
        hall.clock().advance(Duration.ofDays(2));
        sweep();
        assertEquals(0, kept());
        file = handing.withLease(file, SmallFiles.pdf());
        assertEquals(2, files().items().get(1).number());
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void aContentThatAnotherCaseNeedsIsNotSwept() throws Exception {
        var other = hall.received();
        handing.withLease(other, SmallFiles.pdf());
        file = handing.withLease(file, SmallFiles.pdf());
        withdraw(1, "误传", CLERK);
        hall.clock().advance(Duration.ofDays(2));

        sweep();

        assertEquals(1, kept());
        handing.scannedBy(new Scanner("clamd", Verdict.CLEAN));
        handing.desk.open(other.number(), 1, CLERK).content().close();
    }

    @Test
    void afterAcceptanceNothingIsWithdrawnButMoreMayCome() {
        file = handing.withLease(file, SmallFiles.pdf());
        file = hall.after(file, Order.of(Action.ACCEPT), CLERK);

        assertEquals(
                "not-in-this-state", refused(() -> withdraw(1, "误传", CLERK)).code());
        file = handing.withLease(file, SmallFiles.pdf("made up later"));
        assertEquals(2, files().items().size());
        assertEquals("request-faulty", refused(() -> withdrawReceived("  ")).code());
    }

    @Test
    void aKillBetweenFileAndRowLeavesAContentThatNobodyNeedsAndTheSweepTakes() throws Exception {
        var dying = new UploadDesk(
                hall.desk(),
                hall.work(),
                hall.catalogue(),
                new DyingStore(handing.files),
                hall.cases().files(),
                handing.quarantine,
                Limits.set(20, 200));
        var content = new ByteArrayInputStream(SmallFiles.pdf());

        assertThrows(DyingStore.KilledHere.class, () -> dying.handIn(file.number(), LEASE, content, 1, "key", CLERK));

        assertEquals(1, kept(), "the content was in place before");
        assertEquals(0, files().items().size());
        sweep();
        assertEquals(1, kept(), "its row may be on the way");
        hall.clock().advance(Duration.ofHours(25));
        sweep();
        assertEquals(0, kept());
        file = handing.withLease(file, SmallFiles.pdf());
        assertEquals(1, files().items().size());
    }

    @Test
    void aRowThatWasChangedBehindTheJournalsBackIsFoundAndOpensNothing() {
        file = handing.withLease(file, SmallFiles.pdf());
        handing.scannedBy(new Scanner("clamd", Verdict.CLEAN));
        var upload = files().items().get(0);
        var forged = new Upload(
                1,
                "lease",
                upload.name(),
                upload.type(),
                upload.size(),
                "0".repeat(64),
                upload.at(),
                upload.by(),
                null,
                null);

        hall.cases()
                .forge(file.change()
                        .annex(UploadedFiles.ANNEX, new UploadedFiles(List.of(forged)))
                        .same());

        assertEquals(List.of("annexes-differ at 2"), hall.breaks(file.number()));
        assertEquals("upload-in-quarantine", refused(() -> open(1, CLERK)).code(), "another content was scanned");
    }

    @Test
    void whatWasHandedInElectronicallyAndHasNoFileIsListedAsMissing() {
        var filing = hall.filing();
        var materials = new ArrayList<>(filing.materials());
        materials.add(new HandedIn("lease", 1, MaterialForm.ELECTRONIC));
        materials.add(new HandedIn("plan", 1, MaterialForm.ELECTRONIC));
        file = hall.file(new Filing(
                filing.matter(), filing.channel(), filing.applicant(), filing.form(), materials, filing.overrides()));
        assertEquals(
                List.of("lease", "plan"),
                handing.desk.list(file.number(), CLERK).missing());

        file = handing.withLease(file, SmallFiles.pdf());

        assertEquals(List.of("plan"), handing.desk.list(file.number(), CLERK).missing());
    }

    private Opened open(int number, Person by) {
        return handing.desk.open(file.number(), number, by);
    }

    private void withdraw(int number, String reason, Person by) {
        var seen = hall.file(file.number());
        handing.desk.withdraw(file.number(), number, reason, seen.version(), hall.nextKey(), by);
    }

    private void withdrawReceived(String reason) {
        var other = handing.withLease(hall.received(), SmallFiles.pdf("another case"));
        handing.desk.withdraw(other.number(), 1, reason, other.version(), hall.nextKey(), CLERK);
    }

    private UploadedFiles files() {
        return UploadedFiles.of(hall.file(file.number()));
    }

    private String faultOf(byte[] content) {
        var refused = refused(() -> handing.handIn(file, LEASE, content, hall.nextKey(), CLERK));
        return byPointer(refused).get("");
    }

    private void sweep() throws Exception {
        handing.files.sweep(
                hall.clock().instant().minus(Duration.ofHours(24)), hall.cases().files()::isNeeded);
    }

    /** How many contents lie in their places. */
    private int kept() throws Exception {
        try (var all = Files.walk(home.resolve("files"))) {
            return (int) all.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}"))
                    .count();
        }
    }

    private static Map<String, String> byPointer(Problem problem) {
        return problem.faults().stream().collect(Collectors.toMap(Fault::pointer, Fault::code, (one, two) -> one));
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
