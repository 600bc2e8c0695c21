package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Amounts of money: CNY with two decimals, never negative. */
public final class Yuan {
    public static final BigDecimal NOTHING = new BigDecimal("0.00");

    private static final int FEN = 2;

    private Yuan() {}

    /**
     * An amount as it is kept, with two decimals.
     *
     * @throws IllegalArgumentException when it is negative or has parts of a fen
     */
    public static BigDecimal exact(BigDecimal amount) {
        if (amount.signum() < 0 || !isExact(amount)) {
            throw new IllegalArgumentException("no amount of money: " + amount);
        }
        return amount.setScale(FEN);
    }

    /** Whether an amount has no parts of a fen. */
    public static boolean isExact(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= FEN;
    }

    /** An amount that was computed, to the nearest fen; half a fen counts as a whole one (四舍五入). */
    public static BigDecimal rounded(BigDecimal amount) {
        return exact(amount.setScale(FEN, RoundingMode.HALF_UP));
    }

    public static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(NOTHING, BigDecimal::add);
    }

    /** What is left of an amount; nothing when more was taken away than there is. */
    static BigDecimal left(BigDecimal amount, BigDecimal taken) {
        return amount.subtract(taken).max(NOTHING);
    }
}
