package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseReturn;
import org.onewindow.cases.State;

/**
 * How a bill stands in the state its case is in, split per payee.
 *
 * @param toPay nothing once it is settled, and when the case is closed
 * @param paid whether or not it was paid back
 * @param dueBack what should be paid back: what the applicant paid more than the amended case costs, or all of it when the
 *     case was closed without a result, after a return only once that was upheld. Nothing is paid back by itself
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
        return file.annex(Bill.ANNEX)
                .map(bill -> of(bill, isClosed(file), isForNothing(file)))
                .orElse(NOTHING);
    }

    /** What is to pay; null when nothing is. */
    public BigDecimal toPayOrNull() {
        return toPay.signum() == 0 ? null : toPay;
    }

    /** What is still to be paid back by a payee. */
    public BigDecimal dueBackBy(String payee) {
        return sum(shares.stream().filter(share -> share.payee().equals(payee)).toList(), Share::dueBack);
    }

    /** @param forNothing whether the case was closed without a result */
    static Balance of(Bill bill, boolean closed, boolean forNothing) {
        var shares = Payees.of(bill.lines()).stream()
                .map(payee -> share(bill, payee, forNothing))
                .toList();
        var toPay = bill.awaitsPayment() && !closed ? bill.total() : Yuan.NOTHING;
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

    /** Nobody takes a payment for a case that is closed, or whose return is under review. */
    private static boolean isClosed(CaseFile file) {
        return file.state().isFinal() || file.state() == State.RETURN_CONTESTED;
    }

    /** Closed, and neither was a result handed out nor has another body the case nor may it be opened again. */
    private static boolean isForNothing(CaseFile file) {
        return switch (file.state()) {
            case ISSUED, FORWARDED -> false;
            case RETURNED ->
                file.annex(CaseReturn.ANNEX)
                        .map(CaseReturn::ruling)
                        .filter(CaseReturn.Ruling::upheld)
                        .isPresent();
            default -> file.state().isFinal();
        };
    }

    private static BigDecimal sum(List<Share> shares, Function<Share, BigDecimal> part) {
        return Yuan.sum(shares.stream().map(part));
    }
}
