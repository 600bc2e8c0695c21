package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.ISSUER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.fees.Relief;
import org.onewindow.cases.fees.Repayment;
import org.onewindow.cases.fees.Share;
import org.onewindow.cases.fees.Yuan;
import org.onewindow.cases.internal.fees.BillDesk;

/**
 * Whatever people do with a case and its bill, lawful or not, in whatever sequence: the money is right. What is to pay is
 * computed once more here, in whole fen and by nothing of ours.
 */
class FeePropertiesTest {
    private static final int SEQUENCES = 400;
    private static final int SEQUENCES_IN_A_HALL = 10;
    private static final List<String> FEES = List.of("permit", "survey", "none");
    private static final String[] SHOPS = {"𠮷祥小卖部", "乙店"};

    @TempDir
    Path home;

    private final Random random = new Random(20260918);
    private final Map<Deed, Integer> lawful = new EnumMap<>(Deed.class);
    private final Map<String, Long> reliefs = new HashMap<>();
    private Hall hall;
    private Bills bills;

    private enum Deed {
        STEP,
        AMEND,
        SETTLE,
        EXEMPT,
        REFUND
    }

    @Test
    void noSequenceOfDeedsMakesTheMoneyWrong() {
        for (int i = 0; i < SEQUENCES; i++) {
            if (i % SEQUENCES_IN_A_HALL == 0) {
                hall = new Hall(home.resolve("hall-" + i));
                hall.catalogue.offerWith(matter -> matter.set("fees", json(FeesTest.FEES)));
                bills = new BillDesk(hall.work, hall.cases);
            }
            sequence("sequence " + i);
        }
        for (Deed deed : Deed.values()) {
            assertTrue(lawful.getOrDefault(deed, 0) > SEQUENCES / 10, deed + ": " + lawful);
        }
    }

    private void sequence(String which) {
        reliefs.clear();
        var file = hall.file(hall.desk
                .file(Hall.filing(form()), hall.nextKey(), CLERK)
                .value()
                .number());
        for (int deeds = 6 + random.nextInt(20); deeds > 0; deeds--) {
            file = deed(file, which);
        }
        var verdict = new JournalCheck(hall.cases, hall.key).verify(file.number());
        assertEquals(List.of(), verdict.breaks(), which);
    }

    private CaseFile deed(CaseFile before, String which) {
        var deed = Deed.values()[random.nextInt(Deed.values().length)];
        var request = request(deed, before, hall.nextKey());
        Answer<Progress> answer;
        try {
            answer = request.send();
        } catch (ProblemException refused) {
            assertEquals(before, hall.file(before.number()), which + " " + request.what());
            return before;
        }
        var after = hall.file(before.number());
        lawful.merge(deed, 1, Integer::sum);
        assertEquals(before.version() + 1, after.version(), which);
        if (random.nextInt(4) == 0) {
            assertEquals(answer, request.send(), which + " again: " + request.what());
            assertEquals(after, hall.file(before.number()), which);
        }
        request.relief().forEach(reliefs::put);
        right(before, after, which + " after " + request.what());
        return after;
    }

    private void right(CaseFile before, CaseFile after, String which) {
        assertEquals(everAccepted(after), after.annex(Bill.ANNEX).isPresent(), which);
        if (after.annex(Bill.ANNEX).isEmpty()) {
            return;
        }
        var bill = after.annex(Bill.ANNEX).orElseThrow();
        var balance = Balance.of(after);
        assertEquals(bill.total(), Bill.total(bill.lines()), which);
        assertEquals(bill.total(), Yuan.sum(balance.shares().stream().map(Share::amount)), which);
        if (bill.settlement() == null) {
            assertEquals(due(after.content().form()), fen(bill.total()), which);
            assertEquals(List.of(), bill.refunds(), which);
            assertEquals(after.state().isFinal() ? 0 : fen(bill.total()), fen(balance.toPay()), which);
        } else {
            assertEquals(bill.total(), bill.settlement().amount(), which);
            assertEquals(Yuan.NOTHING, balance.toPay(), which);
            assertTrue(due(after.content().form()) <= fen(bill.total()), which + ": more is due than was paid");
            paidBackWithin(bill, which);
        }
        before.annex(Bill.ANNEX).filter(was -> was.settlement() != null).ifPresent(was -> {
            assertEquals(was.settlement(), bill.settlement(), which + ": settled once");
            assertEquals(was.lines(), bill.lines(), which + ": what was paid stays");
            assertEquals(was.refunds(), bill.refunds().subList(0, was.refunds().size()), which);
            paidBackRightly(before, was, bill, which);
        });
        assertFalse(after.state() == State.ISSUED && bill.awaitsPayment(), which + ": issued unpaid");
    }

