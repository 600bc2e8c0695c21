package org.onewindow.chains.internal;

import java.util.List;
import java.util.Set;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.fees.Payment;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;

/**
 * Settles the bills of a chain's cases by a payment that is kept. A case whose bill bears the payment's receipt is settled by
 * it, so that whoever was killed in between settles nothing twice.
 */
final class Settling {
    private final Bills bills;

    Settling(Bills bills) {
        this.bills = bills;
    }

    /**
     * The payment with one more of its pending shares settled or refused.
     *
     * @param of the case that the share is for, as it is now
     * @throws ProblemException UNAVAILABLE or STALE when it is to be tried again
     */
    ChainPayment settle(ChainFile file, ChainPayment payment, Share share, CaseFile of) {
        var settlement = of.annex(Bill.ANNEX).map(Bill::settlement).orElse(null);
        if (settlement != null) {
            boolean ours = settlement.receipt().equals(payment.receipt());
            return with(payment, share, ours ? null : "bill-settled");
        }
        try {
            var paid = new Payment(payment.receipt(), payment.method(), share.amount());
            int place = file.payments().indexOf(payment) + 1;
            var key = file.number() + "-pay-" + place + "-" + share.step();
            bills.settle(of.number(), paid, of.version(), key, cashier(payment));
            return with(payment, share, null);
        } catch (ProblemException refused) {
            var kind = refused.problem().kind();
            if (kind == Kind.UNAVAILABLE || kind == Kind.STALE) {
                throw refused;
            }
            return with(payment, share, refused.problem().code());
        }
    }

    /** The cashier took the whole payment, in whichever department its parts belong. */
    private static Person cashier(ChainPayment payment) {
        return new Person(payment.by(), payment.by(), Set.of(new Grant(Role.INTAKE, Grant.EVERYWHERE)), false);
    }

    private static ChainPayment with(ChainPayment payment, Share share, String trouble) {
        var state = trouble == null ? ShareState.SETTLED : ShareState.REFUSED;
        List<Share> shares = payment.shares().stream()
                .map(one -> one.equals(share) ? one.become(state, trouble) : one)
                .toList();
        return payment.with(shares);
    }
}
