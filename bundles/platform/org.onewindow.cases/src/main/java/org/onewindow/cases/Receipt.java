package org.onewindow.cases;

import java.time.LocalDate;

/**
 * The answer to an application.
 *
 * @param dueOn null: the clocks start with the acceptance, also those that count from receipt
 * @param receiptCode for the applicant only: with the number it opens the public progress page
 */
public record Receipt(
        String number,
        State state,
        String matter,
        LocalDate receivedOn,
        LocalDate acceptBy,
        LocalDate dueOn,
        String receiptCode) {}
