package org.onewindow.taxation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts in CNY and rates, exact. An amount is rounded half up to the cent (四舍五入到分), once, when a tax or a reduction
 * has been computed and before anything is added up; a base is never rounded.
 */
final class Money {
    static final BigDecimal ZERO = new BigDecimal("0.00");

    private Money() {}

    static BigDecimal toCent(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    static boolean differ(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    /** An amount as it is written in a sentence or a register: two decimals, no exponent. */
    static String plain(BigDecimal amount) {
        return toCent(amount).toPlainString();
    }

    /** A number without zeros at its end: an area, a limit. */
    static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A rate as a percentage: 0.015 is 1.5%. */
    static String percent(BigDecimal rate) {
        return shortest(rate.movePointRight(2)) + "%";
    }
}
