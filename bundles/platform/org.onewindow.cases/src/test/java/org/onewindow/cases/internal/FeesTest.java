package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.ISSUER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.json;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.Annexes;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.fees.Refund;
import org.onewindow.cases.fees.Relief;
import org.onewindow.cases.fees.Repayment;
import org.onewindow.cases.fees.Share;
import org.onewindow.cases.fees.Yuan;
import org.onewindow.cases.internal.fees.BillDesk;
import org.onewindow.cases.internal.papers.PaperRack;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.papers.Paper;
import org.onewindow.catalogue.Setting;

/** Rows 98 (one bill), 99 (the lower bound), 100 (exemptions) and 107 (paying is a stage); 行政许可法 art. 58, 59. */
class FeesTest {
    /** The shop permit costs 100 to 200 yuan, and 0.50 to 1.00 for each square metre, which goes to another organ. */
    static final String FEES = """
            [{"code":"permit","name":{"zh-CN":"许可证","en":"Permit"},"min":100.00,"max":200.00,
              "standard":{"zh-CN":"每证","en":"Each"},"basis":{"law":{"zh-CN":"某法","en":"Some law"}}},
             {"code":"survey","name":{"zh-CN":"丈量","en":"Survey"},"min":0.50,"max":1.00,"payee":"market-office",
              "standard":{"zh-CN":"每平方米","en":"Each m²"},"basis":{"law":{"zh-CN":"某法","en":"Some law"}},
              "quantity":"/area","when":{"pointer":"/shop","values":["𠮷祥小卖部"]}}]
            """;

    @TempDir
    Path home;

