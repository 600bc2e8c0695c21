package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.ClockLaw;
import org.onewindow.cases.Clocks;
import org.onewindow.cases.Movement;
import org.onewindow.cases.Movement.Cause;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.StateTable;

/** Working days are all days but weekends; the shop permit is promised in 5 of them. TODAY is a Friday. */
class ClocksTest {
    private static final String LIMITS = """
            {"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":5,"unit":"%s"},
             "extension":{"length":10,"unit":"WORKING_DAY"},"clockStart":"%s"}
            """;
    private static final Order HEARING = Order.suspend("HEARING", "听证通〔2026〕7号", 10);
    private static final Order EXTEND = Order.of(Action.EXTEND, "案情复杂");

    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        hall.catalogue.offerWithin(json(LIMITS.formatted("WORKING_DAY", "ACCEPTANCE")));
    }

    @Test
    void theClocksStartWithTheAcceptance() {
        assertNull(hall.received().clocks());

        var file = hall.accepted();

        assertEquals(TODAY, file.clocks().statutory().event());
        assertEquals(Period.workingDays(20), file.clocks().statutory().budget());
        assertEquals(Period.workingDays(5), file.clocks().promised().budget());
        assertEquals(List.of(movement(2, TODAY, Cause.STARTED, "clerk", day(25))), ledger(file));
        assertEquals(day(25), file.dates().dueOn());
    }

    @Test
    void aLimitThatRunsFromReceiptIsNotMovedByALateAcceptance() {
        hall.catalogue.offerWithin(json(LIMITS.formatted("WORKING_DAY", "RECEIPT")));
        var file = hall.received();
        hall.clock.set(day(23));

        file = hall.after(file, Order.of(Action.ACCEPT), CLERK);

        assertEquals(day(25), file.dates().dueOn());
        assertEquals(TODAY, ledger(file).get(0).day());
    }

    @Test
    void aLimitThatRunsFromAClosingDateStartsWithTheNextOneOnOrAfterReceipt() {
        hall.catalogue.offerWithin(json("""
                {"statutory":{"length":30,"unit":"WORKING_DAY"},"promised":{"length":5,"unit":"WORKING_DAY"},
                 "clockStart":"CLOSING_DATE","closings":["--03-31","--09-21"]}
                """));
        var file = hall.accepted();

        assertEquals(day(21), ledger(file).get(0).day());
        assertEquals(day(28), file.dates().dueOn());
        assertEquals(0, hall.timekeeping.report(file).orElseThrow().statutory().consumed());

        hall.clock.set(day(22));
        assertEquals(
                LocalDate.of(2027, 3, 31), hall.accepted().clocks().statutory().event());
    }

    @Test
    void theClocksOfAnyMatterStandStillOnAGroundOfItsOwnLaw() {
        hall.catalogue.offerWith(matter -> {
            matter.put("kind", "CONFIRMATION");
            ((ObjectNode) matter.get("limits")).set("grounds", json("""
                    [{"code":"on-site-survey","name":{"zh-CN":"现场踏勘","en":"on-site survey"},
                      "basis":{"law":{"zh-CN":"商店条例","en":"Shop regulation"},"articles":"7"}}]
                    """));
        });
        var file = hall.inReview();
        var survey = Order.suspend("on-site-survey", "踏勘通〔2026〕2号", 3);

        file = hall.after(file, survey, REVIEWER);

        assertTrue(file.clocks().stand());
        var told = hall.timekeeping.report(file).orElseThrow().movements().get(1);
        assertTrue(told.words().zh().contains("现场踏勘"), told.words().zh());
        var hearing = hall.inReview();
        assertEquals(Map.of("/suspension/ground", "ground-unknown"), faults(hearing, HEARING));
    }

    @Test
    void aSuspensionNamesItsGroundItsNoticeAndItsPlannedLength() {
        var file = hall.inReview();
        hall.clock.set(day(22));

        file = hall.after(file, HEARING, REVIEWER);

        assertEquals(State.SPECIAL_PROCEDURE, file.state());
        assertTrue(file.clocks().stand());
        // Two of five days are used; the other three follow when it is resumed as planned, on 6 October.
        var due = LocalDate.of(2026, 10, 9);
        assertEquals(due, file.dates().dueOn());
        assertEquals(
                new Movement(
                        4, day(22), Cause.SUSPENDED, "HEARING", "听证通〔2026〕7号", Period.workingDays(10), "reviewer", due),
                ledger(file).get(1));
    }

    @Test
    void theLimitGoesOnFromTheDayOnWhichItIsResumed() {
        var file = hall.inReview();
        hall.clock.set(day(22));
        file = hall.after(file, HEARING, REVIEWER);
        hall.clock.set(day(29));

        file = hall.after(file, Order.of(Action.RESUME), REVIEWER);

        assertEquals(State.IN_REVIEW, file.state());
        assertEquals(LocalDate.of(2026, 10, 2), file.dates().dueOn());
        assertEquals(
                movement(5, day(29), Cause.RESUMED, "reviewer", LocalDate.of(2026, 10, 2)),
                ledger(file).get(2));
    }

    @Test
    void aSuspensionWithoutGroundNoticeAndLengthOfLawIsRefused() {
        var file = hall.inReview();
        assertEquals(Map.of("/suspension", "suspension-missing"), faults(file, Order.of(Action.SUSPEND)));
        assertEquals(
                Map.of(
                        "/suspension/ground",
                        "ground-missing",
                        "/suspension/notice",
                        "notice-missing",
                        "/suspension/plannedDays",
                        "planned-days-wrong"),
                faults(file, Order.suspend(" ", null, null)));
        assertEquals(
                Map.of("/suspension/ground", "ground-unknown", "/suspension/plannedDays", "planned-days-wrong"),
                faults(file, Order.suspend("LUNCH", "1", 0)));
        assertEquals(
                Map.of("/suspension/notice", "notice-too-long", "/suspension/plannedDays", "planned-days-wrong"),
                faults(file, Order.suspend("HEARING", "1".repeat(101), 366)));
        assertEquals(
                Map.of("/suspension/notice", "markup-not-allowed"), faults(file, Order.suspend("HEARING", "<b>", 1)));
        assertEquals(file, hall.file(file.number()));
    }

    @Test
    void onlyASuspensionCarriesOne() {
        var order = new Order(
                Action.START_REVIEW, null, null, null, null, null, false, null, HEARING.suspension(), null, null);
        assertEquals(Map.of("/suspension", "member-not-for-action"), faults(hall.accepted(), order));
    }

    @Test
    void theGroundsOfTheLicensingLawStopNoClockOfAnotherKind() {
        hall.catalogue.offerAs("CONFIRMATION");
        assertEquals(Map.of("/suspension/ground", "ground-unknown"), faults(hall.inReview(), HEARING));
    }

    @Test
    void theHeadExtendsBothClocksOnce() {
        var file = hall.after(hall.inReview(), EXTEND, HEAD);

        assertEquals(State.IN_REVIEW, file.state());
        assertEquals(Period.workingDays(30), file.clocks().statutory().budget());
        assertEquals(Period.workingDays(15), file.clocks().promised().budget());
        assertEquals(LocalDate.of(2026, 10, 9), file.dates().dueOn());
        assertEquals(Period.workingDays(10), ledger(file).get(1).length());
        var again = refused(file, EXTEND, HEAD);
        assertEquals(Kind.CONFLICT, again.kind());
        assertEquals("extended-already", again.code());
        assertEquals("grant-missing", refused(hall.inReview(), EXTEND, DECIDER).code());
        assertEquals(Map.of("/reason", "reason-missing"), faults(hall.inReview(), Order.of(Action.EXTEND)));
    }

    @Test
    void aPromiseInCalendarDaysGrowsByAboutAsMuch() {
        hall.catalogue.offerWithin(json(LIMITS.formatted("CALENDAR_DAY", "ACCEPTANCE")));
        var file = hall.after(hall.inReview(), EXTEND, HEAD);
        assertEquals(19, file.clocks().promised().budgetDays());
    }

    @Test
    void aLimitIsExtendedOnItsLastDayAndNotLater() {
        var file = hall.inReview();
        hall.clock.set(day(26));
        assertEquals("extension-too-late", refused(file, EXTEND, HEAD).code());
        hall.clock.set(day(25));
        assertEquals(
                LocalDate.of(2026, 10, 9),
                hall.after(file, EXTEND, HEAD).dates().dueOn());
    }

    @Test
    void aLimitThatTheLawDoesNotLetBeExtendedIsNot() {
        hall.catalogue.offer("COMMITTED", null);
        assertEquals(
                "extension-not-provided", refused(hall.inReview(), EXTEND, HEAD).code());
    }

    /** 行政许可法 art. 43: a lower body reviews within its limit, and forwards. */
    @Test
    void aCaseThatIsForwardedIsDoneWithHere() {
        var file = hall.after(hall.inReview(), Order.of(Action.FORWARD), REVIEWER);
        assertEquals(State.FORWARDED, file.state());
        assertEquals(TODAY, file.dates().closedOn());
        assertTrue(file.clocks().haveEnded());
        assertEquals(
                movement(4, TODAY, Cause.ENDED, "reviewer", day(25)),
                ledger(file).get(1));
    }

    @Test
    void theDecisionEndsTheClocks() {
        var file = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        assertTrue(file.clocks().haveEnded());
        assertEquals(day(25), file.dates().dueOn());
    }

    @Test
    void anApplicantMayWithdrawWhileTheClocksStand() {
        var file = hall.after(hall.after(hall.inReview(), HEARING, REVIEWER), Order.of(Action.WITHDRAW, "不办了"), CLERK);
        assertEquals(State.WITHDRAWN, file.state());
        assertTrue(file.clocks().haveEnded());
        assertTrue(whole(file));
    }

    @Test
    void theJournalTellsHowTheClocksStandAndProvesThem() {
        var file = hall.after(hall.after(hall.inReview(), EXTEND, HEAD), HEARING, REVIEWER);
        assertTrue(whole(file));
        var facts = hall.cases.journal(file.number(), 0, 10);
        assertTrue(facts.get(3).facts().contains("EXTENDED"));
        assertTrue(facts.get(3).sealed().contains("案情复杂"), "the reason is sealed");

        hall.cases.forge(with(
                file,
                file.clocks().resume(new Clocks.Mover(5, TODAY, "x"), new InMemoryCalendarRepository().calendar())));

        assertEquals(
                List.of("clocks-differ at 5"),
                new JournalCheck(hall.cases, hall.key).verify(file.number()).breaks());
    }

    @Test
    void aCaseFromBeforeThereWereLedgersGetsItsClocksAtItsNextStep() {
        var file = hall.accepted();
        hall.cases.forge(with(file, null));
        hall.clock.set(day(21));

        file = hall.after(hall.file(file.number()), Order.of(Action.START_REVIEW), REVIEWER);

        assertEquals(List.of(movement(3, TODAY, Cause.STARTED, "clerk", day(25))), ledger(file));
        assertEquals(day(25), file.dates().dueOn());
        assertTrue(whole(file));
    }

    @Test
    void aClockOfTheMachineThatWasSetBackMovesNothingBack() {
        hall.clock.set(day(22));
        var file = hall.inReview();
        hall.clock.set(day(18));

        file = hall.after(file, HEARING, REVIEWER);

        assertEquals(day(22), ledger(file).get(1).day());
    }

    @Test
    void whoeverTheLawLetsExtendIsTheOneOfTheStateTable() {
        var row = StateTable.find(State.IN_REVIEW, Action.EXTEND).orElseThrow();
        assertEquals(ClockLaw.of(hall.catalogue.offered.matter()).extension().by(), row.role());
    }

    private static List<Movement> ledger(CaseFile file) {
        return file.clocks().movements();
    }

    private static Movement movement(int sequence, LocalDate day, Cause cause, String by, LocalDate dueOn) {
        return new Movement(sequence, day, cause, null, null, null, by, dueOn);
    }

    private static LocalDate day(int ofSeptember) {
        return LocalDate.of(2026, 9, ofSeptember);
    }

    private boolean whole(CaseFile file) {
        return new JournalCheck(hall.cases, hall.key).verify(file.number()).whole();
    }

    private Problem refused(CaseFile file, Order order, Person by) {
        return assertThrows(ProblemException.class, () -> hall.act(file, order, by))
                .problem();
    }

    private Map<String, String> faults(CaseFile file, Order order) {
        var problem = refused(file, order, order.action() == Action.EXTEND ? HEAD : REVIEWER);
        assertEquals(Kind.INVALID, problem.kind());
        var faults = new TreeMap<String, String>();
        problem.faults().forEach(fault -> faults.put(fault.pointer(), fault.code()));
        return faults;
    }

    private static CaseFile with(CaseFile file, Clocks clocks) {
        return file.change().clocks(clocks).same();
    }
}
