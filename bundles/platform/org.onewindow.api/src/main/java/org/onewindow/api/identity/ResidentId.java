package org.onewindow.api.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a resident identity card (公民身份号码): 17 digits and a check character (GB 11643-1999). Residence
 * permits of Hong Kong, Macao and Taiwan (81, 82, 83) and of foreigners (9) follow the same form.
 */
public final class ResidentId {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private ResidentId() {}

    /** Whether the number has the right shape, a date of birth that exists, and the right check character. */
    public static boolean isValid(String text) {
        return text != null
                && text.matches("[1-9][0-9]{16}[0-9X]")
                && birthDate(text).isPresent()
                && text.charAt(17) == check(text);
    }

    /** The date of birth in the number; empty when that day does not exist or the number is too short. */
    public static Optional<LocalDate> birthDate(String text) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text, 6, 10, 10),
                    Integer.parseInt(text, 10, 12, 10),
                    Integer.parseInt(text, 12, 14, 10)));
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException wrong) {
            return Optional.empty();
        }
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
