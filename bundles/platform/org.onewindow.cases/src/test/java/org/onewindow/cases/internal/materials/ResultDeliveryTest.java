package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.SharedHall.CLERK;
import static org.onewindow.cases.internal.SharedHall.DECIDER;
import static org.onewindow.cases.internal.SharedHall.ISSUER;
import static org.onewindow.cases.internal.SharedHall.REVIEWER;
import static org.onewindow.cases.internal.SharedHall.STRANGER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.materials.Deliveries.Delivered;
import org.onewindow.cases.materials.Deliveries.Dispatch;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.cases.materials.ResultDelivery.Stage;
import org.onewindow.cases.materials.Visits;
import org.onewindow.cases.outbox.Message;

/** Rows 16, 17 and 20; 行政许可法 art. 44. Granted and issued on Friday, 18 September 2026. */
class ResultDeliveryTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
    private static final DeliveryWish BY_POST = new DeliveryWish(DeliveryMode.POST, "张三", "13800000000", "测试路1号");
    private static final Dispatch EMS = new Dispatch("中国邮政", "EX000000000CN");

    @TempDir
    Path home;

    private SharedHall hall;
    private DeliveryDesk desk;

    @BeforeEach
    void open() {
        hall = new SharedHall(home);
        desk = new DeliveryDesk(
                hall.desk(),
                hall.work(),
                hall.cases(),
                hall.calendar(),
                hall.catalogue(),
                new ReceiptCheck(
                        (window, matter) -> window.equals("D01")
                                ? Optional.of(new Fault("/window", "window-of-other-kind", Text.same("another kind")))
                                : window.equals("D02")
                                        ? Optional.empty()
                                        : Optional.of(new Fault("/window", "window-unknown", Text.same("unknown"))),
                        hall.clock()));
    }

    @Test
    void aResultIsHandedOutAtAWindowAgainstASignedReceiptAndThatIsAVisit() {
        var file = issued(null);

        deliver(file, collected("D01", "张三", true, "领取时须核对原件"));

        var delivery = delivery(file);
        assertEquals(Stage.DELIVERED, delivery.stage());
        assertEquals("张三", delivery.received().to());
        assertEquals("D01", delivery.received().window(), "a window that hands out need not take the matter in");
        assertEquals(FRIDAY, delivery.received().on());
        var entry = last(file);
        assertEquals("DELIVERED", entry.action());
        assertFalse(entry.facts().contains("张三"), "who took it is sealed");
        assertEquals(
                List.of(Visits.Purpose.FILING, Visits.Purpose.COLLECTION),
                Visits.of(hall.file(file.number())).stream()
                        .map(Visits.Visit::purpose)
                        .toList());
        assertEquals(List.of(), hall.breaks(file.number()));
        assertEquals(
                "result-delivered",
                refused(() -> deliver(file, collected("D01", "张三", true, "x"))).code());
    }

    @Test
    void everythingThatIsMissingFromAReceiptIsToldAtOnce() {
        var file = issued(null);
        var problem = refused(() -> deliver(
                file, new Delivered(DeliveryMode.WINDOW, FRIDAY.plusDays(1), " ", "Main Hall", null, null, null)));
        assertEquals("delivery-faulty", problem.code());
        assertEquals(
                Map.of(
                        "/on", "delivery-day-wrong",
                        "/to", "text-missing",
                        "/site", "site-malformed",
                        "/window", "text-missing",
                        "/signed", "receipt-not-signed",
                        "/visitReason", "visit-reason-missing"),
                faults(problem));
        assertEquals(
                "window-unknown",
                faults(refused(() -> deliver(file, collected("Z99", "张三", true, "x"))))
                        .get("/window"));
        assertEquals(Stage.WAITING, delivery(file).stage());
    }

    @Test
    void aResultIsSentByPostComesBackIsSentAgainAndArrives() {
        var file = issued(BY_POST);
        assertEquals(Stage.WAITING, delivery(file).stage());

        dispatch(file, EMS);
        assertEquals(Stage.UNDER_WAY, delivery(file).stage());
        assertEquals("result-under-way", refused(() -> dispatch(file, EMS)).code());
        assertEquals(
                "result-under-way",
                refused(() -> deliver(file, collected("D01", "张三", true, "x"))).code());
        cameBack(file, "查无此人");
        assertEquals(Stage.RETURNED, delivery(file).stage());
        assertEquals("result-not-under-way", refused(() -> cameBack(file, "再退")).code());
        arrange(file, new DeliveryWish(DeliveryMode.POST, "李四", "13800000001", "测试路2号"));
        dispatch(file, new Dispatch("中国邮政", "EX000000001CN"));
        hall.clock().set(FRIDAY.plusDays(4));
        deliver(file, arrived(FRIDAY.plusDays(3), "李四"));

        var delivery = delivery(file);
        assertEquals(2, delivery.sendings().size());
        assertEquals("查无此人", delivery.sendings().get(0).returned().reason());
        assertEquals("测试路1号", delivery.sendings().get(0).wish().address());
        assertEquals("测试路2号", delivery.sendings().get(1).wish().address());
        assertEquals(FRIDAY.plusDays(3), delivery.received().on());
        assertEquals(1, Visits.of(hall.file(file.number())).size(), "nobody came for it");
        assertEquals(
                List.of(
                        "RECEIVE",
                        "ACCEPT",
                        "START_REVIEW",
                        "GRANT",
                        "ISSUE",
                        "DISPATCH",
                        "RETURNED_TO_SENDER",
                        "ARRANGE_DELIVERY",
                        "DISPATCH",
                        "DELIVERED"),
                hall.journal(file.number()).stream()
                        .map(entry -> entry.action())
                        .toList());
        assertTrue(hall.journal(file.number()).stream()
                .noneMatch(
                        entry -> entry.facts().contains("测试路") || entry.facts().contains("EX0000")));
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void theApplicantIsToldHowTheResultIsSent() {
        var file = issued(BY_POST);
        dispatch(file, EMS);

        var message = hall.cases().messages().list(null, null, 10).stream()
                .filter(queued -> queued.message().kind() == Message.Kind.DISPATCHED)
                .findFirst()
                .orElseThrow()
                .message();
        assertTrue(message.sealed().contains("EX000000000CN"));
        assertFalse(message.facts().contains("EX000000000CN"));
    }

    @Test
    void aParcelArrivesNeitherBeforeItWasSentNorTomorrow() {
        var file = issued(BY_POST);
        hall.clock().set(FRIDAY.plusDays(3));
        dispatch(file, EMS);
        for (LocalDate day : List.of(FRIDAY.plusDays(2), FRIDAY.plusDays(4))) {
            assertEquals(
                    "delivery-day-wrong",
                    faults(refused(() -> deliver(file, arrived(day, "张三")))).get("/on"));
        }
        var withWindow = new Delivered(DeliveryMode.POST, null, "张三", null, "D01", null, null);
        assertEquals(Map.of("/window", "not-for-this-mode"), faults(refused(() -> deliver(file, withWindow))));
    }

    @Test
    void aDispatchByPostNeedsCarrierAndNumberAndAnElectronicOneHasNone() {
        var posted = issued(BY_POST);
        assertEquals(
                Map.of("/carrier", "text-missing", "/trackingNumber", "tracking-number-malformed"),
                faults(refused(() -> dispatch(posted, new Dispatch(null, "1 2")))));
        var electronic = issued(new DeliveryWish(DeliveryMode.ELECTRONIC, null, null, null));
        assertEquals(
                Map.of("/carrier", "not-for-this-mode", "/trackingNumber", "not-for-this-mode"),
                faults(refused(() -> dispatch(electronic, EMS))));
        var collected = issued(null);
        assertEquals(
                "result-is-collected", refused(() -> dispatch(collected, EMS)).code());
    }

    @Test
    void aResultThatWasSentElectronicallyIsDeliveredWhenTheApplicantOpensIt() {
        var file = issued(new DeliveryWish(DeliveryMode.ELECTRONIC, null, null, null));
        var code = file.origin().receiptCode();
        assertEquals(
                "result-not-electronic",
                refused(() -> desk.open(file.number(), code)).code());
        dispatch(file, new Dispatch(null, null));
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> desk.open(file.number(), "AAAAAAAA")).kind());

        desk.open(file.number(), code);
        hall.clock().set(FRIDAY.plusDays(5));
        var again = desk.open(file.number(), code);

        assertEquals(FRIDAY, again.delivery().received().on(), "it was opened once");
        assertEquals("applicant", again.delivery().received().by());
        assertNull(again.delivery().received().to());
        assertEquals("applicant", last(file).actor());
        assertEquals(
                1,
                hall.journal(file.number()).stream()
                        .filter(e -> e.action().equals("DELIVERED"))
                        .count());
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void aWishIsCheckedWhenItIsFiled() {
        hall.offer(matter -> matter.put("postDelivery", false));
        assertEquals(
                Map.of("/delivery/mode", "delivery-not-by-post"), faults(refused(() -> hall.file(filing(BY_POST)))));
        hall.offer(matter -> matter.put("postDelivery", true));
        assertEquals(
                Map.of(
                        "/delivery/recipient", "text-missing",
                        "/delivery/phone", "text-missing",
                        "/delivery/address", "text-missing"),
                faults(refused(() -> hall.file(filing(new DeliveryWish(DeliveryMode.POST, null, " ", null))))));
        assertEquals(
                Map.of("/delivery/address", "address-only-by-post", "/delivery/recipient", "markup-not-allowed"),
                faults(refused(() -> hall.file(filing(new DeliveryWish(DeliveryMode.WINDOW, "<b>", null, "测试路1号"))))));
        var file = hall.file(filing(BY_POST));
        assertEquals(BY_POST, delivery(file).wish());
        assertFalse(hall.journal(file.number()).get(0).facts().contains("测试路"));
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void whoMayDoWhatAndWhenIsAsTheTableSays() {
        var file = hall.received();
        arrange(file, BY_POST);
        assertEquals(
                "not-in-this-state",
                refused(() -> desk.dispatch(file.number(), EMS, version(file), "k", ISSUER))
                        .code());
        assertEquals(
                Kind.DENIED,
                refused(() -> desk.arrange(file.number(), BY_POST, version(file), "k2", ISSUER))
                        .kind());
        var issued = issued(BY_POST);
        for (var other : List.of(CLERK, REVIEWER, STRANGER)) {
            assertEquals(
                    Kind.DENIED,
                    refused(() -> desk.dispatch(issued.number(), EMS, version(issued), "k", other))
                            .kind());
        }
        assertEquals(
                Kind.DENIED, refused(() -> desk.read(issued.number(), STRANGER)).kind());
    }

    @Test
    void aDenialIsDeliveredTooButNoTenDaysBindIt() {
        var file = hall.after(hall.inReview(), Order.of(Action.DENY, "不符合条件"), DECIDER);
        assertNull(desk.read(file.number(), ISSUER).dueOn());
        deliver(file, collected("D01", "张三", true, "送达决定"));
        assertEquals(Stage.DELIVERED, delivery(file).stage());
        assertEquals(State.DENIED, hall.file(file.number()).state());
    }

    @Test
    void aGrantedLicenceIsServedWithinTenWorkingDaysOfTheDecision() {
        var file = issued(null);
        assertEquals(LocalDate.of(2026, 10, 2), desk.read(file.number(), ISSUER).dueOn());
        assertEquals(
                LocalDate.of(2026, 10, 2),
                desk.read(file.number(), file.origin().receiptCode()).dueOn());

        hall.offer(matter -> matter.put("kind", "CONFIRMATION"));
        assertNull(desk.read(issued(null).number(), ISSUER).dueOn(), "the article binds licences");
    }

    private CaseFile issued(DeliveryWish wish) {
        var file = hall.file(filing(wish));
        file = hall.after(file, Order.of(Action.ACCEPT), CLERK);
        file = hall.after(file, Order.of(Action.START_REVIEW), REVIEWER);
        file = hall.after(file, Order.of(Action.GRANT), DECIDER);
        return hall.after(file, Order.of(Action.ISSUE), ISSUER);
    }

    private Filing filing(DeliveryWish wish) {
        var filing = hall.filing();
        return new Filing(
                filing.matter(),
                filing.channel(),
                null,
                filing.applicant(),
                filing.form(),
                filing.materials(),
                null,
                null,
                null,
                null,
                wish,
                null);
    }

    private static Delivered collected(String window, String to, boolean signed, String reason) {
        return new Delivered(DeliveryMode.WINDOW, null, to, null, window, signed, reason);
    }

    private static Delivered arrived(LocalDate on, String to) {
        return new Delivered(DeliveryMode.POST, on, to, null, null, null, null);
    }

    private void arrange(CaseFile file, DeliveryWish wish) {
        desk.arrange(file.number(), wish, version(file), hall.nextKey(), CLERK);
    }

    private void dispatch(CaseFile file, Dispatch dispatch) {
        desk.dispatch(file.number(), dispatch, version(file), hall.nextKey(), ISSUER);
    }

    private void cameBack(CaseFile file, String reason) {
        desk.cameBack(file.number(), reason, version(file), hall.nextKey(), ISSUER);
    }

    private void deliver(CaseFile file, Delivered delivered) {
        desk.deliver(file.number(), delivered, version(file), hall.nextKey(), ISSUER);
    }

    private long version(CaseFile file) {
        return hall.file(file.number()).version();
    }

    private ResultDelivery delivery(CaseFile file) {
        return desk.read(file.number(), CLERK).delivery();
    }

    private JournalEntry last(CaseFile file) {
        var journal = hall.journal(file.number());
        return journal.get(journal.size() - 1);
    }

    private static Map<String, String> faults(Problem problem) {
        return problem.faults().stream().collect(Collectors.toMap(Fault::pointer, Fault::code));
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
