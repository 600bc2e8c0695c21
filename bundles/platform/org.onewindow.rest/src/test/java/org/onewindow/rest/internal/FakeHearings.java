package org.onewindow.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.hearings.Hearing;
import org.onewindow.cases.hearings.Hearing.Cause;
import org.onewindow.cases.hearings.Hearings;

/** One hearing, of which it is remembered what was ordered. */
final class FakeHearings implements Hearings {
    final List<Object> asked = new ArrayList<>();

    @Override
    public Hearing read(String number, Person by) {
        if (!number.equals(Samples.NUMBER)) {
            throw new ProblemException(Kind.NOT_FOUND, "no-hearing", Text.same("none"));
        }
        var day = LocalDate.of(2026, 3, 2);
        var at = Instant.parse("2026-03-12T01:30:00Z");
        return new Hearing(
                        Cause.PARTIES,
                        "相邻采光",
                        day,
                        "reviewer",
                        List.of("张三", "李四"),
                        day.plusDays(7),
                        List.of(),
                        null,
                        null)
                .with(new Hearing.Reply(true, "李四", day, day.plusDays(28)))
                .with(new Hearing.Call(at, "三楼", "law", "周法制", day));
    }

    @Override
    public Answer<Progress> open(String number, Opening opening, long version, String idempotencyKey, Person by) {
        return remember(number, opening, version);
    }

    @Override
    public Answer<Progress> reply(String number, Reply reply, long version, String idempotencyKey, Person by) {
        return remember(number, reply, version);
    }

    @Override
    public Answer<Progress> call(String number, Call call, long version, String idempotencyKey, Person by) {
        return remember(number, call, version);
    }

    @Override
    public Answer<Progress> minute(String number, Minutes minutes, long version, String idempotencyKey, Person by) {
        return remember(number, minutes, version);
    }

    private Answer<Progress> remember(String number, Object order, long version) {
        asked.add(order);
        return new Answer<>(Progress.of(Samples.file(number, State.IN_REVIEW, version + 1)), version + 1);
    }
}
