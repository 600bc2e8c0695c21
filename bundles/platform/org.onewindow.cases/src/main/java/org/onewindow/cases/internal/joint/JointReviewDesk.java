package org.onewindow.cases.internal.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.calendar.AdjacentWorkingDay;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.OpinionLimit;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Silence;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.joint.JointReport;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.cases.joint.Meeting;
import org.onewindow.cases.joint.Meeting.Minutes;
import org.onewindow.cases.joint.Opinion;
import org.onewindow.catalogue.Catalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows joint reviews, and carries out what is done in them. */
@Component
public final class JointReviewDesk implements JointReviews {
    private final CaseDesk desk;
    private final CaseWork work;
    private final Catalogue catalogue;
    private final WorkingCalendar calendar;
    private final OrganNames names;

    @Activate
    public JointReviewDesk(
            @Reference CaseDesk desk,
            @Reference CaseWork work,
            @Reference Catalogue catalogue,
            @Reference WorkingCalendar calendar) {
        this.desk = desk;
        this.work = work;
        this.catalogue = catalogue;
        this.calendar = calendar;
        names = new OrganNames(catalogue);
    }

    @Override
    public JointReport read(String number, Person by) {
        var file = desk.read(number, by);
        var review = file.annex(JointReview.ANNEX)
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "not-under-joint-review"));
        var matter = catalogue.frozen(file.origin().definition()).matter();
        var organs = new ArrayList<String>();
        organs.add(file.carrier().organ());
        var late = new HashMap<String, LocalDate>();
        review.organs().forEach(one -> {
            organs.add(one.organ());
            if (one.silentOn() != null) {
                late.put(one.organ(), AdjacentWorkingDay.after(one.silentOn(), calendar));
            }
        });
        return new JointReport(
                review,
                OpinionLimit.lastDay(file, calendar).orElse(null),
                Silence.isConsent(file, matter),
                late,
                names.of(organs));
    }

    @Override
    public Answer<Progress> giveOpinion(
            String number, OpinionOrder order, long version, String idempotencyKey, Person by) {
        boolean decides = by.may(Role.DECIDE, order.organ());
        var asked = new Asked(number, version, idempotencyKey, order, by);
        return work.carryOut(
                decides ? JointProceedings.GIVE_OPINION_DECIDING : JointProceedings.GIVE_OPINION,
                (proceeding, file) -> order.organ(),
                asked,
                situation -> opinion(situation, order));
    }

    private static Outcome opinion(Situation situation, OpinionOrder order) {
        var review = review(situation);
        JointCheck.opinion(order);
        var moment = situation.moment();
        var opinion = new Opinion(order.view(), order.text(), situation.by().name(), moment.at());
        if (order.event() != null) {
            var event = JointCheck.held(review, order.event(), moment.at());
            event.attendance(order.organ()).orElseThrow(() -> notInvited(order.organ()));
            return outcome(situation, review.with(order.event(), order.organ(), opinion))
                    .telling("organ", order.organ())
                    .telling("event", order.event())
                    .telling("opinion", order.view());
        }
        review.invitation(order.organ()).orElseThrow(() -> notInvited(order.organ()));
        return outcome(situation, review.with(order.organ(), opinion))
                .telling("organ", order.organ())
                .telling("opinion", order.view());
    }

    @Override
    public Answer<Progress> callEvent(String number, EventOrder order, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, order, by);
        return carryOut(JointProceedings.CALL_EVENT, asked, (situation, review) -> {
            var called = JointCheck.called(order, review, situation);
            var more = review.calling(
                    order.kind(),
                    order.at().toInstant(),
                    order.place(),
                    situation.by().name(),
                    called);
            return outcome(situation, more)
                    .telling("event", more.events().size())
                    .telling("kind", order.kind())
                    .telling("organs", called);
        });
    }

    @Override
    public Answer<Progress> recordMinutes(
            String number, int event, MinutesOrder order, long version, String idempotencyKey, Person by) {
        var asked = asked(number, event, order, version, idempotencyKey, by);
        return carryOut(JointProceedings.RECORD_MINUTES, asked, (situation, review) -> {
            var moment = situation.moment();
            JointCheck.minutes(order, open(review, event, situation), names);
            var minutes = new Minutes(order.text(), situation.by().name(), moment.at());
            return outcome(situation, review.minuted(event, minutes, Set.copyOf(order.present())))
                    .telling("event", event)
                    .telling("present", order.present());
        });
    }

    @Override
    public Answer<Progress> markAbsent(
            String number, int event, AbsenceOrder order, long version, String idempotencyKey, Person by) {
        var asked = asked(number, event, order, version, idempotencyKey, by);
        return carryOut(JointProceedings.MARK_ABSENT, asked, (situation, review) -> {
            JointCheck.absence(order, open(review, event, situation));
            return outcome(situation, review.absent(event, order.organ(), order.reason()))
                    .telling("event", event)
                    .telling("organ", order.organ());
        });
    }

    @Override
    public Answer<Progress> cancelEvent(
            String number, int event, CancelOrder order, long version, String idempotencyKey, Person by) {
        var asked = asked(number, event, order, version, idempotencyKey, by);
        return carryOut(JointProceedings.CANCEL_EVENT, asked, (situation, review) -> {
            JointCheck.open(review, event);
            JointCheck.reason(order.reason());
            return outcome(situation, review.cancelled(event, order.reason())).telling("event", event);
        });
    }

    private Answer<Progress> carryOut(
            Proceeding proceeding, Asked asked, BiFunction<Situation, JointReview, Outcome> work) {
        return this.work.carryOut(proceeding, asked, situation -> work.apply(situation, review(situation)));
    }

    /** An event and what is ordered of it, as one request. */
    private static Asked asked(String number, int event, Object order, long version, String key, Person by) {
        return new Asked(number, version, key, List.of(event, order), by);
    }

    private static Meeting open(JointReview review, int event, Situation situation) {
        JointCheck.open(review, event);
        return JointCheck.held(review, event, situation.moment().at());
    }

    private static JointReview review(Situation situation) {
        return situation
                .file()
                .annex(JointReview.ANNEX)
                .orElseThrow(() -> Texts.problem(Kind.CONFLICT, "not-under-joint-review"));
    }

    private static Outcome outcome(Situation situation, JointReview review) {
        return Outcome.of(situation.file().change().annex(JointReview.ANNEX, review));
    }

    private static RuntimeException notInvited(String organ) {
        return Texts.problem(Kind.CONFLICT, "organ-not-invited", Map.of("organ", organ), organ);
    }
}
