package org.onewindow.chains;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to an application for a chain.
 *
 * @param steps the ids of the steps it takes, in the order of the chain
 * @param receiptCode for the applicant only: with the number it opens the public progress
 */
public record ChainReceipt(
        String number,
        String chain,
        ChainState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        List<String> steps,
        String receiptCode) {
    public ChainReceipt {
        steps = List.copyOf(steps);
    }
}
