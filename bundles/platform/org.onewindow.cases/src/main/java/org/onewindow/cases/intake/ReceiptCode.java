package org.onewindow.cases.intake;

import java.security.SecureRandom;

/** The code on a receipt that opens the applicant's progress: 8 characters without look-alikes. */
public final class ReceiptCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private ReceiptCode() {}

    public static String next(SecureRandom random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
