package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.SUPERVISOR;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.access.Person;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.Light;
import org.onewindow.cases.Movement;
import org.onewindow.cases.Movement.Cause;
import org.onewindow.cases.Order;
import org.onewindow.cases.Track;
import org.onewindow.cases.tracks.GreenChannel;
import org.onewindow.cases.tracks.GreenChannel.Eligibility;
import org.onewindow.cases.tracks.GreenChannels.Opening;
import org.onewindow.cases.tracks.Tracks;

/**
 * 绿色通道 (source-inventory rows 69 and 108). The shop permit is promised in five working days, on the green channel in
 * three; TODAY is a Friday.
 */
class GreenChannelTest {
    private static final Opening OPENING = new Opening(true, true, true, true, "省重点项目");

    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        offer("{\"length\":3,\"unit\":\"WORKING_DAY\"}", "{\"length\":5,\"unit\":\"WORKING_DAY\"}");
    }

    private void offer(String green, String promised) {
        hall.catalogue.offerWith(matter -> {
            matter.set("greenLimit", json(green));
            matter.set("limits", json("""
                    {"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":%s,
                     "extension":{"length":10,"unit":"WORKING_DAY"},"clockStart":"ACCEPTANCE"}
                    """.formatted(promised)));
        });
    }

    @Test
    void aRunningCaseIsDueEarlierAndItsLedgerSaysWhy() {
        var file = hall.inReview();
        hall.clock.set(day(21));

        file = opened(file);

        assertEquals(day(23), file.dates().dueOn());
        assertEquals(Period.workingDays(3), file.clocks().promised().budget());
        assertEquals(Period.workingDays(20), file.clocks().statutory().budget());
        assertEquals(
                new Movement(4, day(21), Cause.HASTENED, null, null, Period.workingDays(3), "head", day(23)),
                file.clocks().movements().get(1));
        var report = hall.timekeeping.report(file).orElseThrow();
        assertEquals(1, report.promised().consumed());
        assertEquals(2, report.promised().remaining());
        assertEquals(
                "2026-09-21：进入绿色通道，承诺时限缩短为3个工作日，应于2026-09-23前办结。",
                report.movements().get(1).words().zh());
        assertEquals(
                List.of("OVERDUE 2026-09-23", "REMINDER 2026-09-23"),
                hall.cases.timers().of(file.number()).stream()
                        .map(timer -> timer.kind() + " " + timer.day())
                        .toList());
    }

    @Test
    void whoOpenedItWhenAndWhyIsKeptWithTheCaseAndJournalled() {
        var file = opened(hall.accepted());

        assertEquals(
                new GreenChannel(
                        Period.workingDays(3), TODAY, "head", new Eligibility(true, true, true, true), "省重点项目"),
                file.annex(GreenChannel.ANNEX).orElseThrow());
        var entry = hall.cases.journal(file.number(), 2, 1).get(0);
        assertEquals("OPEN_GREEN_CHANNEL", entry.action());
        assertEquals("head", entry.actor());
        var facts = json(entry.facts());
        assertEquals(3, facts.at("/limit/length").asInt());
        assertTrue(facts.at("/eligibility/safetyEnsured").asBoolean());
        assertFalse(entry.facts().contains("省重点项目"), "what people write is sealed");
        assertTrue(entry.sealed().contains("省重点项目"));
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void beforeTheClocksStartTheyStartWithTheShorterLimit() {
        var received = opened(hall.received());
        assertNull(received.dates().dueOn());
        hall.clock.set(day(21));

        var file = hall.after(received, Order.of(Action.ACCEPT), CLERK);

        assertEquals(day(24), file.dates().dueOn());
        assertEquals(
                List.of(Cause.STARTED, Cause.HASTENED),
                file.clocks().movements().stream().map(Movement::cause).toList());
        assertEquals(
                List.of(day(28), day(24)),
                file.clocks().movements().stream().map(Movement::dueOn).toList(),
                "the ledger tells what the case would have had");
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @ParameterizedTest
    @CsvSource({
        "false,true,true,true,/keyProject",
        "true,false,true,true,/requirementsMet",
        "true,true,false,true,/feesPaid",
        "true,true,true,false,/safetyEnsured"
    })
    void eachOfTheFourConditionsMustHold(
            boolean key, boolean requirements, boolean fees, boolean safety, String pointer) {
        var file = hall.accepted();
        assertEquals(
                Map.of(pointer, "green-channel-not-affirmed"),
                faults(file, new Opening(key, requirements, fees, safety, "理由")));
        assertEquals(file, hall.file(file.number()));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var faults = faults(hall.accepted(), new Opening(false, false, false, false, " "));
        assertEquals(
                Set.of("/keyProject", "/requirementsMet", "/feesPaid", "/safetyEnsured", "/reason"), faults.keySet());
        assertEquals(
                Map.of("/reason", "markup-not-allowed"),
                faults(hall.accepted(), new Opening(true, true, true, true, "<b>")));
    }

    @Test
    void onlyTheHeadOfTheOrganOpensIt() {
        var file = hall.accepted();
        for (var other : List.of(CLERK, REVIEWER, DECIDER, SUPERVISOR)) {
            assertEquals(Kind.DENIED, refused(file, OPENING, other).kind(), other.name());
        }
        assertEquals(
                Kind.DENIED,
                refused(file, OPENING, Hall.person("head.m", "market-office:HEAD"))
                        .kind());
    }

    @Test
    void itIsOpenedOnceAndNotAfterTheDecision() {
        var file = opened(hall.inReview());
        assertEquals("green-channel-open", refused(file, OPENING, HEAD).code());

        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        var problem = refused(granted, OPENING, HEAD);
        assertEquals("not-in-this-state", problem.code());
        assertEquals(Map.of("states", List.of("RECEIVED", "CORRECTION", "ACCEPTED", "IN_REVIEW")), problem.extra());
    }

    @Test
    void aMatterWithoutItsLimitHasNoGreenChannel() {
        hall.catalogue.offer("COMMITTED", null);
        assertEquals(
                "green-channel-not-provided",
                refused(hall.accepted(), OPENING, HEAD).code());
    }

    @Test
    void itNeverMakesACaseDueLater() {
        // Five working days are no longer than seven calendar days, and end later over a holiday.
        hall = new Hall(home.resolve("october"), new InMemoryCalendarRepository().calendar());
        hall.clock.set(LocalDate.of(2026, 9, 28));
        offer("{\"length\":5,\"unit\":\"WORKING_DAY\"}", "{\"length\":7,\"unit\":\"CALENDAR_DAY\"}");

        var running = hall.accepted();
        assertEquals(LocalDate.of(2026, 10, 8), running.dates().dueOn());
        assertEquals("green-channel-no-shorter", refused(running, OPENING, HEAD).code());

        var received = opened(hall.received());
        var accepted = hall.after(received, Order.of(Action.ACCEPT), CLERK);
        assertEquals(LocalDate.of(2026, 10, 8), accepted.dates().dueOn());
        assertEquals(
                new Period(7, PeriodUnit.CALENDAR_DAY),
                accepted.clocks().promised().budget());
    }

    @Test
    void aLimitThatIsLongerOrOverIsRefused() {
        var late = hall.accepted();
        hall.clock.set(day(24));
        var problem = refused(late, OPENING, HEAD);
        assertEquals("green-channel-too-late", problem.code());
        assertTrue(
                problem.detail().zh().contains("2026-09-23"), problem.detail().zh());
        hall.clock.set(day(23));
        assertEquals(day(23), opened(late).dates().dueOn());
        assertEquals(Light.YELLOW, hall.timekeeping.light(hall.file(late.number())));

        offer("{\"length\":6,\"unit\":\"WORKING_DAY\"}", "{\"length\":5,\"unit\":\"WORKING_DAY\"}");
        assertEquals(
                "green-channel-no-shorter",
                refused(hall.received(), OPENING, HEAD).code());
        assertEquals(
                "green-channel-no-shorter",
                refused(hall.accepted(), OPENING, HEAD).code());
    }

    @Test
    void anExtensionLengthensTheShorterPromise() {
        var file = opened(hall.inReview());

        file = hall.after(file, Order.of(Action.EXTEND, "案情复杂"), HEAD);

        assertEquals(Period.workingDays(13), file.clocks().promised().budget());
        assertEquals(Period.workingDays(30), file.clocks().statutory().budget());
    }

    @Test
    void casesAreFoundByTheirTrack() {
        hall.accepted();
        var green = opened(hall.accepted());

        assertEquals(Set.of(Track.GREEN), Tracks.of(green));
        var page = hall.desk.list(
                new CaseSearch(null, null, null, null, null, null, null, null, null, null, null, Track.GREEN, null, 10),
                CLERK);
        assertEquals(
                List.of(green.number()),
                page.items().stream().map(CaseFile::number).toList());
        var urgent = hall.desk.list(
                new CaseSearch(
                        null, null, null, null, null, null, null, null, null, null, Light.GREEN, Track.GREEN, null, 10),
                CLERK);
        assertEquals(1, urgent.items().size());
    }

    private CaseFile opened(CaseFile file) {
        hall.green.open(file.number(), OPENING, file.version(), hall.nextKey(), HEAD);
        return hall.file(file.number());
    }

    private Problem refused(CaseFile file, Opening opening, Person by) {
        return assertThrows(
                        ProblemException.class,
                        () -> hall.green.open(file.number(), opening, file.version(), hall.nextKey(), by))
                .problem();
    }

    private Map<String, String> faults(CaseFile file, Opening opening) {
        var faults = new TreeMap<String, String>();
        refused(file, opening, HEAD).faults().forEach(fault -> faults.put(fault.pointer(), fault.code()));
        return faults;
    }

    private static LocalDate day(int dayOfSeptember) {
        return LocalDate.of(2026, 9, dayOfSeptember);
    }
}
