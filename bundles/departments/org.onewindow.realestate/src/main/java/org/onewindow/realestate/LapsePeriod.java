package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;

/**
 * After how long an entry lapses when nobody follows it up. The table is the specification.
 *
 * @param from the first day whose events it governs
 * @param source the provision
 */
record LapsePeriod(Encumbrance.Kind kind, LocalDate from, Period period, String source) {
    static final List<LapsePeriod> ALL = List.of(
            new LapsePeriod(Encumbrance.Kind.OBJECTION, LocalDate.of(2007, 10, 1), days(15), "物权法 art. 19"),
            new LapsePeriod(Encumbrance.Kind.OBJECTION, LocalDate.of(2021, 1, 1), days(15), "民法典 art. 220"),
            new LapsePeriod(
                    Encumbrance.Kind.PRIORITY_NOTICE,
                    LocalDate.of(2007, 10, 1),
                    new Period(3, PeriodUnit.MONTH),
                    "物权法 art. 20"),
            new LapsePeriod(Encumbrance.Kind.PRIORITY_NOTICE, LocalDate.of(2021, 1, 1), days(90), "民法典 art. 221"));

    /** The one in force on the day of the event that starts it; empty when such an entry does not lapse. */
    static Optional<LapsePeriod> of(Encumbrance.Kind kind, LocalDate event) {
        return ALL.stream()
                .filter(one -> one.kind == kind && !one.from.isAfter(event))
                .max(Comparator.comparing(LapsePeriod::from));
    }

    private static Period days(int length) {
        return new Period(length, PeriodUnit.CALENDAR_DAY);
    }
}
