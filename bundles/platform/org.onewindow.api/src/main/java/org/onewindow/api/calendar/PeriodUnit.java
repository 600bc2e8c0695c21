package org.onewindow.api.calendar;

/** How a period of law is counted. */
public enum PeriodUnit {
    /** Days on which offices work (工作日): weekends and statutory holidays are left out, make-up workdays count. */
    WORKING_DAY,
    /** Every day counts (自然日); an end on a day off moves to the next working day (民法典 art. 203). */
    CALENDAR_DAY,
    /** Months by the calendar, to the day of the same number (民法典 art. 202); the end moves as for days. */
    MONTH
}
