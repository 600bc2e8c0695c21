package org.onewindow.chains;

import java.time.LocalDate;
import org.onewindow.cases.CaseNumber;

/** The number of a chain's application: the letter L (链) and 20 digits in the way of a {@link CaseNumber}. */
public final class ChainNumber {
    public static final int MAX_SERIAL = CaseNumber.MAX_SERIAL;

    private static final String LETTER = "L";

    private ChainNumber() {}

    /**
     * @param region 6 digits
     * @param serial of the day's chains, 1 to {@link #MAX_SERIAL}
     */
    public static String of(String region, LocalDate receivedOn, int serial) {
        return LETTER + CaseNumber.of(region, receivedOn, serial);
    }

    /** Whether the text has the shape of a chain's number and the right check digit. */
    public static boolean isValid(String text) {
        return text != null && text.startsWith(LETTER) && CaseNumber.isValid(text.substring(LETTER.length()));
    }
}
