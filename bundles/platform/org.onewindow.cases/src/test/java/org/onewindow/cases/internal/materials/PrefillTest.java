package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.SharedHall.CLERK;
import static org.onewindow.cases.internal.SharedHall.REVIEWER;
import static org.onewindow.cases.internal.SharedHall.STRANGER;
import static org.onewindow.cases.internal.SharedHall.SUPERVISOR;
import static org.onewindow.cases.internal.SharedHall.json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.materials.Prefill.Field;
import org.onewindow.cases.materials.Prefill.Offer;
import org.onewindow.cases.materials.Prefill.Question;
import org.onewindow.cases.materials.Prefill.Reusable;
import org.onewindow.cases.materials.ScanHook.Verdict;
import org.onewindow.cases.materials.UploadedFiles;
import org.onewindow.cases.materials.Uploads.Handed;
import org.onewindow.cases.materials.Uploads.Reuse;
import org.onewindow.cases.testing.InMemoryLookUps;

/** What the centre holds already is not asked again: 国务院令716号 art. 7, rows 12 and 68. */
class PrefillTest {
    private static final String ID = "11010519491231002X";
    private static final String OTHER_ID = "440524188001010014";
    private static final Question QUESTION = new Question("shop-permit", IdType.RESIDENT_ID, ID);

    @TempDir
    Path home;

    private final InMemoryLookUps lookUps = new InMemoryLookUps();
    private Handing handing;
    private SharedHall hall;
    private PrefillDesk desk;

    @BeforeEach
    void open() {
        handing = new Handing(home);
        hall = handing.hall;
        desk = new PrefillDesk(
                hall.clock(),
                hall.catalogue(),
                hall.cases(),
                hall.cases().files(),
                hall.cases().licences(),
                lookUps);
    }

    @Test
    void ofSomebodyNewNothingIsKnownAndEvenThatIsRecorded() {
        var offer = ask(QUESTION);
        assertNull(offer.applicant());
        assertEquals(List.of(), offer.form());
        var lookUp = lookUps.list(null, null, null, 10).get(0);
        assertEquals("clerk", lookUp.by());
        assertEquals("shop", lookUp.department());
        assertEquals(ID, lookUp.idNumber());
        assertEquals(List.of(), lookUp.cases());
    }

    @Test
    void nameAndPhoneComeFromTheNewestCaseAndAnswersFromTheNewestThatWasLookedAt() {
        var older = accepted("旧名小卖部", "13800000001");
        hall.clock().advance(Duration.ofDays(3));
        var newest = received("新名小卖部", "13800000002");

        var offer = ask(QUESTION);

        assertEquals("13800000002", offer.applicant().phone());
        assertEquals(PersonKind.NATURAL_PERSON, offer.applicant().kind());
        assertEquals(newest.dates().receivedOn(), offer.applicant().on());
        assertEquals(
                List.of(
                        new Field(
                                "/shop",
                                json("\"旧名小卖部\""),
                                older.number(),
                                older.dates().receivedOn()),
                        new Field(
                                "/area",
                                json("30.5"),
                                older.number(),
                                older.dates().receivedOn())),
                offer.form());
        assertEquals(
                List.of(older.number(), newest.number()),
                lookUps.list(null, ID, null, 10).get(0).cases());
    }

    @Test
    void whatWasWithdrawnOrIsOfSomebodyElseOrOfAnotherDocumentIsNotOffered() {
        hall.after(accepted("撤回小卖部", "1"), Order.of(Action.WITHDRAW, "不办了"), CLERK);
        assertEquals(List.of(), ask(QUESTION).form());
        accepted("小卖部", "1");
        assertEquals(2, ask(QUESTION).form().size());
        assertEquals(
                List.of(), ask(new Question("shop-permit", IdType.PASSPORT, ID)).form());
        assertNull(
                ask(new Question("shop-permit", IdType.RESIDENT_ID, OTHER_ID)).applicant());
    }

    @Test
    void anAnswerIsOfferedOnlyToTheSameQuestion() {
        accepted("小卖部", "1");
        hall.offerAsking(json("""
                {"type":"object","properties":{
                  "shop":{"title":"other words","type":"string","maxLength":20},
                  "area":{"type":"number","minimum":5},"fresh":{"type":"string"}}}"""));
        assertEquals(
                List.of("/shop"),
                ask(QUESTION).form().stream().map(Field::pointer).toList());
    }

    @Test
    void whatAnotherDepartmentWasToldIsNotUsedHere() {
        var file = accepted("小卖部", "13800000001");
        hall.handOver(file, "market", "market-office");

        var offer = ask(QUESTION);

        assertEquals(List.of(), offer.form());
        assertEquals(List.of(), offer.files());
        assertEquals("13800000001", offer.applicant().phone(), "the one window asks the same person");
    }

