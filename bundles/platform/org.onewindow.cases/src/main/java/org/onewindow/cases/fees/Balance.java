package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.State;

/**
 * How a bill stands in the state its case is in, split per payee.
 *
 * @param toPay nothing once it is settled, and when the case is closed
 * @param paid whether or not it was paid back
 * @param dueBack what should be paid back: what the applicant paid more than the amended case costs, or all of it when the
 *     case was closed without a result. Nothing is paid back by itself
 * @param shares of the bill's total, by payee; they add up
 */
public record Balance(BigDecimal toPay, BigDecimal paid, BigDecimal refunded, BigDecimal dueBack, List<Share> shares) {
    /** Of a case that costs nothing. */
    public static final Balance NOTHING =
            new Balance(Yuan.NOTHING, Yuan.NOTHING, Yuan.NOTHING, Yuan.NOTHING, List.of());

    public Balance {
        toPay = Yuan.exact(toPay);
        paid = Yuan.exact(paid);
        refunded = Yuan.exact(refunded);
        dueBack = Yuan.exact(dueBack);
        shares = List.copyOf(shares);
        if (!refunded.equals(sum(shares, Share::refunded)) || !dueBack.equals(sum(shares, Share::dueBack))) {
            throw new IllegalArgumentException("the shares do not add up");
        }
        if (refunded.add(dueBack).compareTo(paid) > 0) {
            throw new IllegalArgumentException("no more is paid back than was paid");
        }
        if (toPay.signum() > 0 && paid.signum() > 0) {
            throw new IllegalArgumentException("a bill is paid once");
        }
    }

    /** Of a case as it is kept. */
    public static Balance of(CaseFile file) {
        return file.annex(Bill.ANNEX).map(bill -> of(bill, file.state())).orElse(NOTHING);
    }

    /** What is to pay; null when nothing is. */
    public BigDecimal toPayOrNull() {
        return toPay.signum() == 0 ? null : toPay;
    }

    static Balance of(Bill bill, State state) {
        var shares = Payees.of(bill.lines()).stream()
                .map(payee -> share(bill, payee, isForNothing(state)))
                .toList();
        var toPay = bill.awaitsPayment() && !state.isFinal() ? bill.total() : Yuan.NOTHING;
        return new Balance(toPay, bill.paid(), sum(shares, Share::refunded), sum(shares, Share::dueBack), shares);
    }

    private static Share share(Bill bill, String payee, boolean forNothing) {
        var name = Payees.lines(payee, bill.lines()).findFirst().orElseThrow().payeeName();
        var amount = Payees.due(payee, bill.lines());
        var kept = bill.kept(payee);
        var refunded = bill.settlement() == null ? Yuan.NOTHING : amount.subtract(kept);
        var owed = forNothing ? Yuan.NOTHING : Payees.due(payee, bill.current());
        return new Share(payee, name, amount, refunded, Yuan.left(kept, owed));
    }

    /** Closed, and neither was a result handed out nor has another body the case. */
    private static boolean isForNothing(State state) {
        return state.isFinal() && state != State.ISSUED && state != State.FORWARDED;
    }

    private static BigDecimal sum(List<Share> shares, Function<Share, BigDecimal> part) {
        return Yuan.sum(shares.stream().map(part));
    }
}
