package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.ClockReport;
import org.onewindow.cases.ClockReport.Condition;
import org.onewindow.cases.Light;
import org.onewindow.cases.Order;

/** A promise of ten working days that runs from Monday 2026-03-02: the eighth is Thursday, the last is 2026-03-16. */
class LightTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);

    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home, new InMemoryCalendarRepository().calendar());
        hall.catalogue.offerWithin(json("""
                {"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":10,"unit":"WORKING_DAY"},
                 "clockStart":"ACCEPTANCE"}
                """));
        hall.clock.set(START);
    }

    @Test
    void aLightIsYellowWhenFourFifthsAreUsedAndRedWhenOverdue() {
        var file = hall.inReview();
        assertEquals(Light.GREEN, on(file, LocalDate.of(2026, 3, 11)));
        assertEquals(Light.YELLOW, on(file, LocalDate.of(2026, 3, 12)));
        assertEquals(Light.YELLOW, on(file, DUE));
        assertEquals(Light.RED, on(file, DUE.plusDays(1)));
    }

    @Test
    void aCentreMaySetWhenALightTurnsYellow() {
        var file = hall.inReview();
        var calendar = new InMemoryCalendarRepository().calendar();
        var half = new LightRule(50, 0);
        assertEquals(Light.GREEN, half.of(file, LocalDate.of(2026, 3, 6), calendar));
        assertEquals(Light.YELLOW, half.of(file, LocalDate.of(2026, 3, 9), calendar));
        var threeDaysBefore = new LightRule(100, 3);
        assertEquals(Light.GREEN, threeDaysBefore.of(file, LocalDate.of(2026, 3, 10), calendar));
        assertEquals(Light.YELLOW, threeDaysBefore.of(file, LocalDate.of(2026, 3, 11), calendar));
        assertThrows(IllegalArgumentException.class, () -> new LightRule(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new LightRule(101, 0));
        assertThrows(IllegalArgumentException.class, () -> new LightRule(80, -1));
        assertEquals(half, LightRule.set(50, 0));
        assertEquals(LightRule.USUAL, LightRule.set(0, 0), "a wrong setting is no setting");
    }

    @Test
    void whatDoesNotRunHasNoLight() {
        assertNull(hall.timekeeping.light(hall.received()));
        var standing = hall.after(hall.inReview(), Order.suspend("TESTING", "通〔2026〕1号", 3), REVIEWER);
        assertNull(on(standing, DUE.plusDays(60)));
        assertNull(on(hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER), DUE.plusDays(60)));
    }

    @Test
    void casesAreFoundByTheirLight() {
        var overdue = hall.inReview();
        hall.clock.set(START.plusDays(3));
        var soon = hall.inReview();
        hall.clock.set(START.plusDays(14));
        var fresh = hall.inReview();
        hall.clock.set(DUE.plusDays(1));

        assertEquals(List.of(overdue), found(Light.RED));
        assertEquals(List.of(soon), found(Light.YELLOW));
        assertEquals(List.of(fresh), found(Light.GREEN));
        assertEquals(List.of(fresh, soon, overdue), found(null));
    }

    @Test
    void everyCaseOfALightIsOnOnePageOnly() {
        for (int i = 0; i < 5; i++) {
            hall.inReview();
        }
        hall.clock.set(DUE.plusDays(1));
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = hall.desk.list(
                    new CaseSearch(null, null, null, null, null, null, null, null, Light.RED, cursor, 2), REVIEWER);
            page.items().forEach(file -> seen.add(file.number()));
            cursor = page.next();
        } while (cursor != null);
        assertEquals(5, seen.size());
        assertEquals(5, new HashSet<>(seen).size());
    }

    @Test
    void theReportTellsBothClocks() {
        var file = hall.inReview();
        hall.clock.set(DUE.plusDays(1));
        var report = hall.timekeeping.report(file).orElseThrow();
        assertEquals(
                new ClockReport.Face(
                        file.clocks().statutory().budget(),
                        20,
                        11,
                        9,
                        Condition.RUNNING,
                        LocalDate.of(2026, 3, 30),
                        false),
                report.statutory());
        assertEquals(
                new ClockReport.Face(file.clocks().promised().budget(), 10, 10, 0, Condition.RUNNING, DUE, true),
                report.promised());
        assertEquals(
                "2026-03-02：开始计时（当日不计），应于2026-03-16前办结。",
                report.movements().get(0).words().zh());
        var late = hall.after(file, Order.of(Action.GRANT), DECIDER);
        hall.clock.set(TODAY);
        var ended = hall.timekeeping.report(late).orElseThrow();
        assertEquals(Condition.ENDED, ended.promised().condition());
        assertEquals(true, ended.promised().overdue());
        assertEquals(false, ended.statutory().overdue());
    }

    private Light on(CaseFile file, LocalDate day) {
        hall.clock.set(day);
        return hall.timekeeping.light(file);
    }

    private List<CaseFile> found(Light light) {
        var all = new CaseQuery(null, null, null, null, null, null, null, null, null, null, 200);
        return hall.timekeeping.list(all, light).items();
    }
}
