package org.onewindow.rest.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.promises.PromiseDesk;
import org.onewindow.cases.promises.Promises;
import org.onewindow.cases.promises.Promises.Deferred;

/** One deferred material, of which it is remembered what was wished. */
final class FakePromises implements PromiseDesk {
    final List<Object> asked = new ArrayList<>();

    @Override
    public Promises read(String number, Person by) {
        return new Promises(List.of(new Deferred("lease", LocalDate.of(2026, 3, 9), null)), List.of());
    }

    @Override
    public Answer<Progress> supply(String number, Supply supply, long version, String key, Person by) {
        asked.add(supply);
        return answer(number, version);
    }

    @Override
    public Answer<Progress> check(String number, PledgeCheck check, long version, String key, Person by) {
        asked.add(check);
        return answer(number, version);
    }

    private static Answer<Progress> answer(String number, long version) {
        return new Answer<>(Progress.of(Samples.file(number, State.ACCEPTED, version + 1)), version + 1);
    }
}
