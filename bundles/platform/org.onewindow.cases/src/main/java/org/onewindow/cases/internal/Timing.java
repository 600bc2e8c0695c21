package org.onewindow.cases.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Dates;
import org.onewindow.cases.Clocks;
import org.onewindow.cases.Clocks.Mover;
import org.onewindow.cases.Movement;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.tracks.GreenChannel;
import org.onewindow.catalogue.Matter;

/** What a step does to the clocks of a case. Pure: it reads and writes nothing. */
final class Timing {
    private final WorkingCalendar calendar;

    Timing(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The clocks after a step; null when they have not started.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code extension-not-provided}, {@code
     *     extended-already} or {@code extension-too-late}
     */
    Clocks after(CaseFile file, Matter matter, Order order, State to, LocalDate today, String actor) {
        var mover = new Mover(file.journalLength() + 1, today, actor);
        if (order.action() == Action.ACCEPT) {
            var started = Clocks.start(matter.limitsOfLaw(), event(file.dates(), matter, today), mover, calendar);
            return file.annex(GreenChannel.ANNEX)
                    .map(green -> hastened(started, green.limit(), mover))
                    .orElse(started);
        }
        if (order.action() == Action.OVERTURN_RETURN) {
            return file.clocks().reopen(mover, calendar);
        }
        var clocks = file.state().onTheClock() ? recounted(file, matter, null, mover) : file.clocks();
        if (clocks == null || clocks.haveEnded()) {
            return clocks;
        }
        return switch (order.action()) {
            case SUSPEND -> suspended(clocks, order.suspension(), mover);
            case RESUME -> clocks.resume(mover, calendar);
            case EXTEND -> extended(clocks, matter, mover);
            default -> to.onTheClock() ? clocks : clocks.end(mover, calendar);
        };
    }

    /**
     * The clocks of a case that is on the clock, by the calendar as it is now; those it has when that changes nothing.
     *
     * @param source of the calendar; null when it is not known
     */
    Clocks recounted(CaseFile file, Matter matter, String source, Mover mover) {
        return begun(file, matter).recount(source, mover, calendar);
    }

    /** A limit that is counted otherwise may end later over a holiday: then it hastens nothing. */
    private Clocks hastened(Clocks clocks, Period limit, Mover mover) {
        var hastened = clocks.hasten(limit, mover, calendar);
        boolean later =
                hastened.due(calendar).date().isAfter(clocks.due(calendar).date());
        return later ? clocks : hastened;
    }

    /** By when the result is due; null until the clocks start. Once they have ended, no calendar moves it any more. */
    DueDate due(CaseFile before, Clocks clocks) {
        boolean ended = clocks != null && clocks.haveEnded() && clocks.equals(before.clocks());
        if (clocks == null || ended) {
            var dates = before.dates();
            return dates.dueOn() == null ? null : new DueDate(dates.dueOn(), dates.dueProvisional());
        }
        return clocks.due(calendar);
    }

    /** A case that was accepted before there were ledgers has its clocks from its dates. */
    private static Clocks begun(CaseFile file, Matter matter) {
        if (file.clocks() != null) {
            return file.clocks();
        }
        var dates = file.dates();
        var by = Objects.requireNonNullElse(file.people().acceptedBy(), Movement.CENTRE);
        var mover = new Mover(file.journalLength() + 1, dates.acceptedOn(), by);
        return Clocks.begun(matter.limitsOfLaw(), event(dates, matter, dates.acceptedOn()), mover, dates.dueOn());
    }

    private static LocalDate event(Dates dates, Matter matter, LocalDate acceptedOn) {
        return switch (matter.limits().clockStart()) {
            case RECEIPT -> dates.receivedOn();
            case ACCEPTANCE -> acceptedOn;
            case CLOSING_DATE -> closing(matter.limits().closings(), dates.receivedOn());
        };
    }

    /** The next of some days of the year, on or after a day. */
    private static LocalDate closing(List<MonthDay> days, LocalDate from) {
        return IntStream.rangeClosed(from.getYear(), from.getYear() + 1)
                .boxed()
                .flatMap(year -> days.stream().map(day -> day.atYear(year)))
                .filter(day -> !day.isBefore(from))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Clocks suspended(Clocks clocks, Order.Suspension why, Mover mover) {
        return clocks.suspend(why.ground(), why.notice(), Period.workingDays(why.plannedDays()), mover, calendar);
    }

    /** Once, and before the limit has run out (行政许可法 art. 42). */
    private Clocks extended(Clocks clocks, Matter matter, Mover mover) {
        var extension = matter.limitsOfLaw().extension();
        if (extension == null) {
            throw Texts.problem(Kind.CONFLICT, "extension-not-provided", matter.name());
        }
        if (clocks.wereExtended()) {
            throw Texts.problem(Kind.CONFLICT, "extended-already");
        }
        var due = clocks.due(calendar).date();
        if (mover.day().isAfter(due)) {
            throw Texts.problem(Kind.CONFLICT, "extension-too-late", due);
        }
        return clocks.extend(extension, mover, calendar);
    }
}
