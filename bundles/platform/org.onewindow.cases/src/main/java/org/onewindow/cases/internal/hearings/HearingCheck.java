package org.onewindow.cases.internal.hearings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.access.Staff;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.hearings.Hearing;
import org.onewindow.cases.hearings.Hearing.Cause;
import org.onewindow.cases.hearings.Hearings.Call;
import org.onewindow.cases.hearings.Hearings.Opening;
import org.onewindow.cases.hearings.Hearings.Reply;
import org.onewindow.cases.internal.Colleagues;
import org.onewindow.cases.internal.Plain;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.WholeJournal;

/** Whether what is asked for in a hearing can be done. */
final class HearingCheck {
    /** How long before it everybody is told when and where (行政许可法 art. 48(1)(1)). */
    private static final Period NOTICE = Period.workingDays(7);

    /** What reviewers do with an application; that they call people to a hearing is none of it. */
    private static final Set<String> EXAMINING = Set.of(
            "CLAIM",
            "START_REVIEW",
            "SUSPEND",
            "RESUME",
            "RETURN",
            "CHECK_PLEDGE",
            "OPEN_HEARING",
            "GIVE_OPINION",
            "CALL_EVENT",
            "RECORD_MINUTES",
            "MARK_ABSENT",
            "CANCEL_EVENT");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_MINUTES = 20_000;

    private final ZoneId zone;
    private final WorkingCalendar calendar;
    private final CaseRepository repository;
    private final Staff staff;

    /** @param zone the centre's */
    HearingCheck(ZoneId zone, WorkingCalendar calendar, CaseRepository repository, Staff staff) {
        this.zone = zone;
        this.calendar = calendar;
        this.repository = repository;
        this.staff = staff;
    }

    static void opening(Opening opening, CaseFile file) {
        var faults = new ArrayList<Fault>();
        Plain.require("/reason", opening.reason(), LONGEST_REASON, faults);
        if (opening.cause() == Cause.OWN_MOTION) {
            if (opening.others() != null) {
                faults.add(Texts.fault("/others", "concerned-not-asked"));
            }
        } else if (opening.others() == null || opening.others().isEmpty()) {
            faults.add(Texts.fault("/others", "concerned-missing"));
        } else {
            others(opening.others(), file.content().applicant().name().strip(), faults);
        }
        Texts.requireNone(faults);
    }

    /** Each of them speaks for itself, so that each has a name of its own. */
    private static void others(List<String> others, String applicant, List<Fault> faults) {
        var seen = new HashSet<String>();
        seen.add(applicant);
        for (int i = 0; i < others.size(); i++) {
            int before = faults.size();
            Plain.require("/others/" + i, others.get(i), LONGEST_NAME, faults);
            if (faults.size() == before && !seen.add(others.get(i).strip())) {
                faults.add(Texts.fault("/others/" + i, "concerned-twice"));
            }
        }
    }

    /** @return who of those concerned it is */
    static String reply(Reply reply, Hearing hearing) {
        var by = reply.by() == null ? "" : reply.by().strip();
        Texts.requireNone(
                hearing.concerned().contains(by)
                        ? List.of()
                        : List.of(Texts.fault("/by", "not-concerned", String.join("、", hearing.concerned()))));
        return by;
    }

    static void minutes(String minutes) {
        var faults = new ArrayList<Fault>();
        Plain.require("/text", minutes, LONGEST_MINUTES, faults);
        Texts.requireNone(faults);
    }

    /** @return who presides */
    Person call(Call call, Hearing hearing, Situation situation) {
        var faults = new ArrayList<Fault>();
        Plain.require("/place", call.place(), LONGEST_PLACE, faults);
        var first = calendar.due(situation.moment().day(), NOTICE).date();
        var day = call.at().atZoneSameInstant(zone).toLocalDate();
        if (day.isBefore(first)) {
            faults.add(Texts.fault("/at", "hearing-too-soon", first));
        }
        // Called late, it is held late rather than without notice.
        Optional.ofNullable(hearing.holdBy())
                .map(last -> last.isBefore(first) ? first : last)
                .filter(day::isAfter)
                .ifPresent(last -> faults.add(Texts.fault("/at", "hearing-too-late", last)));
        if (!calendar.isWorkingDay(day)) {
            faults.add(Texts.fault("/at", "hearing-on-a-holiday"));
        }
        var chair = chair(call.chair(), hearing, situation.file(), faults);
        Texts.requireNone(faults);
        return chair.orElseThrow();
    }

    /** Art. 48(1)(3): somebody else than those who examine the application. */
    private Optional<Person> chair(String account, Hearing hearing, CaseFile file, List<Fault> faults) {
        var organ = file.carrier().organ();
        var chair = Colleagues.find(account, staff).filter(person -> Stream.of(Role.REVIEW, Role.DECIDE, Role.HEAD)
                .anyMatch(role -> person.may(role, organ)));
        if (chair.isEmpty()) {
            faults.add(Texts.fault("/chair", "chair-unknown", account));
        } else if (examiners(hearing, file).contains(account)) {
            faults.add(Texts.fault("/chair", "chair-has-examined", account));
        }
        return chair;
    }

    /** @throws org.onewindow.api.problem.ProblemException DENIED {@code chair-has-examined} */
    void unexamined(String chair, Hearing hearing, CaseFile file) {
        if (examiners(hearing, file).contains(chair)) {
            throw Texts.problem(Kind.DENIED, "chair-has-examined", chair);
        }
    }

    private Set<String> examiners(Hearing hearing, CaseFile file) {
        var examiners = new HashSet<String>();
        examiners.add(hearing.openedBy());
        examiners.add(file.people().handler());
        WholeJournal.of(file.number(), repository).stream()
                .filter(entry -> EXAMINING.contains(entry.action()))
                .map(JournalEntry::actor)
                .forEach(examiners::add);
        return examiners;
    }
}
