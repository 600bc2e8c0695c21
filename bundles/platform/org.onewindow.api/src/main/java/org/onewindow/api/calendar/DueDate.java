package org.onewindow.api.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of a period.
 *
 * @param date the last day on which the period is kept
 * @param provisional true when the way there touches a year whose holidays are not yet announced, so that the date may
 *     still move
 */
public record DueDate(LocalDate date, boolean provisional) {
    public DueDate {
        Objects.requireNonNull(date, "date");
    }
}
