package org.onewindow.cases.fees;

import java.math.BigDecimal;

/**
 * An exemption that is granted for one case: the body of {@code POST /cases/{number}/bill/exemptions}. Members are checked
 * where it is granted.
 *
 * @param fee the fee's code
 * @param document the number of the document, 1 to 200 characters
 * @param basis what the document rests on, 1 to 500 characters
 * @param reason why it holds for this case, 1 to 2,000 characters
 * @param amount by how much the fee is reduced; null when it is not charged at all
 */
public record Relief(String fee, String document, String basis, String reason, BigDecimal amount) {
    @Override
    public String toString() {
        return "Relief[" + fee + "]";
    }
}
