package org.onewindow.cases.internal;

import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Clocks.Mover;
import org.onewindow.catalogue.Matter.Limits;

/** Shortens what was promised for a case. Pure: it reads and writes nothing. */
public final class Hastening {
    private final WorkingCalendar calendar;
    private final Timing timing;
    private final Steps steps;

    public Hastening(WorkingCalendar calendar) {
        this.calendar = calendar;
        timing = new Timing(calendar);
        steps = new Steps(new Deadlines(calendar), timing);
    }

    /**
     * The case with its clocks, when they run, hastened to a limit.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code green-channel-no-shorter} when that would end later
     *     than what the case has; {@code green-channel-too-late} when it would have ended before today
     */
    public CaseFile.Change hasten(Situation at, Period limit) {
        var file = at.file();
        if (!file.state().clocksRun()) {
            requireShorter(limit, at.matter().limits().promised());
            return file.change();
        }
        var today = at.moment().day();
        var mover = new Mover(file.journalLength() + 1, today, at.by().name());
        var clocks = timing.recounted(file, at.matter(), null, mover);
        requireShorter(limit, clocks.promised().budget());
        var hastened = clocks.hasten(limit, mover, calendar);
        var due = hastened.due(calendar).date();
        if (due.isAfter(clocks.due(calendar).date())) {
            throw Texts.problem(Kind.CONFLICT, "green-channel-no-shorter");
        }
        if (due.isBefore(today)) {
            throw Texts.problem(Kind.CONFLICT, "green-channel-too-late", due);
        }
        return steps.counted(file, hastened);
    }

    private static void requireShorter(Period limit, Period promised) {
        if (Limits.isLonger(limit, promised)) {
            throw Texts.problem(Kind.CONFLICT, "green-channel-no-shorter");
        }
    }
}
