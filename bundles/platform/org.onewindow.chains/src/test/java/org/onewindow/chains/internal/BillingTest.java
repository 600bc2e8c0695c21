package org.onewindow.chains.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.chains.internal.Street.CLERK;
import static org.onewindow.chains.internal.Street.TAKER;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainPaper;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;
import org.onewindow.chains.ChainState;

/** 统一结算 (source-inventory row 98) over the cases of a chain. */
class BillingTest {
    private Street street;
    private ChainFile file;

    @BeforeEach
    void open() {
        street = new Street();
    }

    /** With the transfer accepted, which costs 80. */
    private void billed() {
        file = street.filed();
        street.grant(file, "tax");
        street.carry(file, "transfer", Action.ACCEPT);
    }

    @Test
    void nothingIsPaidBeforeAllFeesThatCanBeKnownAreKnown() {
        file = street.filed();
        assertEquals(
                List.of("transfer"),
                street.office.read(file.number(), CLERK).bill().incomplete());
        var problem = refused(() -> settle("80.00", "a"));
        assertEquals("bill-incomplete", problem.code());
        assertEquals(List.of("transfer"), problem.extra().get("steps"));
        assertEquals(List.of("RECEIPT"), papers(), "a bill that is not complete is not printed");
    }

    @Test
    void onePaymentSettlesTheBillOfEachCaseInTheCashiersName() {
        withAFeeForTax();
        billed();
        var bill = street.office.read(file.number(), CLERK).bill();
        assertEquals(List.of("tax tax", "transfer registration"), lines(file));
        assertEquals("85.50", bill.toPay().toPlainString());
        assertEquals(List.of("RECEIPT", "BILL-1"), papers());
        assertEquals(2, paper("BILL-1").lines().size());

        settle("85.50", "a");
        street.goOn();

        var paid = street.office.read(file.number(), CLERK).bill();
        assertEquals("0.00", paid.toPay().toPlainString());
        assertEquals("85.50", paid.paid().toPlainString());
        assertEquals(
                List.of(ShareState.SETTLED, ShareState.SETTLED),
                paid.payments().get(0).shares().stream().map(Share::state).toList());
        var settlement =
                street.caseOf(file, "tax").annex(Bill.ANNEX).orElseThrow().settlement();
        assertEquals("票-7", settlement.receipt());
        assertEquals("clerk", settlement.by());
        assertEquals("5.50", settlement.amount().toPlainString());
        assertEquals(List.of("RECEIPT", "BILL-1", "SETTLEMENT-1"), papers());
        assertEquals("nothing-to-pay", refused(() -> settle("85.50", "b")).code());
        street.issue(file, "tax");
        assertEquals(State.ISSUED, street.caseOf(file, "tax").state());
    }

    @Test
    void aPaymentThatIsWrongChangesNothing() {
        billed();
        var before = street.file(file.number());
        var problem = refused(() -> street.office.settle(
                file.number(), new Payment(" ", null, new BigDecimal("79")), before.version(), "a", CLERK));
        assertEquals(
                List.of("/amount amount-wrong", "/method method-missing", "/receipt receipt-wrong"),
                problem.faults().stream()
                        .map((Fault fault) -> fault.pointer() + " " + fault.code())
                        .sorted()
                        .toList());
        assertEquals(before, street.file(file.number()));
    }

    @Test
    void aPaymentThatIsKeptSettlesAfterAKillAndOnlyOnce() {
        withAFeeForTax();
        billed();
        settle("85.50", "a");
        // Killed before anything was settled, and again after the first share was.
        var killing = street.killing(4);
        street.run(killing);
        assertThrows(KilledHere.class, street::goOn);

        street.restart();

        assertEquals(
                "85.50", street.office.read(file.number(), CLERK).bill().paid().toPlainString());
        for (String step : List.of("tax", "transfer")) {
            assertEquals(
                    1,
                    street.cases.journal(street.caseOf(file, step).number(), 0, 100).stream()
                            .filter(entry -> entry.action().equals("SETTLE_BILL"))
                            .count());
        }
    }

