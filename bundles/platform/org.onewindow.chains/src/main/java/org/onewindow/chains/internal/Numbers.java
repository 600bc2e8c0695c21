package org.onewindow.chains.internal;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.chains.ChainNumber;

/**
 * Serial numbers of a day, and receipt codes. One centre is one process, so memory is enough; the database's unique key
 * stands behind it. Thread-safe.
 */
final class Numbers {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 8;

    private final ToIntFunction<LocalDate> lastGiven;
    private final SecureRandom random = new SecureRandom();
    private LocalDate day;
    private int last;

    /** @param lastGiven the greatest number kept for a day */
    Numbers(ToIntFunction<LocalDate> lastGiven) {
        this.lastGiven = lastGiven;
    }

    synchronized int next(LocalDate today) {
        if (!today.equals(day)) {
            last = lastGiven.applyAsInt(today);
            day = today;
        }
        if (last >= ChainNumber.MAX_SERIAL) {
            throw Texts.problem(Kind.UNAVAILABLE, "chain-serials-exhausted", ChainNumber.MAX_SERIAL);
        }
        return ++last;
    }

    String receiptCode() {
        var code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
