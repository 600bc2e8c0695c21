package org.onewindow.cases.testing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.register.Registers;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseNews;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.State;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.Trial;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.ClockRoom;
import org.onewindow.cases.internal.Consequences;
import org.onewindow.cases.internal.Desk;
import org.onewindow.cases.internal.JournalKey;
import org.onewindow.cases.internal.LocalLimits;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.RegisterView;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRules;
import org.onewindow.cases.internal.fees.BillDesk;
import org.onewindow.cases.internal.joint.JointReviewDesk;
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.cases.materials.FileType;
import org.onewindow.cases.materials.Upload;
import org.onewindow.cases.materials.UploadedFiles;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.json.CanonicalJson;

/** The real desk, and the real views of registers, over cases in memory. */
public final class InMemoryDesk {
    /** The beginning of every case's number. */
    public static final String REGION = "361123";

    private static final int KEY_LENGTH = 32;
    private static final Proceeding HAND_IN =
            new Proceeding("HAND_IN_FILE", Role.INTAKE, Set.of(State.RECEIVED, State.CORRECTION));

    private final InMemoryCases cases = new InMemoryCases();
    private final CaseWork work;
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
        this.work = new CaseWork(clock, catalogue, cases, key, consequences);
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

    /** A file for each material that was handed in electronically, as far as the case shows it: no content is kept. */
    public void handInFiles(String number, Person by) {
        var file = cases.find(number).orElseThrow();
        for (String material : UploadedFiles.missing(file)) {
            var version = cases.find(number).orElseThrow().version();
            var asked = new Asked(number, version, "file-" + material + "-" + version, material, by);
            work.carryOut(HAND_IN, asked, situation -> {
                var before = UploadedFiles.of(situation.file());
                return Outcome.of(situation
                        .file()
                        .change()
                        .annex(UploadedFiles.ANNEX, before.with(upload(before.next(), material, situation))));
            });
        }
    }

    private static Upload upload(int number, String material, Situation situation) {
        return new Upload(
                number,
                material,
                material + ".pdf",
                FileType.PDF,
                1,
                CanonicalJson.sha256(CanonicalJson.mapper().createObjectNode().put("file", number)),
                situation.moment().at(),
                situation.by().name(),
                null,
                null);
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
