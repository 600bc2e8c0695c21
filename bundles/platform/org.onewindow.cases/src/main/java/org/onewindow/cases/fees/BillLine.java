package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.util.Objects;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Matter.Basis;

/**
 * One fee on a bill.
 *
 * @param matter the code of the matter whose fee it is
 * @param fee its code in the matter's definition
 * @param unitPrice the lower bound of the published standard (按低限标准执行, row 99)
 * @param quantity by which it is multiplied; more than 0
 * @param amount to pay: unit price by quantity, to the nearest fen, less what the exemption takes off
 * @param payee the id of the organ it goes to
 * @param payeeName that organ's name on the day of the bill
 * @param standard the published standard, in words
 * @param basis of law on which it is charged
 * @param exemption null when it is charged as published
 */
public record BillLine(
        String matter,
        String fee,
        Text name,
        BigDecimal unitPrice,
        BigDecimal quantity,
        BigDecimal amount,
        String payee,
        Text payeeName,
        Text standard,
        Basis basis,
        FeeExemption exemption) {
    public BillLine {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(name, "name");
        unitPrice = Yuan.exact(unitPrice);
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("a fee for " + quantity + " times");
        }
        quantity = plain(quantity);
        amount = Yuan.exact(amount);
        var charged = Yuan.rounded(unitPrice.multiply(quantity));
        if (!amount.equals(exemption == null ? charged : exemption.leaves(charged))) {
            throw new IllegalArgumentException(unitPrice + " by " + quantity + " is not " + amount);
        }
        Objects.requireNonNull(payee, "payee");
        Objects.requireNonNull(payeeName, "payeeName");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(basis, "basis");
    }

    /** What the published standard asks, before any exemption. */
    public BigDecimal charged() {
        return Yuan.rounded(unitPrice.multiply(quantity));
    }

    /**
     * This, reduced by an exemption instead of the one it had.
     *
     * @param other null to charge it as published
     */
    public BillLine exempted(FeeExemption other) {
        var left = other == null ? charged() : other.leaves(charged());
        return new BillLine(matter, fee, name, unitPrice, quantity, left, payee, payeeName, standard, basis, other);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
