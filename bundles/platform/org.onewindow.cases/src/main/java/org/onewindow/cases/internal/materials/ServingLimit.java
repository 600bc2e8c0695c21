package org.onewindow.cases.internal.materials;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.State;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Matter.MatterKind;

/** By when a granted licence has to be issued and served: ten working days after the decision (行政许可法 art. 44 and 82). */
public final class ServingLimit {
    /** The kinds of matter that the article binds: licences; another kind is added when its own law says the same. */
    private static final Set<MatterKind> BOUND = EnumSet.of(MatterKind.LICENCE);

    private static final Set<State> GRANTED = EnumSet.of(State.GRANTED, State.ISSUED);
    private static final Period TEN_DAYS = new Period(10, PeriodUnit.WORKING_DAY);

    private final WorkingCalendar calendar;
    private final Catalogue catalogue;

    public ServingLimit(WorkingCalendar calendar, Catalogue catalogue) {
        this.calendar = calendar;
        this.catalogue = catalogue;
    }

    /** The last day; empty when the article does not bind, or nothing was granted. */
    public Optional<LocalDate> of(CaseFile file) {
        boolean bound = GRANTED.contains(file.state())
                && file.dates().decidedOn() != null
                && BOUND.contains(
                        catalogue.frozen(file.origin().definition()).matter().kind());
        return bound
                ? Optional.of(calendar.due(file.dates().decidedOn(), TEN_DAYS).date())
                : Optional.empty();
    }
}
