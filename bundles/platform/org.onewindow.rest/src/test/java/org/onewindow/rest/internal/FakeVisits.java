package org.onewindow.rest.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.materials.VisitDesk;

/** Remembers which visits were entered. */
final class FakeVisits implements VisitDesk {
    final List<String> asked = new ArrayList<>();

    @Override
    public Answer<Progress> add(String number, NewVisit visit, long version, String key, Person by) {
        asked.add(visit.purpose() + " " + visit.reason());
        return new Answer<>(Progress.of(Samples.file(number, State.ACCEPTED, version + 1)), version + 1);
    }
}
