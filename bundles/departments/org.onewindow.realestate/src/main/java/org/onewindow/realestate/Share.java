package org.onewindow.realestate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * A co-owner's share (共有份额), exact: three times 1/3 is the whole. Always reduced.
 *
 * @param parts at least 0
 * @param of at least 1
 */
record Share(BigInteger parts, BigInteger of) {
    static final Share NOTHING = new Share(BigInteger.ZERO, BigInteger.ONE);
    static final Share WHOLE = new Share(BigInteger.ONE, BigInteger.ONE);
    static final Share TWO_THIRDS = new Share(BigInteger.TWO, BigInteger.valueOf(3));

    private static final int DIGITS = 4;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    Share {
        BigInteger common = parts.gcd(of);
        parts = parts.divide(common);
        of = of.divide(common);
    }

    /** A share written as the forms ask for it: {@code 33.5%} or {@code 1/3}. */
    static Share parse(String text) {
        if (text.endsWith("%")) {
            var percent = new BigDecimal(text.substring(0, text.length() - 1));
            return new Share(
                    percent.movePointRight(DIGITS).toBigIntegerExact(), HUNDRED.multiply(BigInteger.TEN.pow(DIGITS)));
        }
        String[] numbers = text.split("/");
        return new Share(new BigInteger(numbers[0]), new BigInteger(numbers[1]));
    }

    static Share sum(List<Share> shares) {
        return shares.stream().reduce(NOTHING, Share::plus);
    }

    Share plus(Share other) {
        return new Share(parts.multiply(other.of).add(other.parts.multiply(of)), of.multiply(other.of));
    }

    boolean isLessThan(Share other) {
        return parts.multiply(other.of).compareTo(other.parts.multiply(of)) < 0;
    }

    /** In percent where that is exact with four decimals, else as a fraction. */
    @Override
    public String toString() {
        BigInteger[] percent =
                parts.multiply(HUNDRED).multiply(BigInteger.TEN.pow(DIGITS)).divideAndRemainder(of);
        if (percent[1].signum() != 0) {
            return parts + "/" + of;
        }
        var exact = new BigDecimal(percent[0], DIGITS);
        return (exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString()) + "%";
    }
}
