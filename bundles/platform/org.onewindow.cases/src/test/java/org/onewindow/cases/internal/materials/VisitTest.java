package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.SharedHall.CLERK;
import static org.onewindow.cases.internal.SharedHall.ISSUER;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Correction;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.materials.VisitDesk.NewVisit;
import org.onewindow.cases.materials.Visits;
import org.onewindow.cases.materials.Visits.Purpose;
import org.onewindow.cases.materials.Visits.Visit;
import org.onewindow.catalogue.Matter.Channel;

/** 最多跑一次 (row 29). */
class VisitTest {
    private static final Order AGAIN =
            new Order(Action.RESUBMIT, null, null, SharedHall.json("{\"shop\":\"改名小卖部\",\"area\":30.5}"), null, null);

    @TempDir
    Path home;

    private SharedHall hall;
    private VisitBook book;

    @BeforeEach
    void open() {
        hall = new SharedHall(home);
        book = new VisitBook(hall.work());
    }

    @Test
    void filingAtAWindowIsAVisitAndByTelephoneIsNone() {
        assertEquals(List.of(Purpose.FILING), purposes(hall.received()));
        assertEquals(List.of(), purposes(hall.file(filed(Channel.MOBILE))));
    }

    @Test
    void whoComesToResubmitIsCountedAndTheSecondVisitNeedsAReason() {
        var file = inCorrection(hall.received());
        assertEquals(
                Map.of("/visit/reason", "visit-reason-missing"),
                faults(refused(() -> hall.after(file, AGAIN.inPerson(new Order.Visit(null)), CLERK))));

        var after = hall.after(file, AGAIN.inPerson(new Order.Visit("原件须当面核对")), CLERK);

        assertEquals(List.of(Purpose.FILING, Purpose.CORRECTION), purposes(after));
        assertEquals("原件须当面核对", Visits.of(after).get(1).reason());
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void whoResubmitsFromHomeDoesNotComeAndWhoFiledFromHomeMayComeOnce() {
        assertEquals(List.of(Purpose.FILING), purposes(hall.after(inCorrection(hall.received()), AGAIN, CLERK)));
        var online = inCorrection(hall.file(filed(Channel.MOBILE)));
        assertEquals(
                List.of(Purpose.CORRECTION),
                purposes(hall.after(online, AGAIN.inPerson(new Order.Visit(null)), CLERK)));
    }

    @Test
    void aMatterThatNeedsTwoVisitsAsksForTheReasonOfTheThird() {
        hall.offer(matter -> matter.put("visits", 2));
        var file = hall.received();
        visit(file, new NewVisit(Purpose.OTHER, null));
        assertEquals(
                Map.of("/reason", "visit-reason-missing"),
                faults(refused(() -> visit(file, new NewVisit(Purpose.OTHER, null)))));
        visit(file, new NewVisit(Purpose.OTHER, "系统故障"));
        assertEquals(List.of(Purpose.FILING, Purpose.OTHER, Purpose.OTHER), purposes(hall.file(file.number())));
        assertEquals(2, Visits.inOrder(hall.catalogue().matters().get(0).matter()));
    }

    @Test
    void aVisitIsEnteredByIntakeForWhatIsNotCountedByItself() {
        var file = hall.received();
        for (var counted : List.of(Purpose.FILING, Purpose.COLLECTION)) {
            assertEquals(
                    Map.of("/purpose", "visit-counted-by-itself"),
                    faults(refused(() -> visit(file, new NewVisit(counted, "x")))));
        }
        assertEquals(
                Kind.DENIED,
                refused(() -> book.add(file.number(), new NewVisit(Purpose.OTHER, "x"), file.version(), "k", ISSUER))
                        .kind());
        visit(file, new NewVisit(Purpose.OTHER, " 补拍照片 "));
        var entered = Visits.of(hall.file(file.number())).get(1);
        assertEquals(new Visit(file.dates().receivedOn(), Purpose.OTHER, "clerk", "补拍照片"), entered);
        var entry = hall.journal(file.number()).get(1);
        assertEquals("VISIT", entry.action());
        assertTrue(entry.facts().contains("OTHER"));
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void forOtherStepsNobodyComes() {
        var order = Order.of(Action.ACCEPT).inPerson(new Order.Visit(null));
        assertEquals(
                Map.of("/visit", "visit-not-for-action"),
                faults(refused(() -> hall.after(hall.received(), order, CLERK))));
    }

    private CaseFile inCorrection(CaseFile file) {
        return hall.after(
                file,
                new Order(
                        Action.REQUEST_CORRECTION,
                        null,
                        List.of(new Correction("/form/shop", "请改名")),
                        null,
                        null,
                        null),
                CLERK);
    }

    private Filing filed(Channel channel) {
        var filing = hall.filing();
        return new Filing(filing.matter(), channel, filing.applicant(), filing.form(), filing.materials(), null);
    }

    private void visit(CaseFile file, NewVisit visit) {
        var version = hall.file(file.number()).version();
        book.add(file.number(), visit, version, hall.nextKey(), CLERK);
    }

    private static List<Purpose> purposes(CaseFile file) {
        return Visits.of(file).stream().map(Visit::purpose).toList();
    }

    private static Map<String, String> faults(Problem problem) {
        return problem.faults().stream().collect(Collectors.toMap(Fault::pointer, Fault::code));
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
