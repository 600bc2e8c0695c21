package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.SUPERVISOR;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.calendar.testing.Notices;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.ClockReport;
import org.onewindow.cases.Movement.Cause;
import org.onewindow.cases.Order;
import org.onewindow.cases.tracks.GreenChannels.Opening;

/** A centre that lived through the years 2019 to 2026 with the notices as they came, day by day. */
class MidYearChangesTest {
    private static final int CASES = 1000;
    private static final List<String> STARTS = List.of("RECEIPT", "ACCEPTANCE", "CLOSING_DATE");

    @TempDir
    Path home;

    private final CentreCalendar calendar = new InMemoryCalendarRepository().calendar();
    private final Random random = new Random(20200126);
    private final TreeMap<LocalDate, List<Runnable>> diary = new TreeMap<>();
    private final List<String> numbers = new ArrayList<>();
    private Hall hall;
    private int hastened;

    @Test
    void aThousandCasesAgreeWithCountingDayByDayThroughEveryChangeOfTheCalendar() {
        hall = new Hall(home, calendar);
        calendar.importYear(Notices.firstOf2019());
        calendar.importYear(Notices.firstOf2020());
        calendar.listen(new Recounting(hall.clock, calendar, hall.catalogue, hall.cases, hall.key, hall.consequences));
        on(LocalDate.of(2019, 3, 22), () -> changes(Notices.shipped(2019)));
        on(LocalDate.of(2020, 1, 26), () -> changes(Notices.shipped(2020)));
        for (int i = 0; i < CASES; i++) {
            life(begin(i));
        }

        while (!diary.isEmpty()) {
            var day = diary.pollFirstEntry();
            hall.clock.set(day.getKey());
            day.getValue().forEach(Runnable::run);
        }

        assertEquals(CASES, numbers.size());
        assertTrue(hastened > 50, "only " + hastened + " were hastened");
        hall.clock.set(LocalDate.of(2026, 12, 31));
        numbers.forEach(number -> figures(hall.file(number)));
    }

