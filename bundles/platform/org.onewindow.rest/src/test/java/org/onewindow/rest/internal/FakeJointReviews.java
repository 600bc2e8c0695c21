package org.onewindow.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.joint.JointReport;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.cases.joint.Opinion;
import org.onewindow.catalogue.Matter.JointEvent;

/** One joint review, of which it is remembered what was ordered. */
final class FakeJointReviews implements JointReviews {
    final List<Object> asked = new ArrayList<>();

    @Override
    public JointReport read(String number, Person by) {
        if (!number.equals(Samples.NUMBER)) {
            throw new ProblemException(Kind.NOT_FOUND, "not-under-joint-review", Text.same("none"));
        }
        var at = Instant.parse("2026-03-02T01:30:00Z");
        var review = JointReview.open(List.of("fire-rescue", "health-commission"), LocalDate.of(2026, 3, 2))
                .with("fire-rescue", new Opinion(Opinion.View.OBJECTS, "通道不足", "fire", at))
                .calling(JointEvent.SURVEY, at, "南门工地", "clerk", List.of("fire-rescue"))
                .silent(LocalDate.of(2026, 3, 3));
        return new JointReport(
                review,
                null,
                true,
                Map.of("health-commission", LocalDate.of(2026, 3, 4)),
                Map.of(
                        "fire-rescue",
                        new Text("消防救援大队", "Fire rescue"),
                        "health-commission",
                        new Text("卫生健康委", "Health commission")));
    }

    @Override
    public Answer<Progress> giveOpinion(
            String number, OpinionOrder order, long version, String idempotencyKey, Person by) {
        return remember(number, order, version);
    }

    @Override
    public Answer<Progress> callEvent(String number, EventOrder order, long version, String idempotencyKey, Person by) {
        return remember(number, order, version);
    }

    @Override
    public Answer<Progress> recordMinutes(
            String number, int event, MinutesOrder order, long version, String idempotencyKey, Person by) {
        return remember(number, List.of(event, order), version);
    }

    @Override
    public Answer<Progress> markAbsent(
            String number, int event, AbsenceOrder order, long version, String idempotencyKey, Person by) {
        return remember(number, List.of(event, order), version);
    }

    @Override
    public Answer<Progress> cancelEvent(
            String number, int event, CancelOrder order, long version, String idempotencyKey, Person by) {
        return remember(number, List.of(event, order), version);
    }

    private Answer<Progress> remember(String number, Object order, long version) {
        asked.add(order);
        return new Answer<>(Progress.of(Samples.file(number, State.IN_REVIEW, version + 1)), version + 1);
    }
}
