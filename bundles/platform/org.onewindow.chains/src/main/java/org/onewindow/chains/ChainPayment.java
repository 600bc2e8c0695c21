package org.onewindow.chains;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.onewindow.cases.fees.PaymentMethod;

/**
 * One payment over the bills of several cases (统一结算, row 98). It is kept before these are settled by it.
 *
 * @param receipt the number of the receipt that the payer was given
 * @param amount what the shares add up to
 * @param by the account of the cashier
 */
public record ChainPayment(
        String receipt, PaymentMethod method, BigDecimal amount, Instant at, String by, List<Share> shares) {
    public ChainPayment {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        shares = List.copyOf(shares);
        var sum = shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(amount) != 0) {
            throw new IllegalArgumentException("the shares of a payment add up to it");
        }
    }

    /**
     * What settles the bill of one case.
     *
     * @param trouble the code of the problem for which the case took it not; null unless it is REFUSED
     */
    public record Share(String step, String caseNumber, BigDecimal amount, ShareState state, String trouble) {
        public Share {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(caseNumber, "caseNumber");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(state, "state");
        }

        /** As the case has taken it, or not. */
        public Share become(ShareState other, String code) {
            return new Share(step, caseNumber, amount, other, code);
        }
    }

    /** Whether a case's bill is settled by its share. */
    public enum ShareState {
        PENDING,
        SETTLED,
        /** The bill was changed or paid otherwise in between; the share is to be paid back by hand. */
        REFUSED
    }

    public boolean hasPending() {
        return shares.stream().anyMatch(share -> share.state() == ShareState.PENDING);
    }

    public boolean hasRefused() {
        return shares.stream().anyMatch(share -> share.state() == ShareState.REFUSED);
    }

    /** With other shares. */
    public ChainPayment with(List<Share> others) {
        return new ChainPayment(receipt, method, amount, at, by, others);
    }
}