    @Test
    void onlyIntakeOfTheMattersDepartmentLooksUpAndOnlySupervisorsSeeWhoDid() {
        for (var other : List.of(REVIEWER, STRANGER, SUPERVISOR)) {
            assertEquals(Kind.DENIED, refused(() -> desk.offer(QUESTION, other)).kind());
        }
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> desk.offer(new Question("none", IdType.PASSPORT, "1"), CLERK))
                        .kind());
        assertEquals(List.of(), lookUps.list(null, null, null, 10), "nobody was shown anything");
        ask(QUESTION);
        assertEquals(
                Kind.DENIED,
                refused(() -> desk.lookUps(null, null, null, 10, CLERK)).kind());
        assertEquals(1, desk.lookUps("clerk", ID, null, 10, SUPERVISOR).size());
        assertEquals(0, desk.lookUps("other", null, null, 10, SUPERVISOR).size());
    }

    @Test
    void aFileOfAnEarlierCaseIsOfferedAndTakenOver() throws Exception {
        var earlier = withLeases(received("小卖部", "1"));
        earlier = hall.after(earlier, Order.of(Action.ACCEPT), CLERK);
        var file = received("小卖部", "1");
        var offered = ask(QUESTION).files();
        assertEquals(1, offered.size());
        var reusable = offered.get(0);
        assertEquals("lease", reusable.material());
        assertEquals(2, reusable.upload(), "the newest one");

        var handed = reuse(file, reusable).value();

        var upload = UploadedFiles.of(hall.file(file.number())).items().get(0);
        assertEquals(earlier.number(), upload.reusedFrom());
        assertEquals(handed.sha256(), upload.sha256());
        handing.desk.open(file.number(), 1, CLERK).content().close();
        var entry = hall.journal(file.number()).get(1);
        assertEquals("REUSE_FILE", entry.action());
        assertTrue(entry.facts().contains(earlier.number()));
        assertEquals(List.of(), hall.breaks(file.number()));
        hall.clock().advance(Duration.ofHours(30));
        handing.files.sweep(
                hall.clock().instant().minus(Duration.ofHours(24)), hall.cases().files()::isNeeded);
        handing.desk.open(file.number(), 1, CLERK).content().close();
        var again = hall.file(file.number());
        assertEquals("file-there-already", refused(() -> reuse(again, reusable)).code());
    }

    @Test
    void aFileOfSomebodyElseOrForSomethingElseIsNotTakenOver() {
        var theirs = withLeases(hall.file(filing("13800000009", OTHER_ID)));
        var file = received("小卖部", "1");
        assertEquals(
                Map.of("/fromCase", "file-of-another-person", "/upload", "file-for-another-material"),
                faults(() -> reuse(file, new Reusable("plan", theirs.number(), 1, null, null))));
        var own = withLeases(received("小卖部", "1"));
        hall.handOver(own, "market", "market-office");
        var both = SharedHall.person("both", "shop:INTAKE", "market:INTAKE");
        assertEquals(
                Map.of("/fromCase", "file-of-another-department"),
                faults(() -> handing.desk.reuse(
                        file.number(), new Reuse("lease", own.number(), 1), file.version(), "k", both)));
        assertEquals(
                Kind.DENIED,
                refused(() -> reuse(file, new Reusable("lease", own.number(), 1, null, null)))
                        .kind());
    }

    @Test
    void aFileForAMaterialThatHadAnotherNameIsNeitherOfferedNorTakenOver() {
        var earlier = hall.after(withLeases(received("小卖部", "1")), Order.of(Action.ACCEPT), CLERK);
        hall.offer(matter -> matter.set("materials", json(Handing.MATERIALS.replace("租赁合同", "产权证明"))));
        assertEquals(List.of(), ask(QUESTION).files());
        var file = received("小卖部", "1");
        assertEquals(
                Map.of("/upload", "file-for-another-material"),
                faults(() -> reuse(file, new Reusable("lease", earlier.number(), 1, null, null))));
    }

    @Test
    void anInfectedFileIsNeitherOfferedNorTakenOver() {
        var earlier = handing.withLease(received("小卖部", "1"), SmallFiles.pdf());
        handing.scannedBy(new Scanner("clamd", Verdict.infected("Eicar")));
        var from = hall.after(hall.file(earlier.number()), Order.of(Action.ACCEPT), CLERK);
        assertEquals(List.of(), ask(QUESTION).files());
        var file = received("小卖部", "1");
        assertEquals(
                "upload-infected",
                refused(() -> reuse(file, new Reusable("lease", from.number(), 1, null, null)))
                        .code());
    }

    private Offer ask(Question question) {
        return desk.offer(question, CLERK);
    }

    private CaseFile received(String shop, String phone) {
        var filing = filing(phone, ID);
        return hall.file(new Filing(
                filing.matter(),
                filing.channel(),
                filing.applicant(),
                json("{\"shop\":\"" + shop + "\",\"area\":30.5}"),
                filing.materials(),
                null));
    }

    private CaseFile accepted(String shop, String phone) {
        return hall.after(received(shop, phone), Order.of(Action.ACCEPT), CLERK);
    }

    private Filing filing(String phone, String idNumber) {
        var filing = hall.filing();
        return new Filing(
                filing.matter(),
                filing.channel(),
                new Applicant(PersonKind.NATURAL_PERSON, "张三", IdType.RESIDENT_ID, idNumber, phone),
                filing.form(),
                filing.materials(),
                null);
    }

    private CaseFile withLeases(CaseFile file) {
        var first = handing.withLease(file, SmallFiles.pdf("first " + file.number()));
        var second = handing.withLease(first, SmallFiles.pdf("second " + file.number()));
        handing.scannedBy(new Scanner("clamd", Verdict.CLEAN));
        return second;
    }

    private Answer<Handed> reuse(CaseFile file, Reusable from) {
        return handing.desk.reuse(
                file.number(),
                new Reuse(from.material(), from.caseNumber(), from.upload()),
                file.version(),
                hall.nextKey(),
                CLERK);
    }

    private static Map<String, String> faults(Runnable work) {
        return refused(work).faults().stream().collect(Collectors.toMap(Fault::pointer, Fault::code));
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
