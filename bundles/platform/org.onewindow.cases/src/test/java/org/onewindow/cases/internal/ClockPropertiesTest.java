package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.ISSUER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.STRANGER;
import static org.onewindow.cases.internal.Hall.SUPERVISOR;
import static org.onewindow.cases.internal.Hall.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.calendar.LegalClock;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Correction;
import org.onewindow.cases.CorrectionTerm;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.StateTable;
import org.onewindow.cases.Track;
import org.onewindow.cases.tracks.GreenChannels.Opening;
import org.onewindow.cases.tracks.Tracks;
import org.onewindow.catalogue.Matter.Limits;

/** Whatever people order, lawful or not, in whatever sequence: a case stays lawful and its clocks right. */
class ClockPropertiesTest {
    private static final int SEQUENCES = 2400;
    private static final int SEQUENCES_IN_A_HALL = 25;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 7 * 365;
    private static final List<Person> PEOPLE = List.of(CLERK, REVIEWER, DECIDER, ISSUER, HEAD, SUPERVISOR, STRANGER);

    private static final Set<State> ENDS = Arrays.stream(State.values())
            .filter(state -> state == State.GRANTED || state.isFinal())
            .collect(Collectors.toSet());
    private static final Set<Action> NEVER_EARLIER =
            EnumSet.of(Action.SUSPEND, Action.EXTEND, Action.RETURN, Action.OVERTURN_RETURN);

    @TempDir
    Path home;

    private final WorkingCalendar calendar = new InMemoryCalendarRepository().calendar();
    private final Random random = new Random(20191126);
    private Hall hall;
    private final Map<Action, Integer> taken = new EnumMap<>(Action.class);
    private int lawful;
    private int greened;

    @Test
    void noSequenceOfOrdersMakesAnUnlawfulCaseOrAWrongClock() {
        for (int i = 0; i < SEQUENCES; i++) {
            if (i % SEQUENCES_IN_A_HALL == 0) {
                hall = new Hall(
                        home.resolve("hall-" + i), calendar, new LocalLimits(random.nextInt(6), random.nextInt(6)));
            }
            hall.catalogue.offerWith(matter -> {
                matter.set("limits", limits());
                matter.set("greenLimit", json(period(10, unit())));
            });
            sequence("sequence " + i);
        }
        assertTrue(lawful > SEQUENCES * 3, "only " + lawful + " lawful steps were tried");
        assertTrue(greened > 100, "only " + greened + " were put on the green channel");
        for (var row : StateTable.ROWS) {
            assertTrue(row.isByLaw() || taken.getOrDefault(row.action(), 0) > 10, row + " in " + taken);
        }
    }

    private void sequence(String which) {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        hall.clock.set(day);
        var file = hall.received();
        for (int steps = 4 + random.nextInt(12); steps > 0; steps--) {
            day = day.plusDays(random.nextInt(5) == 0 ? random.nextInt(30) : random.nextInt(3));
            hall.clock.set(day);
            file = random.nextInt(12) == 0 ? hastened(file, day, which) : step(file, day, which);
        }
        var verdict = new JournalCheck(hall.cases, hall.key).verify(file.number());
        assertEquals(List.of(), verdict.breaks(), which);
    }

    private CaseFile step(CaseFile before, LocalDate today, String which) {
        var order = order(before.state());
        var row = StateTable.find(before.state(), order.action());
        // Mostly somebody who may, or the ends of the table would never be reached.
        var by = row.isPresent() && random.nextInt(5) > 0
                ? whoMay(row.get())
                : PEOPLE.get(random.nextInt(PEOPLE.size()));
        try {
            hall.act(before, order, by);
        } catch (ProblemException refused) {
            assertEquals(before, hall.file(before.number()), which);
            return before;
        }
        lawful++;
        taken.merge(order.action(), 1, Integer::sum);
        var after = hall.file(before.number());
        assertEquals(row.orElseThrow().leads(before), after.state(), which);
        lawful(before, after, order, which + " after " + order);
        figures(after, today, which + " after " + order);
        return after;
    }

    private CaseFile hastened(CaseFile before, LocalDate today, String which) {
        var opening = new Opening(true, true, random.nextInt(6) > 0, true, "省重点项目");
        var by = random.nextInt(4) > 0 ? HEAD : PEOPLE.get(random.nextInt(PEOPLE.size()));
        try {
            hall.green.open(before.number(), opening, before.version(), hall.nextKey(), by);
        } catch (ProblemException refused) {
            assertEquals(before, hall.file(before.number()), which);
            return before;
        }
        greened++;
        var after = hall.file(before.number());
        assertEquals(before.state(), after.state(), which);
        assertEquals(Set.of(Track.GREEN), Tracks.of(after), which);
        if (after.clocks() != null) {
            var promise = after.clocks().promised().budget();
            assertFalse(Limits.isLonger(promise, before.clocks().promised().budget()), which);
            assertFalse(after.dates().dueOn().isAfter(before.dates().dueOn()), which);
            assertFalse(after.dates().dueOn().isBefore(today), which);
            assertEquals(before.clocks().statutory(), after.clocks().statutory(), which);
        }
        figures(after, today, which + " on the green channel");
        return after;
    }

