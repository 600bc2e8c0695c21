package org.onewindow.cases.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.AdjacentWorkingDay;
import org.onewindow.calendar.Morning;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CorrectionTerm;
import org.onewindow.cases.StateTable;
import org.onewindow.cases.internal.materials.ServingLimit;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.cases.promises.Promises;
import org.onewindow.cases.timers.Timer;
import org.onewindow.cases.timers.Timer.Kind;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Matter.MatterKind;

/**
 * Which timers a case has as it stands. Asked after every step, so that a date that moves moves its timers. Pure: it sets
 * nothing.
 */
final class TimerPlan {
    /** The kinds of matter that 行政许可法 art. 32 binds: licences; another kind is added when its own law says the same. */
    private static final Set<MatterKind> DEEMED_ACCEPTED = EnumSet.of(MatterKind.LICENCE);

    private final WorkingCalendar calendar;
    private final Catalogue catalogue;
    private final ZoneId zone;
    private final ServingLimit serving;

    /** @param zone the centre's */
    TimerPlan(WorkingCalendar calendar, Catalogue catalogue, ZoneId zone) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.zone = zone;
        this.serving = new ServingLimit(calendar, catalogue);
    }

    List<Timer> timersOf(CaseFile file) {
        var timers = new ArrayList<Timer>();
        if (isAwaitingResult(file)) {
            var due = file.dates().dueOn();
            var eve = before(due);
            // Of what is due at once nobody needs to be reminded.
            if (!eve.isBefore(file.dates().acceptedOn())) {
                timers.add(new Timer(file.number(), Kind.REMINDER, due, morning(eve)));
            }
            timers.add(new Timer(file.number(), Kind.OVERDUE, due, morning(after(due))));
        }
        if (standsStill(file)) {
            var over = file.clocks().plannedEnd(calendar);
            timers.add(new Timer(file.number(), Kind.SUSPENSION_OVERRUN, over, morning(after(over))));
        }
        OpinionLimit.lastDay(file, calendar).ifPresent(last -> timers.addAll(ofOpinions(file, last)));
        firstOutstanding(file)
                .ifPresent(promised -> timers.add(
                        new Timer(file.number(), Kind.DEFERRAL_OVERDUE, promised, morning(after(promised)))));
        CorrectionTerm.answerBy(file)
                .ifPresent(last ->
                        timers.add(new Timer(file.number(), Kind.CORRECTION_OVERDUE, last, morning(after(last)))));
        awaitedDelivery(file).ifPresent(last -> {
            timers.add(new Timer(file.number(), Kind.DELIVERY_DUE, last, morning(before(last))));
            timers.add(new Timer(file.number(), Kind.UNDELIVERED, last, morning(after(last))));
        });
        if (mayBeDeemedAccepted(file)) {
            var last = file.dates().acceptBy();
            timers.add(new Timer(file.number(), Kind.DEEMED_ACCEPTANCE, last, endOf(last)));
        }
        return List.copyOf(timers);
    }

    /** The last day by which a result that has not been delivered has to be; empty when none has to. */
    Optional<LocalDate> awaitedDelivery(CaseFile file) {
        return ResultDelivery.of(file).isDelivered() ? Optional.empty() : serving.of(file);
    }

    /** While its clocks stand still nothing is due. */
    static boolean isAwaitingResult(CaseFile file) {
        return file.state().clocksRun() && file.dates().dueOn() != null;
    }

    static boolean standsStill(CaseFile file) {
        return file.clocks() != null && file.clocks().stand();
    }

    /** The first day by which a material that has not come was promised, as long as it is waited for. */
    static Optional<LocalDate> firstOutstanding(CaseFile file) {
        return file.state().onTheClock()
                ? file.annex(Promises.ANNEX).flatMap(Promises::firstOutstanding)
                : Optional.empty();
    }

    /** Whoever has been told once what to correct has had a notice: silence after that is not what the article is about. */
    boolean mayBeDeemedAccepted(CaseFile file) {
        return StateTable.findByLaw(file.state(), Action.DEEM_ACCEPTED).isPresent()
                && file.demanded().isEmpty()
                && DEEMED_ACCEPTED.contains(
                        catalogue.frozen(file.origin().definition()).matter().kind());
    }

    /** For the organs of a joint review that have not spoken. */
    private List<Timer> ofOpinions(CaseFile file, LocalDate last) {
        var due = new Timer(file.number(), Kind.OPINIONS_DUE, last, endOf(last));
        var eve = before(last);
        boolean tooSoon = eve.isBefore(OpinionLimit.invitedOn(file).orElseThrow());
        return tooSoon
                ? List.of(due)
                : List.of(new Timer(file.number(), Kind.OPINION_REMINDER, last, morning(eve)), due);
    }

    private LocalDate before(LocalDate day) {
        return AdjacentWorkingDay.before(day, calendar);
    }

    private LocalDate after(LocalDate day) {
        return AdjacentWorkingDay.after(day, calendar);
    }

    private Instant morning(LocalDate day) {
        return Morning.of(day, zone);
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
