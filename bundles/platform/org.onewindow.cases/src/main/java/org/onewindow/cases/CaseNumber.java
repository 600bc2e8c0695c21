package org.onewindow.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The number of a case (办件编码): 20 digits that can be told over the telephone. Region (6, GB/T 2260), day of receipt
 * (yyyyMMdd), serial number of the day (5), check digit (ISO 7064 MOD 11,10), which finds every single wrong digit and
 * nearly every swap of two. No national rule is confirmed (rules.md, Codes).
 */
public final class CaseNumber {
    public static final int MAX_SERIAL = 99_999;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private CaseNumber() {}

    /**
     * @param region 6 digits
     * @param serial 1 to {@link #MAX_SERIAL}
     */
    public static String of(String region, LocalDate receivedOn, int serial) {
        if (!region.matches("[0-9]{6}") || serial < 1 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException("no case number for region " + region + ", serial " + serial);
        }
        String digits = region + DAY.format(receivedOn) + "%05d".formatted(serial);
        return digits + check(digits);
    }

    /** Whether the text has the shape of a case number and the right check digit. */
    public static boolean isValid(String text) {
        return text != null && text.matches("[0-9]{20}") && text.charAt(19) - '0' == check(text.substring(0, 19));
    }

    private static int check(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