    private LocalDate begin(int i) {
        return switch (i % 4) {
            case 0 -> LocalDate.of(2019, 3, 12).plusDays(random.nextInt(10));
            case 1 -> LocalDate.of(2020, 1, 2).plusDays(random.nextInt(24));
            default -> LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2700));
        };
    }

    private void life(LocalDate received) {
        var number = new String[1];
        on(received, () -> {
            var limits = json("""
                    {"statutory":{"length":%d,"unit":"WORKING_DAY"},"promised":{"length":%d,"unit":"%s"},
                     "extension":{"length":10,"unit":"WORKING_DAY"},"clockStart":"%s",
                     "closings":["--01-23","--04-30","--09-28"]}
                    """.formatted(
                            15 + random.nextInt(30),
                            5 + random.nextInt(30),
                            random.nextInt(4) == 0 ? "CALENDAR_DAY" : "WORKING_DAY",
                            STARTS.get(random.nextInt(STARTS.size()))));
            hall.catalogue.offerWith(matter -> {
                matter.set("limits", limits);
                matter.set(
                        "greenLimit",
                        json("{\"length\":%d,\"unit\":\"%s\"}"
                                .formatted(
                                        3 + random.nextInt(6),
                                        random.nextInt(4) == 0 ? "CALENDAR_DAY" : "WORKING_DAY")));
            });
            number[0] = hall.received().number();
            numbers.add(number[0]);
        });
        if (random.nextInt(4) == 0) {
            on(later(received, 12), () -> hasten(number[0]));
        }
        var day = later(received, 4);
        on(day, () -> step(number[0], Order.of(Action.ACCEPT), CLERK));
        day = later(day, 4);
        on(day, () -> step(number[0], Order.of(Action.START_REVIEW), REVIEWER));
        for (int stops = random.nextInt(3); stops > 0; stops--) {
            day = later(day, 12);
            on(day, () -> step(number[0], Order.suspend("HEARING", "通", 1 + random.nextInt(15)), REVIEWER));
            day = later(day, 25);
            on(day, () -> step(number[0], Order.of(Action.RESUME), REVIEWER));
        }
        if (random.nextInt(3) == 0) {
            day = later(day, 5);
            on(day, () -> step(number[0], Order.of(Action.EXTEND, "复杂"), HEAD));
        }
        if (random.nextInt(4) == 0) {
            day = later(day, 8);
            on(day, () -> step(number[0], Order.of(Action.RETURN, "理由", "某法 art. 9"), REVIEWER));
            day = later(day, 10);
            on(day, () -> step(number[0], Order.of(Action.CONTEST_RETURN, "不服"), CLERK));
            day = later(day, 20);
            on(day, () -> step(number[0], Order.of(Action.OVERTURN_RETURN, "退件不当"), SUPERVISOR));
        }
        if (random.nextInt(4) > 0) {
            on(later(day, 30).plusDays(6), () -> step(number[0], Order.of(Action.GRANT), DECIDER));
        }
    }

    private LocalDate later(LocalDate day, int most) {
        return day.plusDays(random.nextInt(most));
    }

    private void on(LocalDate day, Runnable what) {
        diary.computeIfAbsent(day, first -> new ArrayList<>()).add(what);
    }

    /** It may be too late for it, or its limit be no shorter: then nothing happens. */
    private void hasten(String number) {
        var file = hall.file(number);
        try {
            var opening = new Opening(true, true, true, true, "省重点项目");
            hall.green.open(number, opening, file.version(), hall.nextKey(), HEAD);
            hastened++;
        } catch (ProblemException refused) {
            assertEquals(file, hall.file(number));
        }
        due(hall.file(number));
    }

    /** An extension may come too late: then nothing happens. */
    private void step(String number, Order order, Person by) {
        try {
            hall.act(hall.file(number), order, by);
        } catch (ProblemException refused) {
            assertEquals("extension-too-late", refused.problem().code());
        }
        due(hall.file(number));
    }

    private void changes(CalendarYear year) {
        var before = numbers.stream().map(hall::file).toList();
        int told = calendar.importYear(year).recount().moved();
        int moved = 0;
        for (CaseFile was : before) {
            var now = hall.file(was.number());
            var movements = now.clocks() == null ? List.of() : now.clocks().movements();
            if (now.equals(was)) {
                continue;
            }
            var newest = now.clocks().movements().get(movements.size() - 1);
            assertEquals(Cause.CALENDAR_CHANGED, newest.cause());
            assertEquals(year.source(), newest.notice());
            moved++;
        }
        assertTrue(moved > 5, "only " + moved + " moved");
        assertEquals(moved, told);
        numbers.stream()
                .map(hall::file)
                .filter(file -> file.state().onTheClock())
                .forEach(this::due);
    }

    /** Clocks that have ended keep the due date they had then, whatever the calendar becomes. */
    private void due(CaseFile file) {
        if (file.clocks() != null && file.clocks().haveEnded()) {
            var movements = file.clocks().movements();
            assertEquals(
                    movements.get(movements.size() - 1).dueOn(), file.dates().dueOn());
        } else if (file.clocks() != null) {
            var limits =
                    hall.catalogue.frozen(file.origin().definition()).matter().limits();
            assertEquals(
                    NaiveLedger.due(calendar, file.clocks().movements(), limits),
                    file.dates().dueOn(),
                    () -> file.clocks().toString());
        }
    }

    private void figures(CaseFile file) {
        var limits = hall.catalogue.frozen(file.origin().definition()).matter().limits();
        var report = hall.timekeeping.report(file).orElseThrow();
        same(NaiveLedger.statutory(calendar, file.clocks().movements(), limits), report.statutory(), report);
        same(NaiveLedger.promised(calendar, file.clocks().movements(), limits), report.promised(), report);
        assertEquals(
                List.of(),
                new JournalCheck(hall.cases, hall.key).verify(file.number()).breaks());
    }

    private static void same(NaiveLedger ledger, ClockReport.Face face, ClockReport report) {
        assertEquals(ledger.budget(), face.budgetDays(), report::toString);
        assertEquals(ledger.consumed(report.on()), face.consumed(), report::toString);
        assertEquals(face.budgetDays(), face.consumed() + face.remaining(), report::toString);
    }
}
