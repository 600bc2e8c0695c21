package org.onewindow.commerce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.onewindow.api.identity.CreditCode;

/**
 * Gives new enterprises their unified social credit code (统一社会信用代码, GB 32100-2015): {@code 9}, the category
 * ({@code 1} enterprise, {@code 2} sole trader), the division, an organisation code of nine characters, and the check
 * character.
 *
 * <p>The organisation code is {@code MA}, six characters and its own check character (GB 11714). The six are a number
 * in the code's alphabet of 31 characters: {@code days since 2020-01-01 × 30000 + serial}. 31⁶ = 887,503,681 of them
 * last for 29,583 days, until the end of 2100, at 30,000 cases a day.
 */
final class CreditCodes {
    static final String COMPANY = "1";
    static final String SOLE_TRADER = "2";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final LocalDate EPOCH = LocalDate.of(2020, 1, 1);
    private static final long PER_DAY = 30_000;
    private static final int LENGTH = 6;
    private static final long ALL = 887_503_681L;
    private static final List<Integer> WEIGHTS = List.of(3, 7, 9, 10, 5, 8, 4, 2);

    private final String region;

    CreditCodes(String region) {
        this.region = region;
    }

    /** The code for a day and a serial number, then the ones to take when it is not free; endless. */
    Stream<String> candidates(String category, LocalDate on, int serial) {
        long first = ChronoUnit.DAYS.between(EPOCH, on) * PER_DAY + serial;
        return LongStream.iterate(first, number -> number + 1)
                .map(number -> Math.floorMod(number, ALL))
                .mapToObj(number -> code(category, number));
    }

    private String code(String category, long number) {
        var digits = new StringBuilder();
        long rest = number;
        for (int i = 0; i < LENGTH; i++) {
            digits.insert(0, ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        String body = "MA" + digits;
        String first17 = "9" + category + region + body + organisationCheck(body);
        return first17 + CreditCode.check(first17);
    }

    /** The check character of an organisation code (GB 11714): weights by place, modulo 11. */
    static char organisationCheck(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.size(); i++) {
            sum += Character.getNumericValue(body.charAt(i)) * WEIGHTS.get(i);
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }
}
