package org.onewindow.rest.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.cases.Answer;
import org.onewindow.cases.HandOver;
import org.onewindow.cases.Handovers;
import org.onewindow.cases.OpenCase;
import org.onewindow.cases.OpenCases;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;

/** One open case, of which it is remembered what was wished. */
final class FakeHandovers implements Handovers {
    final List<Object> asked = new ArrayList<>();

    @Override
    public OpenCases open(String department, String cursor, int limit, Person by) {
        by.require(Role.ADMIN, Grant.EVERYWHERE);
        asked.add(department + " " + cursor + " " + limit);
        var item = new OpenCase(Samples.NUMBER, "company-establishment", State.RECEIVED, LocalDate.of(2026, 3, 2));
        return new OpenCases(Map.of("company-establishment", 37L), List.of(item), Samples.NUMBER);
    }

    @Override
    public Answer<Progress> handOver(String number, HandOver order, long version, String idempotencyKey, Person by) {
        asked.add(order);
        return new Answer<>(Progress.of(Samples.file(number, State.RECEIVED, version + 1)), version + 1);
    }
}
