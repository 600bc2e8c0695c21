package org.onewindow.cases.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Annexes;
import org.onewindow.catalogue.Matter.Basis;

class BillTest {
    private static final Instant AT = Instant.parse("2026-09-18T01:00:00Z");
    private static final Basis BASIS = new Basis(new Text("某办法", "Some rules"), "3");

    private final BillLine registration = line("registration", "80.00", "1", "land");
    private final BillLine certificate = line("certificate", "10.00", "2", "land");
    private final BillLine survey = line("survey", "35.50", "1", "survey");
    private final Bill bill = Bill.drafted(List.of(registration, certificate, survey), AT);
    private final Bill settled = bill.settled(paid("135.50"));

    private static BillLine line(String fee, String price, String quantity, String payee) {
        var unitPrice = new BigDecimal(price);
        var number = new BigDecimal(quantity);
        return new BillLine(
                "transfer",
                fee,
                Text.same(fee),
                unitPrice,
                number,
                Yuan.rounded(unitPrice.multiply(number)),
                payee,
                Text.same(payee),
                Text.same("standard"),
                BASIS,
                null);
    }

    private static Settlement paid(String amount) {
        return new Settlement("票0001", PaymentMethod.CARD, new BigDecimal(amount), AT, "cashier");
    }

    private static Refund back(BillLine line, String amount) {
        return new Refund(line.matter(), line.fee(), new BigDecimal(amount), null, "多收", AT, "head");
    }

    private static FeeExemption granted(String amount) {
        return new FeeExemption(
                "减免〔2026〕1号", "某办法第5条", "低保家庭", amount == null ? null : new BigDecimal(amount), AT, "head");
    }

    private static void refuses(String law, Runnable building) {
        assertEquals(
                law, assertThrows(IllegalArgumentException.class, building::run).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "0.30, 118.56, 35.57",
        "0.30, 118.55, 35.57",
        "0.30, 118.54, 35.56",
        "80.00, 1, 80.00",
        "10, 3, 30.00",
        "0.01, 0.4, 0.00",
        "0.01, 0.5, 0.01",
        "550.00, 1E+2, 55000.00"
    })
    void anAmountIsRoundedToTheNearestFenAndHalfAFenUp(String price, String quantity, String amount) {
        assertEquals(
                new BigDecimal(amount), line("fee", price, quantity, "land").amount());
    }

    @Test
    void moneyHasTwoDecimalsAndIsNeverNegative() {
        assertEquals(new BigDecimal("90.00"), Yuan.exact(new BigDecimal("9E+1")));
        assertEquals(new BigDecimal("90.10"), Yuan.exact(new BigDecimal("90.1000")));
        assertThrows(IllegalArgumentException.class, () -> Yuan.exact(new BigDecimal("0.001")));
        assertThrows(IllegalArgumentException.class, () -> Yuan.exact(new BigDecimal("-0.01")));
    }

