package org.onewindow.cases.internal;

import java.time.LocalDate;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery.Due;
import org.onewindow.cases.Light;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a light changes. No national rule is known (rules.md, E-supervision), so a centre may set it.
 *
 * @param yellowPercent how much of a limit is used up when its light turns yellow, in percent, 1 to 100
 * @param yellowDays how many working days before the due date the light is yellow in any case, 0 or more
 */
record LightRule(int yellowPercent, int yellowDays) {
    private static final Logger LOG = LoggerFactory.getLogger(LightRule.class);

    /** Yellow when due today or four fifths used up. */
    static final LightRule USUAL = new LightRule(80, 0);

    LightRule {
        if (yellowPercent < 1 || yellowPercent > 100 || yellowDays < 0) {
            throw new IllegalArgumentException(
                    "a light turns yellow at 1 to 100 percent and 0 or more days before, not at " + yellowPercent
                            + " and " + yellowDays);
        }
    }

    /** What a centre has set; the usual rule when that is none, so that a wrong number closes no desk. */
    static LightRule set(int yellowPercent, int yellowDays) {
        try {
            return new LightRule(yellowPercent, yellowDays);
        } catch (IllegalArgumentException wrong) {
            LOG.error("The setting of the lights is ignored: {}", wrong.getMessage());
            return USUAL;
        }
    }

    /** The light on a day; null when the clocks do not run. */
    Light of(CaseFile file, LocalDate today, WorkingCalendar calendar) {
        var due = file.dates().dueOn();
        if (!file.state().clocksRun() || due == null) {
            return null;
        }
        return of(due, today, calendar, mostlyUsed(file, today, calendar));
    }

    /** The light of a limit that runs by itself; null when it has ended or stands still. */
    Light of(LegalClock clock, LocalDate today, WorkingCalendar calendar) {
        if (clock.ended() != null || clock.standsStill()) {
            return null;
        }
        var due = clock.due(calendar).orElseThrow().date();
        return of(due, today, calendar, mostlyUsed(clock, today, calendar));
    }

    private Light of(LocalDate due, LocalDate today, WorkingCalendar calendar, boolean mostlyUsed) {
        if (today.isAfter(due)) {
            return Light.RED;
        }
        boolean soon = !due.isAfter(today) || calendar.workingDaysBetween(today, due) <= yellowDays;
        return soon || mostlyUsed ? Light.YELLOW : Light.GREEN;
    }

    /** Between which due dates every case with this light lies. */
    static Due due(Light light, LocalDate today) {
        return switch (light) {
            case RED -> new Due(null, today.minusDays(1));
            case YELLOW -> new Due(today, null);
            case GREEN -> new Due(today.plusDays(1), null);
        };
    }

    private boolean mostlyUsed(CaseFile file, LocalDate today, WorkingCalendar calendar) {
        var clocks = file.clocks();
        return clocks != null
                && (mostlyUsed(clocks.statutory(), today, calendar) || mostlyUsed(clocks.promised(), today, calendar));
    }

    private boolean mostlyUsed(LegalClock clock, LocalDate today, WorkingCalendar calendar) {
        return clock.consumed(calendar, today) * 100 >= clock.budgetDays() * yellowPercent;
    }
}