    private static void lawful(CaseFile before, CaseFile after, Order order, String which) {
        if (order.action() == Action.LAPSE) {
            var last = CorrectionTerm.answerBy(before).orElseThrow();
            assertTrue(after.dates().closedOn().isAfter(last), which);
        }
        assertEquals(after.state().isFinal(), after.dates().closedOn() != null, which);
        var clocks = after.clocks();
        boolean accepted = after.dates().acceptedOn() != null;
        assertEquals(accepted, clocks != null, which);
        if (!accepted) {
            return;
        }
        assertEquals(after.state() == State.SPECIAL_PROCEDURE, clocks.stand(), which);
        assertEquals(!after.state().onTheClock(), clocks.haveEnded(), which);
        var newest = clocks.movements().get(clocks.movements().size() - 1);
        assertEquals(newest.dueOn(), after.dates().dueOn(), which);
        if (NEVER_EARLIER.contains(order.action())) {
            assertFalse(after.dates().dueOn().isBefore(before.dates().dueOn()), which);
        }
    }

    private void figures(CaseFile file, LocalDate today, String which) {
        if (file.clocks() == null) {
            return;
        }
        var limits = hall.catalogue.frozen(file.origin().definition()).matter().limits();
        var movements = file.clocks().movements();
        assertEquals(NaiveLedger.due(calendar, movements, limits), file.dates().dueOn(), which);
        var look = today.plusDays(random.nextInt(40));
        same(file.clocks().statutory(), NaiveLedger.statutory(calendar, movements, limits), look, which);
        same(file.clocks().promised(), NaiveLedger.promised(calendar, movements, limits), look, which);
        var unstopped = LegalClock.from(
                file.clocks().promised().event(), file.clocks().promised().budget());
        file.clocks()
                .promised()
                .due(calendar)
                .ifPresent(due -> assertFalse(
                        due.date()
                                .isBefore(unstopped.due(calendar).orElseThrow().date()),
                        which));
    }

    private void same(LegalClock clock, NaiveLedger ledger, LocalDate look, String which) {
        assertEquals(ledger.budget(), clock.budgetDays(), which);
        int consumed = clock.consumed(calendar, look);
        assertEquals(ledger.consumed(look), consumed, which);
        assertTrue(consumed >= 0 && clock.remaining(calendar, look) >= 0, which);
        assertEquals(clock.budgetDays(), consumed + clock.remaining(calendar, look), which);
    }

    private Order order(State state) {
        var allowed = StateTable.allowed(state);
        var any = Action.values();
        var action = allowed.isEmpty() || random.nextInt(6) == 0
                ? any[random.nextInt(any.length)]
                : allowed.get(random.nextInt(allowed.size()));
        boolean ends = StateTable.find(state, action)
                .filter(row -> ENDS.contains(row.to()) && row.from() != State.RETURN_CONTESTED)
                .isPresent();
        if (ends && random.nextInt(6) > 0) {
            return order(state);
        }
        return switch (action) {
            case SUSPEND ->
                random.nextInt(6) == 0
                        ? Order.suspend("LUNCH", "", -1)
                        : Order.suspend("HEARING", "通〔2026〕1号", 1 + random.nextInt(30));
            case REQUEST_CORRECTION ->
                new Order(action, null, List.of(new Correction("/form/shop", "请更正")), null, null, null);
            case RETURN -> Order.of(action, "理由", random.nextInt(6) == 0 ? null : "某法 art. 9");
            case RESUBMIT, CORRECT_ON_SPOT, AMEND ->
                new Order(action, "更正", null, json("{\"shop\":\"乙店\",\"area\":20}"), null, null);
            default -> Order.of(action, random.nextInt(6) == 0 ? null : "理由");
        };
    }

    private static Person whoMay(StateTable.Transition row) {
        return switch (row.role()) {
            case INTAKE -> CLERK;
            case REVIEW -> REVIEWER;
            case DECIDE -> DECIDER;
            case ISSUE -> ISSUER;
            case SUPERVISE -> SUPERVISOR;
            default -> HEAD;
        };
    }

    private JsonNode limits() {
        var unit = unit();
        return json("""
                {"statutory":%s,"promised":%s,%s"clockStart":"%s"}
                """.formatted(
                        period(20, unit),
                        period(15, unit()),
                        random.nextBoolean() ? "\"extension\":" + period(10, unit) + "," : "",
                        random.nextBoolean() ? "RECEIPT" : "ACCEPTANCE"));
    }

    private PeriodUnit unit() {
        var units = PeriodUnit.values();
        return units[random.nextInt(units.length)];
    }

    private String period(int most, PeriodUnit unit) {
        int length = 1 + random.nextInt(unit == PeriodUnit.MONTH ? 3 : most);
        return "{\"length\":%d,\"unit\":\"%s\"}".formatted(length, unit);
    }
}
