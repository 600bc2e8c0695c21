package org.onewindow.rest.internal.view;

import java.time.LocalDate;

/**
 * The last day of a period.
 *
 * @param provisional whether it may still move, because holidays on the way are not announced
 */
public record Due(LocalDate dueOn, boolean provisional) {}
