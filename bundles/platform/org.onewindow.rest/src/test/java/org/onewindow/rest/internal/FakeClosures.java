package org.onewindow.rest.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.closures.ClosureCheck;
import org.onewindow.cases.closures.ClosureCounts;
import org.onewindow.cases.closures.ClosureSample;
import org.onewindow.cases.closures.Closures;

/** One closed case whose paper says another day; it is remembered what was asked. */
final class FakeClosures implements Closures {
    final List<Object> asked = new ArrayList<>();

    @Override
    public ClosureSample sample(LocalDate from, LocalDate until, int size, Integer seed, Person by) {
        asked.add(from + " " + until + " " + size + " " + seed);
        return new ClosureSample(seed == null ? 77 : seed, 12, List.of(closed()));
    }

    private static CaseFile closed() {
        var day = LocalDate.of(2026, 3, 2);
        return Samples.file(Samples.NUMBER, State.DENIED, 5)
                .change()
                .dates(new CaseFile.Dates(day, day, day, day, false, day.plusDays(1), day.plusDays(1)))
                .annex(ClosureCheck.ANNEX, new ClosureCheck(day, day.plusDays(1), "倒签", day.plusDays(9), "supervisor"))
                .same();
    }

    @Override
    public ClosureCounts counts(LocalDate from, LocalDate until, Person by) {
        asked.add(from + " " + until);
        return new ClosureCounts(12, 3, 1);
    }

    @Override
    public Answer<Progress> check(String number, Finding finding, long version, String key, Person by) {
        asked.add(finding);
        return new Answer<>(Progress.of(Samples.file(number, State.DENIED, version + 1)), version + 1);
    }
}
