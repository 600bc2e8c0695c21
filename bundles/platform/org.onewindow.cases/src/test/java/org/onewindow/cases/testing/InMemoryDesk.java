package org.onewindow.cases.testing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.register.Registers;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseNews;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.Trial;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.ClockRoom;
import org.onewindow.cases.internal.Consequences;
import org.onewindow.cases.internal.Desk;
import org.onewindow.cases.internal.JournalKey;
import org.onewindow.cases.internal.LocalLimits;
import org.onewindow.cases.internal.RegisterView;
import org.onewindow.cases.internal.StepRules;
import org.onewindow.cases.internal.fees.BillDesk;
import org.onewindow.cases.internal.joint.JointReviewDesk;
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.DepartmentCode;

/** The real desk, and the real views of registers, over cases in memory. */
public final class InMemoryDesk {
    /** The beginning of every case's number. */
    public static final String REGION = "361123";

    private static final int KEY_LENGTH = 32;

    private final InMemoryCases cases = new InMemoryCases();
    private final Catalogue catalogue;
    private final Desk desk;
    private final Timekeeping timekeeping;
    private final Consequences consequences;
    private final Bills bills;
    private final JointReviews jointReviews;

    public InMemoryDesk(Clock clock, WorkingCalendar calendar, Catalogue catalogue, DepartmentCode code) {
        this.catalogue = catalogue;
        var key = new JournalKey(new byte[KEY_LENGTH]);
        this.consequences = new Consequences(clock, calendar, catalogue);
        var work = new CaseWork(clock, catalogue, cases, key, consequences);
        this.bills = new BillDesk(work, cases);
        this.timekeeping = ClockRoom.usual(clock, calendar, catalogue, cases);
        this.desk = new Desk(
                clock,
                calendar,
                catalogue,
                code,
                (window, matter) -> Optional.empty(),
                cases,
                timekeeping,
                key,
                consequences,
                new StepRules(
                        calendar,
                        catalogue,
                        cases,
                        cases.licences(),
                        LocalLimits.NONE,
                        (site, window, matter) -> List.of()),
                REGION);
        this.jointReviews = new JointReviewDesk(desk, work, catalogue, calendar);
    }

    public CaseDesk desk() {
        return desk;
    }

    public Timekeeping timekeeping() {
        return timekeeping;
    }

    /** What stands against applications at this desk. */
    public Trial trial() {
        return desk;
    }

    /** What was done to its cases. */
    public CaseNews news() {
        return consequences;
    }

    public Bills bills() {
        return bills;
    }

    public JointReviews jointReviews() {
        return jointReviews;
    }

    public InMemoryCases cases() {
        return cases;
    }

    /** The registers as this department sees them. */
    public Registers registers(String department) {
        return new RegisterView(
                department,
                () -> catalogue
                        .department(department)
                        .map(Department::registers)
                        .orElse(Map.of()),
                cases);
    }
}
