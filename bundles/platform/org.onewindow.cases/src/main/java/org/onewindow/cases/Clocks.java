package org.onewindow.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.Movement.Cause;
import org.onewindow.catalogue.Matter.Limits;

/**
 * The two clocks of a case, which are stopped, resumed and extended together, and the ledger of what moved them: it
 * answers why the due date is what it is. Due is the earlier of both. Immutable; each step makes another one.
 *
 * @param statutory 法定办结时限
 * @param promised 承诺办结时限
 * @param movements in order, the first being {@link Cause#STARTED}
 */
public record Clocks(LegalClock statutory, LegalClock promised, List<Movement> movements) {
    public Clocks {
        Objects.requireNonNull(statutory, "statutory");
        Objects.requireNonNull(promised, "promised");
        movements = List.copyOf(movements);
        if (movements.isEmpty()) {
            throw new IllegalArgumentException("clocks begin with a movement");
        }
    }

    /**
     * Who moves the clocks, when, and where the journal tells it.
     *
     * @param day counted as the day of the movement before when it lies before that one
     */
    public record Mover(int sequence, LocalDate day, String by) {}

    /**
     * Clocks that an event sets in motion.
     *
     * @param event the day of it, not counted (民法典 art. 201)
     */
    public static Clocks start(Limits limits, LocalDate event, Mover mover, WorkingCalendar calendar) {
        var statutory = LegalClock.from(event, limits.statutory());
        var promised = LegalClock.from(event, limits.promised());
        var due = earlier(
                statutory.due(calendar).orElseThrow(), promised.due(calendar).orElseThrow());
        return begun(limits, event, mover, due.date());
    }

    /** Clocks that were set in motion before there was a ledger, with the due date that was given then. */
    public static Clocks begun(Limits limits, LocalDate event, Mover mover, LocalDate dueOn) {
        var started = new Movement(mover.sequence(), event, Cause.STARTED, null, null, null, mover.by(), dueOn);
        return new Clocks(
                LegalClock.from(event, limits.statutory()),
                LegalClock.from(event, limits.promised()),
                List.of(started));
    }

    /**
     * @param planned in working days
     * @throws IllegalStateException when they do not run
     */
    public Clocks suspend(String ground, String notice, Period planned, Mover mover, WorkingCalendar calendar) {
        var day = day(mover);
        return moved(
                statutory.suspend(day),
                promised.suspend(day),
                Cause.SUSPENDED,
                ground,
                notice,
                planned,
                mover,
                calendar);
    }

    /** @throws IllegalStateException when they do not stand still */
    public Clocks resume(Mover mover, WorkingCalendar calendar) {
        var day = day(mover);
        return moved(statutory.resume(day), promised.resume(day), Cause.RESUMED, null, null, null, mover, calendar);
    }

    /**
     * Extends both clocks; one that is counted in another unit by about the same length, see {@link Limits#counted}.
     *
     * @throws IllegalStateException when they have ended
     */
    public Clocks extend(Period by, Mover mover, WorkingCalendar calendar) {
        return moved(
                statutory.extend(Limits.counted(by, statutory.budget().unit())),
                promised.extend(Limits.counted(by, promised.budget().unit())),
                Cause.EXTENDED,
                null,
                null,
                by,
                mover,
                calendar);
    }

    /**
     * Shortens the promise; what was used up of it counts for the shorter one.
     *
     * @param promise not longer than the promised budget, see {@link Limits#isLonger}
     * @throws IllegalStateException when they have ended
     */
    public Clocks hasten(Period promise, Mover mover, WorkingCalendar calendar) {
        if (Limits.isLonger(promise, promised.budget())) {
            throw new IllegalArgumentException(promise + " is longer than " + promised.budget());
        }
        return moved(statutory, promised.within(promise), Cause.HASTENED, null, null, promise, mover, calendar);
    }

    /** @throws IllegalStateException when they have ended */
    public Clocks end(Mover mover, WorkingCalendar calendar) {
        var day = day(mover);
        return moved(statutory.end(day), promised.end(day), Cause.ENDED, null, null, null, mover, calendar);
    }

    /**
     * Goes on with clocks whose end was undone, as if they had stood still in between.
     *
     * @throws IllegalStateException when they have not ended
     */
    public Clocks reopen(Mover mover, WorkingCalendar calendar) {
        var day = day(mover);
        return moved(statutory.reopen(day), promised.reopen(day), Cause.REOPENED, null, null, null, mover, calendar);
    }

    /**
     * The clocks counted by a calendar that has changed; these when the due date is what it was.
     *
     * @param source of the calendar; null when it is not known
     */
    public Clocks recount(String source, Mover mover, WorkingCalendar calendar) {
        boolean stays = due(calendar).date().equals(newest().dueOn());
        return stays ? this : moved(statutory, promised, Cause.CALENDAR_CHANGED, null, source, null, mover, calendar);
    }

    /** The earlier last day of both; while they stand still, as if they were resumed as planned, or had been when they ended. */
    public DueDate due(WorkingCalendar calendar) {
        var resumed = statutory.standsStill() ? plannedEnd(calendar) : null;
        return earlier(
                statutory.due(calendar, resumed).orElseThrow(),
                promised.due(calendar, resumed).orElseThrow());
    }

    /** Whether they have been stopped and not resumed. */
    public boolean stand() {
        return statutory.standsStill() && !haveEnded();
    }

    public boolean haveEnded() {
        return statutory.ended() != null;
    }

    public boolean wereExtended() {
        return movements.stream().anyMatch(movement -> movement.cause() == Cause.EXTENDED);
    }

    private Clocks moved(
            LegalClock nowStatutory,
            LegalClock nowPromised,
            Cause cause,
            String ground,
            String notice,
            Period length,
            Mover mover,
            WorkingCalendar calendar) {
        var more = new ArrayList<>(movements);
        // The due date is told by the ledger itself, which names the planned length of a suspension.
        more.add(movement(cause, ground, notice, length, mover, newest().dueOn()));
        var due = new Clocks(nowStatutory, nowPromised, more).due(calendar);
        more.set(more.size() - 1, movement(cause, ground, notice, length, mover, due.date()));
        return new Clocks(nowStatutory, nowPromised, more);
    }

    private Movement movement(Cause cause, String ground, String notice, Period length, Mover mover, LocalDate dueOn) {
        return new Movement(mover.sequence(), day(mover), cause, ground, notice, length, mover.by(), dueOn);
    }

    /**
     * The day on which what they stand still for was to be over.
     *
     * @throws IllegalStateException when they do not stand still
     */
    public LocalDate plannedEnd(WorkingCalendar calendar) {
        if (!statutory.standsStill()) {
            throw new IllegalStateException("they run");
        }
        Movement suspended = null;
        for (Movement movement : movements) {
            suspended = movement.cause() == Cause.SUSPENDED ? movement : suspended;
        }
        return calendar.due(suspended.day(), suspended.length()).date();
    }

    private LocalDate day(Mover mover) {
        return mover.day().isBefore(newest().day()) ? newest().day() : mover.day();
    }

    private Movement newest() {
        return movements.get(movements.size() - 1);
    }

    private static DueDate earlier(DueDate statutory, DueDate promised) {
        return promised.date().isAfter(statutory.date()) ? statutory : promised;
    }
}
