package org.onewindow.api.identity;

/**
 * The unified social credit code (统一社会信用代码) of an organisation: 18 characters, the last one a check character
 * (GB 32100-2015). Some early real codes fail the check, so a wrong check character is a reason to look again, not to
 * refuse (rules.md, Codes).
 */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Whether the text has the shape of a code: 18 characters of the code's alphabet. */
    public static boolean isWellFormed(String text) {
        return text != null && text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** Whether a well-formed code carries the check character its first 17 characters call for. */
    public static boolean hasValidCheck(String text) {
        return isWellFormed(text) && text.charAt(LENGTH - 1) == check(text.substring(0, LENGTH - 1));
    }

    /**
     * The check character for the first 17 characters.
     *
     * @throws IllegalArgumentException when there are not 17 characters of the alphabet
     */
    public static char check(String first17) {
        if (first17.length() != LENGTH - 1) {
            throw new IllegalArgumentException("17 characters are needed, not " + first17.length());
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            int value = ALPHABET.indexOf(first17.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not a character of a credit code: " + first17.charAt(i));
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