    @Test
    void aLineThatDoesNotMultiplyCannotBeBuilt() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BillLine(
                        "transfer",
                        "registration",
                        Text.same("r"),
                        new BigDecimal("80.00"),
                        BigDecimal.ONE,
                        new BigDecimal("79.99"),
                        "land",
                        Text.same("land"),
                        Text.same("s"),
                        BASIS,
                        null));
        assertThrows(IllegalArgumentException.class, () -> line("registration", "80.00", "0", "land"));
    }

    @Test
    void linesThatDoNotAddUpOrStandTwiceCannotBeBuilt() {
        var lines = List.of(registration, survey);
        refuses(
                "the lines of a bill add up to its total",
                () -> new Bill(lines, new BigDecimal("115.49"), AT, null, List.of(), null, List.of()));
        refuses("a fee stands on a bill once", () -> Bill.drafted(List.of(survey, survey), AT));
    }

    @Test
    void aBillIsSettledOnceAndInFull() {
        refuses("a bill is settled in full, and only when there is something to pay", () -> bill.settled(paid("135")));
        refuses("a bill is settled once", () -> settled.settled(paid("135.50")));
        var free = Bill.drafted(List.of(), AT);
        assertFalse(free.awaitsPayment());
        refuses("a bill is settled in full, and only when there is something to pay", () -> free.settled(paid("0")));
    }

    @Test
    void noLineIsPaidBackMoreThanWasPaidForIt() {
        var once = settled.refunded(back(certificate, "15.00"));
        assertEquals(new BigDecimal("5.00"), once.kept(certificate));
        refuses("no more is paid back than was paid", () -> once.refunded(back(certificate, "5.01")));
        assertEquals(Yuan.NOTHING, once.refunded(back(certificate, "5.00")).kept(certificate));
        refuses("only what was paid is paid back", () -> bill.refunded(back(certificate, "1.00")));
        var other = line("other", "1.00", "1", "land");
        refuses("a refund is of a line of the bill", () -> settled.refunded(back(other, "1.00")));
    }

    @Test
    void anExemptionTakesOffAPartOrAll() {
        var part = bill.exempted(registration, granted("30.00"));
        assertEquals(new BigDecimal("105.50"), part.total());
        var all = part.exempted(part.line("registration").orElseThrow(), granted(null));
        assertEquals(new BigDecimal("55.50"), all.total());
        assertEquals(
                registration.charged(), all.line("registration").orElseThrow().charged());
        refuses("nothing of a settled bill is exempted", () -> settled.exempted(registration, granted(null)));
    }

    @Test
    void anExemptionOfTheCaseIsKeptWhenTheBillIsDraftedAnew() {
        var part = bill.exempted(registration, granted("30.00"));
        var cheaper = line("registration", "20.00", "1", "land");
        var anew = part.redrafted(List.of(cheaper, certificate), AT.plusSeconds(1));

        assertEquals(Yuan.NOTHING, anew.line("registration").orElseThrow().amount());
        assertEquals(new BigDecimal("20.00"), anew.total());
        assertEquals(AT.plusSeconds(1), anew.draftedAt());
        var back = part.redrafted(List.of(certificate), AT).redrafted(List.of(registration), AT);
        assertEquals(new BigDecimal("50.00"), back.total(), "also while its fee is not charged for a time");
        refuses("a settled bill is not drafted anew", () -> settled.redrafted(List.of(), AT));
    }

    @Test
    void whatASettledBillWouldRiseByIsCountedPerPayee() {
        var more = line("certificate", "10.00", "3", "land");
        assertEquals(new BigDecimal("10.00"), settled.rise(List.of(registration, more, survey)));
        assertEquals(new BigDecimal("10.00"), settled.rise(List.of(registration, more)));
        assertEquals(Yuan.NOTHING, settled.rise(List.of(line("garage", "100.00", "1", "land"), survey)));
        refuses("a settled bill does not rise", () -> settled.revisedTo(List.of(registration, more)));
    }

    @Test
    void whatWasPaidTooMuchIsDueBackAndStaysOneBill() {
        var one = line("certificate", "10.00", "1", "land");
        var revised = settled.revisedTo(List.of(registration, one, survey));

        assertEquals(settled.lines(), revised.lines());
        assertEquals(new BigDecimal("10.00"), Balance.of(revised, false, false).dueBack());
        var refunded = revised.refunded(back(certificate, "10.00"));
        assertEquals(Yuan.NOTHING, Balance.of(refunded, false, false).dueBack());
        assertNull(revised.revisedTo(settled.lines()).revised(), "a wrong correction is corrected");
        assertEquals(new BigDecimal("10.00"), refunded.rise(settled.lines()), "what went back is not there any more");
    }

    @Test
    void aRefundOutOfGraceDoesNotKeepTheCaseFromBeingAmended() {
        var grace = settled.refunded(back(survey, "35.50"));
        assertEquals(Yuan.NOTHING, grace.rise(settled.lines()));
    }

    @Test
    void nothingIsToPayOnceTheCaseIsClosed() {
        assertEquals(bill.total(), Balance.of(bill, false, false).toPay());
        assertEquals(Yuan.NOTHING, Balance.of(bill, true, false).toPay());
        assertEquals(Yuan.NOTHING, Balance.of(settled, false, false).toPay());
    }

    @Test
    void everythingIsDueBackWhenACaseIsClosedForNothing() {
        var refunded = settled.refunded(back(certificate, "5.00"));
        assertEquals(Yuan.NOTHING, Balance.of(refunded, true, false).dueBack());
        var balance = Balance.of(refunded, true, true);
        assertEquals(new BigDecimal("130.50"), balance.dueBack());
        assertEquals(new BigDecimal("95.00"), balance.dueBackBy("land"));
        assertEquals(new BigDecimal("5.00"), balance.refunded());
        assertEquals(new BigDecimal("135.50"), balance.paid());
    }

    @Test
    void theSharesOfThePayeesAddUpToTheTotal() {
        var shares = Balance.of(bill, false, false).shares();
        assertEquals(
                List.of("land", "survey"), shares.stream().map(Share::payee).toList());
        assertEquals(
                List.of(new BigDecimal("100.00"), new BigDecimal("35.50")),
                shares.stream().map(Share::amount).toList());
        assertEquals(bill.total(), Yuan.sum(shares.stream().map(Share::amount)));
    }

    @Test
    void aBillIsReadBackAsItWasWritten() {
        var exempted = bill.exempted(survey, granted("0.50"));
        var whole = exempted.settled(paid("135.00"))
                .refunded(back(certificate, "0.05"))
                .revisedTo(List.of(registration, survey));

        var annexes = Annexes.NONE.with(Bill.ANNEX, whole);
        var read = Annexes.of(annexes.json()).find(Bill.ANNEX).orElseThrow();

        assertEquals(whole, read);
        assertTrue(annexes.changedSince(Annexes.NONE.with(Bill.ANNEX, read)).isEmpty());
    }
}
