package org.onewindow.realestate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a real estate unit (不动产单元号, GB/T 37346-2019): 28 characters in seven layers. Division (6), cadastral
 * district (3) and sub-district (3), kind of parcel (2 letters, the first of them G state-owned, J collective, Z not yet
 * decided), parcel (5), kind of fixture (F house, L trees, Q other, W none) and fixture (8; zeros for W).
 */
record UnitNumber(String text) {
    static final String PATTERN = "[0-9]{12}[GJZ][A-Z][0-9]{5}([FLQ][0-9]{8}|W00000000)";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final int REGION = 6;

    UnitNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the number of a unit");
        }
    }

    /** The number in a text, which may be grouped by blanks as certificates print it; empty when it is none. */
    static Optional<UnitNumber> of(String text) {
        String plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new UnitNumber(plain)) : Optional.empty();
    }

    /** The division in which the unit lies. */
    String region() {
        return text.substring(0, REGION);
    }
}
