package org.onewindow.calendar;

import org.osgi.annotation.versioning.ConsumerType;

/** Whoever keeps something that was counted by the calendar, and counts it anew when a year is imported. */
@ConsumerType
public interface CalendarListener {
    /**
     * A year was imported and is counted with from now on. Called by the thread that imports, outside any lock.
     *
     * @return what became of it
     */
    Recount imported(CalendarImport change);

    /**
     * What counting anew came to.
     *
     * @param moved how many due dates moved
     * @param failed how many could not be counted anew; they are tried again at the next start
     */
    record Recount(int moved, int failed) {
        public static final Recount NOTHING = new Recount(0, 0);

        public Recount plus(Recount other) {
            return new Recount(moved + other.moved, failed + other.failed);
        }
    }
}
