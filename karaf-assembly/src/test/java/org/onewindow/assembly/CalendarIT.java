package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** Periods of law over HTTP, without a login. */
@InKaraf(probe = false)
class CalendarIT {
    @Test
    void workingDaysFollowTheStateCouncilsNotices(Centre centre) {
        assertEquals("2025-02-07", due(centre, "2025-01-24", 5, "WORKING_DAY"));
        assertEquals("2025-02-13", due(centre, "2025-01-24", 10, "WORKING_DAY"));
        assertEquals("2024-03-12", due(centre, "2024-02-07", 20, "WORKING_DAY"));
        assertEquals("2026-10-09", due(centre, "2026-09-18", 10, "WORKING_DAY"));
    }

    @Test
    void calendarDaysAndMonthsEndOnAWorkingDay(Centre centre) {
        assertEquals("2025-02-05", due(centre, "2025-01-24", 7, "CALENDAR_DAY"));
        assertEquals("2025-02-28", due(centre, "2025-01-31", 1, "MONTH"));
    }

    private static String due(Centre centre, String from, int days, String unit) {
        return CentreClient.nobody(centre.url())
                .get("api/v1/calendar/due?from=" + from + "&days=" + days + "&unit=" + unit)
                .expect(200)
                .text("/dueOn");
    }
}