    private Hall hall;
    private Bills bills;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        hall.catalogue.offerWith(matter -> matter.set("fees", json(FEES)));
        bills = new BillDesk(hall.work, hall.cases);
    }

    private static Order amend(String area) {
        return new Order(Action.AMEND, "面积录入错误", null, json("{\"shop\":\"𠮷祥小卖部\",\"area\":" + area + "}"), null, null);
    }

    private static Payment cash(String amount) {
        return new Payment("票0001", PaymentMethod.CASH, new BigDecimal(amount));
    }

    private static Relief relief(String fee, String amount) {
        var reduced = amount == null ? null : new BigDecimal(amount);
        return new Relief(fee, "减免〔2026〕1号", "某办法第5条", "低保家庭", reduced);
    }

    private CaseFile settle(CaseFile file) {
        var payment = new Payment("票0001", PaymentMethod.CASH, bill(file).total());
        bills.settle(file.number(), payment, file.version(), hall.nextKey(), CLERK);
        return hall.file(file.number());
    }

    private CaseFile exempt(CaseFile file, Relief relief) {
        bills.exempt(file.number(), relief, file.version(), hall.nextKey(), HEAD);
        return hall.file(file.number());
    }

    private CaseFile refund(CaseFile file, String fee, String amount) {
        return refund(file, fee, amount, "退费〔2026〕1号");
    }

    private CaseFile refund(CaseFile file, String fee, String amount, String document) {
        var back = new Repayment(fee, amount == null ? null : new BigDecimal(amount), document, "多收");
        bills.refund(file.number(), back, file.version(), hall.nextKey(), HEAD);
        return hall.file(file.number());
    }

    private CaseFile granted() {
        return hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
    }

    private static Bill bill(CaseFile file) {
        return file.annex(Bill.ANNEX).orElseThrow();
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }

    private static Map<String, String> faults(Runnable work) {
        return refused(work).faults().stream()
                .collect(Collectors.toMap(fault -> fault.pointer(), fault -> fault.code()));
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    private List<Message> told(CaseFile file) {
        return hall.cases.messages().list(Queued.State.WAITING, null, 100).stream()
                .map(Queued::message)
                .filter(message -> message.caseNumber().equals(file.number()))
                .sorted((one, other) -> Long.compare(one.place(), other.place()))
                .toList();
    }

    private void journalIsWhole(CaseFile file) {
        var verdict = new JournalCheck(hall.cases, hall.key).verify(file.number());
        assertEquals(List.of(), verdict.breaks());
    }

    @Test
    void theAcceptanceDraftsOneBillOverAllOrgansByTheLowerBounds() {
        assertTrue(hall.received().annex(Bill.ANNEX).isEmpty());

        var file = hall.accepted();

        var bill = bill(file);
        assertEquals(
                List.of("permit", "survey"),
                bill.lines().stream().map(BillLine::fee).toList());
        assertEquals(yuan("100.00"), bill.lines().get(0).unitPrice());
        assertEquals(yuan("30.5"), bill.lines().get(1).quantity());
        assertEquals(yuan("115.25"), bill.total());
        assertEquals(hall.clock.instant(), bill.draftedAt());
        var balance = Balance.of(file);
        assertEquals(yuan("115.25"), balance.toPay());
        assertEquals(
                List.of("market-office 15.25", "shop-office 100.00"),
                balance.shares().stream()
                        .map(share -> share.payee() + " " + share.amount())
                        .toList());
        journalIsWhole(file);
    }

    @Test
    void anAcceptanceByLawDraftsTheBillAndTellsTheApplicant() {
        var number = hall.received().number();
        hall.clock.set(LocalDate.of(2026, 9, 28));
        var keeping = new Keeping(hall.cases, new Chain(hall.key.bytes(), new SecureRandom()), hall.consequences);
        var steps = new Steps(new Deadlines(hall.calendar), new Timing(hall.calendar));
        new Firing(
                        hall.clock,
                        hall.catalogue,
                        hall.cases,
                        hall.cases.timers(),
                        steps,
                        hall.rules,
                        keeping,
                        hall.consequences)
                .round();

        var file = hall.file(number);
        assertEquals(State.ACCEPTED, file.state());
        assertEquals(yuan("115.25"), bill(file).total());
        assertEquals(
                List.of(Message.Kind.RECEIPT, Message.Kind.ACCEPTED, Message.Kind.BILL),
                told(file).stream().map(Message::kind).toList());
        journalIsWhole(file);
    }

    @Test
    void aMatterWithoutFeesHasNoBillAndIsIssuedWithoutOne() {
        hall.catalogue.offerWith(matter -> {});
        var file = granted();

        assertTrue(file.annex(Bill.ANNEX).isEmpty());
        assertEquals(Balance.NOTHING, Balance.of(file));
        assertEquals("nothing-billed", refused(() -> settle(file, cash("1.00"))).code());
        assertEquals(
                State.ISSUED, hall.after(file, Order.of(Action.ISSUE), ISSUER).state());
    }

    private void settle(CaseFile file, Payment payment) {
        bills.settle(file.number(), payment, file.version(), hall.nextKey(), CLERK);
    }

    @Test
    void noResultIsHandedOutBeforeTheBillIsSettled() {
        var file = granted();

        var problem = refused(() -> hall.act(file, Order.of(Action.ISSUE), ISSUER));

        assertEquals("bill-unpaid", problem.code());
        assertEquals(Kind.CONFLICT, problem.kind());
        assertEquals(Map.of("amount", yuan("115.25"), "role", "INTAKE", "scope", "shop"), problem.extra());
        assertTrue(problem.detail().zh().contains("115.25"), problem.detail().zh());
        assertEquals(file, hall.file(file.number()));
        var paid = settle(file);
        assertEquals(Yuan.NOTHING, Balance.of(paid).toPay());
        var issued = hall.after(paid, Order.of(Action.ISSUE), ISSUER);
        assertEquals(State.ISSUED, issued.state());
        journalIsWhole(issued);
    }

    @Test
    void aBillIsSettledOnceByTheDepartmentsWindowsAndTheSameRequestIsAnsweredAgain() {
        var file = hall.accepted();
        var payment = cash("115.25");
        assertEquals(
                Kind.DENIED,
                refused(() -> bills.settle(file.number(), payment, file.version(), "r", REVIEWER))
                        .kind());

        var first = bills.settle(file.number(), payment, file.version(), "k", CLERK);
        var second = bills.settle(file.number(), payment, file.version(), "k", CLERK);

        assertEquals(first, second);
        var paid = hall.file(file.number());
        assertEquals(file.version() + 1, paid.version());
        var settlement = bill(paid).settlement();
        assertEquals(PaymentMethod.CASH, settlement.method());
        assertEquals("clerk", settlement.by());
        assertEquals(
                "idempotency-key-reused",
                refused(() -> bills.settle(file.number(), cash("1.00"), file.version(), "k", CLERK))
                        .code());
        assertEquals("bill-settled", refused(() -> settle(paid, payment)).code());
        assertEquals("case-changed", refused(() -> settle(file, payment)).code());
        var entry = hall.cases.journal(file.number(), 2, 10).get(0);
        assertEquals("SETTLE_BILL", entry.action());
        assertTrue(entry.facts().contains("\"amount\":115.25"), entry.facts());
        journalIsWhole(paid);
    }

    @Test
    void aCashierOfTheWholeCentreTakesThePaymentToo() {
        var file = hall.accepted();
        var cashier = Hall.person("cashier", "*:INTAKE");
        bills.settle(file.number(), cash("115.25"), file.version(), "k", cashier);
        assertEquals("cashier", bill(hall.file(file.number())).settlement().by());
    }

    @Test
    void aPaymentThatIsNotTheTotalIsRefusedWithAllItsFaults() {
        var file = hall.accepted();
        assertEquals(
                Map.of("/receipt", "text-length", "/method", "method-missing", "/amount", "amount-differs"),
                faults(() -> settle(file, new Payment(" ", null, new BigDecimal("115.24")))));
        assertEquals(
                Map.of("/receipt", "markup-not-allowed", "/amount", "amount-differs"),
                faults(() -> settle(file, new Payment("<b>", PaymentMethod.CARD, null))));
        assertEquals(file, hall.file(file.number()));
        assertEquals(
                "not-in-this-state",
                refused(() -> settle(hall.received(), cash("1.00"))).code());
    }

    @Test
    void beforeItIsSettledAnAmendedFormDraftsTheBillAnew() {
        var file = hall.accepted();

        var amended = hall.after(file, amend("40"), CLERK);

        assertEquals(yuan("120.00"), bill(amended).total());
        assertNull(bill(amended).revised());
        var told = told(amended);
        assertEquals(
                List.of(Message.Kind.RECEIPT, Message.Kind.ACCEPTED, Message.Kind.BILL, Message.Kind.BILL),
                told.stream().map(Message::kind).toList());
        assertEquals(amended.number() + "-3-BILL", told.get(3).key());
        assertTrue(
                told.get(3).facts().contains("\"amount\":120.00"), told.get(3).facts());
        assertFalse(told.get(3).facts().contains("张三"));
        assertTrue(told.get(3).sealed().contains("13800000000"));
        var same = hall.after(amended, amend("40"), CLERK);
        assertEquals(4, told(same).size(), "nothing new is to pay");
        journalIsWhole(same);
    }

    @Test
    void afterItIsSettledAnAmendmentShowsWhatIsDueBackAndNeverAsksForMore() {
        var paid = settle(hall.accepted());

        var more = refused(() -> hall.act(paid, amend("40"), CLERK));

        assertEquals("bill-would-rise", more.code());
        assertEquals(Map.of("amount", yuan("4.75")), more.extra());
        assertEquals(paid, hall.file(paid.number()));
        var less = hall.after(paid, amend("20"), CLERK);
        assertEquals(yuan("115.25"), bill(less).total());
        assertEquals(yuan("5.25"), Balance.of(less).dueBack());
        assertEquals(Yuan.NOTHING, Balance.of(less).toPay());
        assertEquals(bill(paid).settlement(), bill(less).settlement());
        assertEquals(Map.of("/document", "document-missing"), faults(() -> refund(less, "survey", "5.26", null)));
        var back = refund(less, "survey", "5.25", null);
        assertEquals(Yuan.NOTHING, Balance.of(back).dueBack());
        journalIsWhole(back);
    }

    @Test
    void whatTheCentreExemptsOnTheDayOfFilingIsNotCharged() {
        hall.catalogue.set(new Setting(null, null, null, "玉财〔2026〕12号"));
        var file = granted();

        assertEquals(Yuan.NOTHING, bill(file).total());
        assertNull(bill(file).settlement(), "nothing was paid, so there is no receipt");
        assertEquals("nothing-to-pay", refused(() -> settle(file, cash("1.00"))).code());
        assertTrue(told(file).stream().noneMatch(message -> message.kind() == Message.Kind.BILL));
        assertEquals(Map.of("/fee", "fee-exempt-already"), faults(() -> exempt(file, relief("permit", null))));
        assertEquals(
                State.ISSUED, hall.after(file, Order.of(Action.ISSUE), ISSUER).state());
    }

    @Test
    void theHeadExemptsWithTheDocumentBeforeTheBillIsSettled() {
        var file = hall.accepted();
        assertEquals(
                Kind.DENIED,
                refused(() -> bills.exempt(file.number(), relief("permit", null), file.version(), "k", CLERK))
                        .kind());

        var part = exempt(file, relief("permit", "40.00"));

        assertEquals(yuan("75.25"), bill(part).total());
        var exemption = bill(part).lines().get(0).exemption();
        assertEquals("减免〔2026〕1号", exemption.document());
        assertEquals("head", exemption.by());
        var entry = hall.cases.journal(file.number(), 2, 10).get(0);
        assertEquals("EXEMPT_FEE", entry.action());
        assertTrue(entry.facts().contains("减免〔2026〕1号"));
        assertFalse(entry.facts().contains("低保家庭"), "why is about a person");
        assertTrue(entry.sealed().contains("低保家庭"));
        var amended = hall.after(part, amend("40"), CLERK);
        assertEquals(yuan("80.00"), bill(amended).total());
        var all = exempt(exempt(amended, relief("permit", null)), relief("survey", null));
        assertEquals(Yuan.NOTHING, bill(all).total());
        var last = told(all).get(told(all).size() - 1);
        assertTrue(last.facts().contains("\"amount\":0.00"), last.facts());
        assertEquals("nothing-to-pay", refused(() -> settle(all, cash("1.00"))).code());
        journalIsWhole(all);
    }

    @Test
    void anExemptionThatIsFaultyOrLateChangesNothing() {
        var file = hall.accepted();
        assertEquals(
                Map.of(
                        "/fee",
                        "fee-not-billed",
                        "/document",
                        "text-length",
                        "/basis",
                        "text-length",
                        "/reason",
                        "markup-not-allowed"),
                faults(() -> exempt(file, new Relief("tax", "", null, "<i>", null))));
        assertEquals(Map.of("/amount", "amount-out-of-range"), faults(() -> exempt(file, relief("permit", "100.01"))));
        assertEquals(Map.of("/amount", "amount-out-of-range"), faults(() -> exempt(file, relief("permit", "0"))));
        assertEquals(Map.of("/amount", "amount-out-of-range"), faults(() -> exempt(file, relief("permit", "0.001"))));
        assertEquals(file, hall.file(file.number()));
        var paid = settle(file);
        assertEquals(
                "bill-settled",
                refused(() -> exempt(paid, relief("permit", null))).code());
    }

    @Test
    void theHeadPaysBackPartOrAllOfALineAndNeverMore() {
        var file = hall.accepted();
        assertEquals(
                "bill-unsettled", refused(() -> refund(file, "permit", null)).code());
        var paid = settle(file);
        assertEquals(
                Kind.DENIED,
                refused(() -> bills.refund(
                                paid.number(), new Repayment("permit", null, null, "多收"), paid.version(), "k", CLERK))
                        .kind());

        var part = refund(paid, "permit", "30.00");

        assertEquals(Map.of("/amount", "amount-out-of-range"), faults(() -> refund(part, "permit", "70.01")));
        assertEquals(Map.of("/fee", "fee-not-billed"), faults(() -> refund(part, "tax", "1.00")));
        var all = refund(part, "permit", null);
        assertEquals(Map.of("/fee", "nothing-to-refund"), faults(() -> refund(all, "permit", null)));
        assertEquals(yuan("100.00"), Balance.of(all).refunded());
        assertEquals(2, bill(all).refunds().size());
        assertEquals("多收", bill(all).refunds().get(0).reason());
        assertEquals(
                2,
                told(all).stream()
                        .filter(message -> message.kind() == Message.Kind.REFUNDED)
                        .count());
        journalIsWhole(all);
    }

    @Test
    void whatIsDueBackAfterAWithdrawalOrADenialIsShownAndNotPaidBackByItself() {
        var withdrawn = hall.after(settle(hall.accepted()), Order.of(Action.WITHDRAW, "不办了"), CLERK);
        var denied = hall.after(settle(hall.inReview()), Order.of(Action.DENY, "不符合条件"), DECIDER);

        for (CaseFile file : List.of(withdrawn, denied)) {
            assertEquals(yuan("115.25"), Balance.of(file).dueBack());
            assertEquals(List.of(), bill(file).refunds());
        }
        var back = refund(refund(denied, "permit", null, null), "survey", null, null);
        assertEquals(Yuan.NOTHING, Balance.of(back).dueBack());
        assertEquals(yuan("115.25"), Balance.of(back).refunded());
        var unpaid = hall.after(hall.accepted(), Order.of(Action.WITHDRAW, "不办了"), CLERK);
        assertEquals(Yuan.NOTHING, Balance.of(unpaid).toPay());
        assertEquals(
                "not-in-this-state",
                refused(() -> settle(unpaid, cash("115.25"))).code());
        journalIsWhole(back);
    }

    @Test
    void whatWasChargedRightlyIsPaidBackOnlyByADocument() {
        var paid = settle(hall.accepted());
        assertEquals(Map.of("/document", "document-missing"), faults(() -> refund(paid, "permit", "0.01", null)));
        assertEquals(Map.of("/document", "text-length"), faults(() -> refund(paid, "permit", "0.01", " ")));
        var back = refund(paid, "permit", "0.01");
        assertEquals("退费〔2026〕1号", bill(back).refunds().get(0).document());
    }

    @Test
    void aReturnedCaseOwesNothingBackBeforeTheReturnIsUpheld() {
        var returned = hall.after(settle(hall.inReview()), Order.of(Action.RETURN, "选址不符", "某条例 art. 9"), REVIEWER);
        assertEquals(Yuan.NOTHING, Balance.of(returned).dueBack());
        var contested = hall.after(returned, Order.of(Action.CONTEST_RETURN, "已批准"), CLERK);
        assertEquals(Yuan.NOTHING, Balance.of(contested).dueBack());

        var upheld = hall.after(contested, Order.of(Action.UPHOLD_RETURN, "退件正确"), Hall.SUPERVISOR);

        assertEquals(yuan("115.25"), Balance.of(upheld).dueBack());
        journalIsWhole(refund(upheld, "permit", null, null));
    }

    @Test
    void theApplicantIsToldOfThePaymentAndSeesWhatIsToPay() {
        var file = hall.accepted();
        var code = file.origin().receiptCode();
        assertEquals(yuan("115.25"), bills.balance(file.number(), code).toPay());
        assertEquals(
                "case-unknown",
                refused(() -> bills.balance(file.number(), "WRONG")).code());
        assertEquals(
                "case-unknown",
                refused(() -> bills.balance(file.number(), null)).code());

        var paid = settle(file);

        assertEquals(Yuan.NOTHING, bills.balance(file.number(), code).toPay());
        var last = told(paid).get(told(paid).size() - 1);
        assertEquals(Message.Kind.PAID, last.kind());
        assertTrue(last.facts().contains("票0001"), last.facts());
    }

    @Test
    void eachBillThatAsksForSomethingElseIsAPaperAndAnAmendmentAfterThePaymentIsNone() {
        var file = hall.after(exempt(hall.accepted(), relief("permit", "40.00")), amend("40"), CLERK);
        file = refund(hall.after(settle(file), amend("20"), CLERK), "survey", "10.00", null);

        var papers = new PaperRack(hall.clock, hall.catalogue, hall.cases).of(file.number(), CLERK);

        assertEquals(
                List.of("1-RECEIPT", "2-ACCEPTANCE", "2-BILL", "3-BILL", "4-BILL", "5-SETTLEMENT", "7-REFUND"),
                papers.stream().map(Paper::id).toList());
        var third = papers.get(3).annexes().find(Bill.ANNEX).orElseThrow();
        assertEquals(yuan("75.25"), third.total(), "as it was by then");
    }

    @Test
    void aCaseThatWasAcceptedBeforeThereWereBillsIsNeitherHeldBackNorBilledAfterwards() {
        var file = hall.inReview();
        // As a release without bills would have left it.
        hall.cases.forge(file.change().annexes(Annexes.NONE).same());

        var amended = hall.after(hall.file(file.number()), amend("40"), CLERK);

        assertTrue(amended.annex(Bill.ANNEX).isEmpty());
        var granted = hall.after(amended, Order.of(Action.GRANT), DECIDER);
        assertEquals(
                State.ISSUED,
                hall.after(granted, Order.of(Action.ISSUE), ISSUER).state());
    }

    @Test
    void aBillThatWasChangedBehindTheJournalsBackIsFound() {
        var file = settle(hall.accepted());
        var forged = bill(file)
                .refunded(new Refund("shop-permit", "permit", yuan("1.00"), null, "改", hall.clock.instant(), "thief"));
        hall.cases.forge(file.change().annex(Bill.ANNEX, forged).same());
        assertEquals(
                List.of("annexes-differ at 3"),
                new JournalCheck(hall.cases, hall.key).verify(file.number()).breaks());
    }

    private static BigDecimal sum(CaseFile file) {
        return Yuan.sum(Balance.of(file).shares().stream().map(Share::amount));
    }

    @Test
    void twoPeopleAtTwoWindowsSettleOneBillOnce() {
        var file = hall.accepted();
        Person second = Hall.person("second", "shop:INTAKE");
        bills.settle(file.number(), cash("115.25"), file.version(), "a", CLERK);

        var late = refused(() -> bills.settle(file.number(), cash("115.25"), file.version(), "b", second));

        assertEquals(Kind.STALE, late.kind());
        assertEquals(sum(file), sum(hall.file(file.number())));
    }
}
