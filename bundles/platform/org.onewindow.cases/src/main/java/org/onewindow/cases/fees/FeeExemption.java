package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * That a fee is reduced or not charged (费用减免, row 100), and by which document.
 *
 * @param document its number
 * @param basis what the document rests on; null when the centre set the exemption over the matter
 * @param reason why it holds for this case; null as {@code basis}; free text
 * @param amount by how much the fee is reduced; null when it is not charged at all
 * @param at when it was granted; null as {@code basis}
 * @param by the account that granted it; null as {@code basis}
 */
public record FeeExemption(String document, String basis, String reason, BigDecimal amount, Instant at, String by) {
    public FeeExemption {
        Objects.requireNonNull(document, "document");
        amount = amount == null ? null : Yuan.exact(amount);
        if (amount != null && amount.signum() == 0) {
            throw new IllegalArgumentException("an exemption from nothing");
        }
    }

    /** What the centre has set over the matter: nothing is charged for it. */
    public static FeeExemption ofTheMatter(String document) {
        return new FeeExemption(document, null, null, null, null, null);
    }

    /** Whether it holds for the matter, not for one case. */
    public boolean holdsForTheMatter() {
        return by == null;
    }

    /** What is left to pay of a fee. */
    BigDecimal leaves(BigDecimal fee) {
        return amount == null ? Yuan.NOTHING : Yuan.left(fee, amount);
    }

    @Override
    public String toString() {
        return "FeeExemption[" + document + "]";
    }
}
