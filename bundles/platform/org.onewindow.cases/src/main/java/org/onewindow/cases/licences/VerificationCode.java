package org.onewindow.cases.licences;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code by which anybody can verify a licence: 16 random characters, 76 bits, so that none can be found by trying.
 * Digits and capital letters, for the smaller alphabet of a QR code, without those that look alike on paper (0 1 5 8 B I O
 * S Z). It says nothing about the licence.
 */
public final class VerificationCode {
    private static final String ALPHABET = "234679ACDEFGHJKLMNPQRTUVWXY";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern CODE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private VerificationCode() {}

    /** @param random one that nobody can predict */
    public static String next(RandomGenerator random) {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The code as it is kept, of one that a person has typed: small letters, spaces and hyphens do no harm. */
    public static String typed(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether the text has the shape of a code as it is kept. */
    public static boolean isValid(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    /** The code as it is printed: in groups of four with hyphens between. */
    public static String printed(String code) {
        return code.replaceAll(".{" + GROUP + "}(?!$)", "$0-");
    }
}