    @Test
    void aCaseThatWasPaidOtherwiseMeanwhileTakesNoShareAndAClerkIsTold() {
        billed();
        settle("80.00", "a");
        var of = street.caseOf(file, "transfer");
        var other = new Payment("票-8", PaymentMethod.CARD, new BigDecimal("80.00"));
        street.hall.bills().settle(of.number(), other, of.version(), street.nextKey(), TAKER);
        street.goOn();

        var share = street.file(file.number()).payments().get(0).shares().get(0);
        assertEquals(ShareState.REFUSED, share.state());
        assertEquals("bill-settled", share.trouble());
        assertEquals(ChainState.NEEDS_ATTENTION, street.file(file.number()).state());
    }

    @Test
    void aFeeThatIsKnownNoEarlierThanAfterAPaymentIsPaidByASecondOne() {
        street.quarter.offer(
                "water-transfer",
                "water",
                "{\"titleNumber\":{\"type\":\"string\"},\"meter\":{\"type\":\"integer\"}}",
                "titleNumber",
                matter -> {
                    matter.putArray("materials");
                    matter.set("fees", fee("opening", "12.30"));
                });
        billed();
        assertEquals(List.of(), street.office.read(file.number(), CLERK).bill().incomplete());
        settle("80.00", "a");
        street.goOn();
        street.carry(file, "transfer", Action.START_REVIEW, Action.GRANT, Action.ISSUE);
        assertEquals(
                List.of("water"),
                street.office.read(file.number(), CLERK).bill().incomplete());
        street.carry(file, "water", Action.ACCEPT);
        assertEquals(List.of("RECEIPT", "BILL-1", "SETTLEMENT-1", "BILL-2"), papers());
        assertEquals("80.00", paper("BILL-1").total().toPlainString(), "what was paid stays as it was");
        assertEquals("12.30", paper("BILL-2").total().toPlainString());
        assertEquals("费字〔2026〕" + file.number() + "-2号", paper("BILL-2").number());
        settle("12.30", "b");
        street.goOn();

        assertEquals(
                List.of("80.00", "12.30"),
                street.file(file.number()).payments().stream()
                        .map(ChainPayment::amount)
                        .map(BigDecimal::toPlainString)
                        .toList());
        assertNull(street.office
                .progress(file.number(), file.origin().receiptCode())
                .toPay());
    }

    private void withAFeeForTax() {
        street.quarter.offer(
                "deed-tax",
                "taxes",
                "{\"price\":{\"type\":\"integer\"},\"sale\":{\"type\":\"boolean\"}}",
                "price",
                matter -> {
                    matter.putObject("recorders").put("GRANT", "tax-number");
                    matter.set("fees", fee("tax", "5.50"));
                });
    }

    private static JsonNode fee(String code, String amount) {
        return Quarter.json("""
                [{"code":"%s","name":{"zh-CN":"费","en":"Fee"},"min":%s,"max":%s,
                  "standard":{"zh-CN":"每件","en":"each"},"basis":{"law":{"zh-CN":"某法","en":"Some law"}}}]
                """.formatted(code, amount, amount));
    }

    private void settle(String amount, String key) {
        var payment = new Payment("票-7", PaymentMethod.CASH, new BigDecimal(amount));
        street.office.settle(file.number(), payment, street.file(file.number()).version(), key, CLERK);
    }

    private List<String> papers() {
        return street.office.papers(file.number(), CLERK).stream()
                .map(ChainPaper::id)
                .toList();
    }

    /** As the applicant gets it. */
    private ChainPaper paper(String id) {
        return street.office.papers(file.number(), file.origin().receiptCode()).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines(ChainFile of) {
        return street.office.read(of.number(), CLERK).bill().lines().stream()
                .map(line -> line.step() + " " + line.line().fee())
                .collect(Collectors.toList());
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