    /** Without a document no more than was due back. */
    private static void paidBackRightly(CaseFile before, Bill was, Bill is, String which) {
        for (var refund :
                is.refunds().subList(was.refunds().size(), is.refunds().size())) {
            var payee = is.line(refund.fee()).orElseThrow().payee();
            assertTrue(
                    refund.document() != null
                            || refund.amount().compareTo(Balance.of(before).dueBackBy(payee)) <= 0,
                    which);
        }
    }

    private static void paidBackWithin(Bill bill, String which) {
        for (var line : bill.lines()) {
            long back = bill.refunds().stream()
                    .filter(refund -> refund.fee().equals(line.fee()))
                    .mapToLong(refund -> fen(refund.amount()))
                    .sum();
            assertTrue(back <= fen(line.amount()), which);
        }
    }

    private static boolean everAccepted(CaseFile file) {
        return file.dates().acceptedOn() != null;
    }

    /** 100 yuan for the permit; 0.50 yuan for each square metre of one of the shops, half a fen counting as one. */
    private long due(JsonNode form) {
        long area = Math.round(form.get("area").doubleValue() * 1000);
        long survey = form.get("shop").asText().equals(SHOPS[0]) ? (area * 50 + 500) / 1000 : 0;
        return less(10_000, "permit") + less(survey, "survey");
    }

    private long less(long fen, String fee) {
        return Math.max(0, fen - reliefs.getOrDefault(fee, 0L));
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }

    private Request request(Deed deed, CaseFile file, String key) {
        return switch (deed) {
            case STEP -> step(file, key);
            case AMEND -> order(file, new Order(Action.AMEND, "更正", null, form(), null, null), key);
            case SETTLE -> settle(file, key);
            case EXEMPT -> exempt(file, key);
            case REFUND -> refund(file, key);
        };
    }

    private Request step(CaseFile file, String key) {
        var action =
                switch (file.state()) {
                    case RECEIVED -> random.nextInt(12) == 0 ? Action.WITHDRAW : Action.ACCEPT;
                    case ACCEPTED -> random.nextInt(8) == 0 ? Action.WITHDRAW : Action.START_REVIEW;
                    case IN_REVIEW ->
                        List.of(Action.GRANT, Action.GRANT, Action.DENY, Action.WITHDRAW)
                                .get(random.nextInt(4));
                    default -> Action.ISSUE;
                };
        return order(file, Order.of(action, "理由"), key);
    }

    private Request order(CaseFile file, Order order, String key) {
        var by =
                switch (order.action()) {
                    case START_REVIEW -> REVIEWER;
                    case GRANT, DENY -> DECIDER;
                    case ISSUE -> ISSUER;
                    default -> CLERK;
                };
        return new Request(order, Map.of(), () -> hall.desk.act(file.number(), order, file.version(), key, by));
    }

    private Request settle(CaseFile file, String key) {
        var total = file.annex(Bill.ANNEX).map(Bill::total).orElse(Yuan.NOTHING);
        var amount = random.nextInt(4) == 0 ? amount() : total;
        var payment = new Payment("票" + key, PaymentMethod.MOBILE, amount);
        return new Request(payment, Map.of(), () -> bills.settle(file.number(), payment, file.version(), key, CLERK));
    }

    private Request exempt(CaseFile file, String key) {
        var fee = FEES.get(random.nextInt(FEES.size()));
        var amount = random.nextBoolean() ? null : amount();
        var relief = new Relief(fee, "减免〔2026〕1号", "某办法", "低保", amount);
        long takesOff =
                amount == null ? Long.MAX_VALUE / 2 : amount.movePointRight(2).longValue();
        return new Request(
                relief, Map.of(fee, takesOff), () -> bills.exempt(file.number(), relief, file.version(), key, HEAD));
    }

    private Request refund(CaseFile file, String key) {
        var amount = random.nextInt(4) == 0 ? null : amount();
        var document = random.nextInt(3) == 0 ? null : "退费〔2026〕1号";
        var back = new Repayment(FEES.get(random.nextInt(FEES.size())), amount, document, "多收");
        return new Request(
                back + " of " + amount, Map.of(), () -> bills.refund(file.number(), back, file.version(), key, HEAD));
    }

    /** Now and then with parts of a fen, or less than nothing. */
    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(6_000) - 300L, random.nextInt(8) == 0 ? 3 : 2);
    }

    private JsonNode form() {
        var area = BigDecimal.valueOf(1_000 + random.nextInt(80_000), 3);
        return json("{\"shop\":\"" + SHOPS[random.nextInt(SHOPS.length)] + "\",\"area\":" + area + "}");
    }

    /** @param relief by how many fen a fee is reduced, when the request is granted */
    private record Request(Object what, Map<String, Long> relief, Sending sending) {
        Answer<Progress> send() {
            return sending.send();
        }
    }

    private interface Sending {
        Answer<Progress> send();
    }
}
