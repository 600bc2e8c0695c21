package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.ISSUER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.SUPERVISOR;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.calendar.CalendarListener.Recount;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.calendar.testing.Notices;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Movement;
import org.onewindow.cases.Movement.Cause;
import org.onewindow.cases.Order;

/** The spring of 2019: the notice that made 1 to 4 May days off came on 22 March. The promise is five working days. */
class RecountingTest {
    private static final LocalDate ACCEPTED = LocalDate.of(2019, 4, 25);
    private static final LocalDate BY_THE_FIRST_NOTICE = LocalDate.of(2019, 5, 3);
    private static final LocalDate BY_THE_LAST = LocalDate.of(2019, 5, 5);

    @TempDir
    Path home;

    private final CentreCalendar calendar = new InMemoryCalendarRepository().calendar();
    private Hall hall;
    private Recounting recounting;

    @BeforeEach
    void open() {
        calendar.importYear(Notices.firstOf2019());
        hall = new Hall(home, calendar);
        hall.clock.set(ACCEPTED);
        recounting = new Recounting(hall.clock, calendar, hall.catalogue, hall.cases, hall.key, hall.consequences);
    }

    @Test
    void anImportMovesTheDueDatesOfOpenCasesAndTellsTheCause() {
        calendar.listen(recounting);
        var file = hall.inReview();
        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        assertEquals(BY_THE_FIRST_NOTICE, file.dates().dueOn());

        var change = calendar.importYear(Notices.shipped(2019));

        assertEquals(new Recount(1, 0), change.recount());
        var moved = hall.file(file.number());
        assertEquals(BY_THE_LAST, moved.dates().dueOn());
        assertEquals(file.version() + 1, moved.version());
        assertEquals(
                new Movement(
                        4,
                        ACCEPTED,
                        Cause.CALENDAR_CHANGED,
                        null,
                        Notices.shipped(2019).source(),
                        null,
                        Movement.CENTRE,
                        BY_THE_LAST),
                moved.clocks().movements().get(1));
        var entry = hall.cases.journal(file.number(), 3, 10).get(0);
        assertEquals("CALENDAR_CHANGED", entry.action());
        assertEquals("centre", entry.actor());
        assertTrue(whole(moved));
        assertEquals(granted, hall.file(granted.number()));
    }

    @Test
    void whatWasLeftUndoneIsDoneAtTheNextStartAndOnlyOnce() {
        var file = hall.inReview();
        hall.catalogue.offerWithin(json("""
                {"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":2,"unit":"WORKING_DAY"},
                 "clockStart":"ACCEPTANCE"}
                """));
        var standing = hall.after(hall.inReview(), Order.suspend("HEARING", "通", 2), REVIEWER);
        calendar.importYear(Notices.shipped(2019));
        assertEquals(BY_THE_FIRST_NOTICE, hall.file(file.number()).dates().dueOn());

        assertEquals(2, recounting.unfinished().moved());

        assertEquals(BY_THE_LAST, hall.file(file.number()).dates().dueOn());
        assertEquals(LocalDate.of(2019, 5, 2), standing.dates().dueOn());
        assertEquals(
                LocalDate.of(2019, 4, 30), hall.file(standing.number()).dates().dueOn());
        assertEquals(
                Notices.shipped(2019).source(),
                hall.file(file.number()).clocks().movements().get(1).notice());
        assertEquals(Recount.NOTHING, recounting.unfinished());
    }

    @Test
    void oneThatIsStoppedLeavesTheRestForLater() {
        hall.inReview();
        calendar.importYear(Notices.shipped(2019));
        recounting.stop();
        assertEquals(Recount.NOTHING, recounting.unfinished());
        assertEquals(
                1,
                new Recounting(hall.clock, calendar, hall.catalogue, hall.cases, hall.key, hall.consequences)
                        .unfinished()
                        .moved());
    }

    @Test
    void manyCasesAreGoneThroughToTheLast() {
        var files = IntStream.range(0, 450).mapToObj(i -> hall.accepted()).toList();
        calendar.listen(recounting);

        assertEquals(450, calendar.importYear(Notices.shipped(2019)).recount().moved());

        files.forEach(file ->
                assertEquals(BY_THE_LAST, hall.file(file.number()).dates().dueOn()));
    }

    @Test
    void aStepBeforeTheCaseWasCountedAnewCountsItAnew() {
        var file = hall.inReview();
        calendar.importYear(Notices.shipped(2019));

        var after = hall.after(file, Order.suspend("HEARING", "通", 1), REVIEWER);

        assertEquals(
                List.of(Cause.STARTED, Cause.CALENDAR_CHANGED, Cause.SUSPENDED),
                after.clocks().movements().stream().map(Movement::cause).toList());
        assertTrue(whole(after));
    }

    @Test
    void aDecidedCaseKeepsTheDueDateItWasDecidedUnderWhateverStepsFollow() {
        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        calendar.importYear(Notices.shipped(2019));

        var issued = hall.after(granted, Order.of(Action.ISSUE), ISSUER);

        assertEquals(BY_THE_FIRST_NOTICE, issued.dates().dueOn());
        assertTrue(whole(issued));
    }

    @Test
    void aReturnedCaseIsCountedByTheNewCalendarOnceItGoesOn() {
        var file = hall.after(hall.inReview(), Order.of(Action.RETURN, "理由", "某法 art. 9"), REVIEWER);
        calendar.importYear(Notices.shipped(2019));

        file = hall.after(file, Order.of(Action.CONTEST_RETURN, "不服"), CLERK);
        assertEquals(BY_THE_FIRST_NOTICE, file.dates().dueOn());
        file = hall.after(file, Order.of(Action.OVERTURN_RETURN, "退件不当"), SUPERVISOR);

        assertEquals(BY_THE_LAST, file.dates().dueOn());
        assertTrue(whole(file));
    }

    @Test
    void aDateThatIsConfirmedIsNoLongerProvisional() {
        hall.clock.set(LocalDate.of(2027, 3, 1));
        calendar.listen(recounting);
        var file = hall.inReview();
        assertTrue(file.dates().dueProvisional());
        var plain = new CalendarYear(2027, "通知", Map.of(LocalDate.of(2027, 10, 1), "国庆节"), Set.of());

        assertEquals(Recount.NOTHING, calendar.importYear(plain).recount());

        var confirmed = hall.file(file.number());
        assertFalse(confirmed.dates().dueProvisional());
        assertEquals(file.dates().dueOn(), confirmed.dates().dueOn());
        assertTrue(whole(confirmed));
    }

    private boolean whole(CaseFile file) {
        return new JournalCheck(hall.cases, hall.key).verify(file.number()).whole();
    }
}
