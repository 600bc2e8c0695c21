package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.SUPERVISOR;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseReturn;
import org.onewindow.cases.CaseReturn.Contest;
import org.onewindow.cases.CaseReturn.Ruling;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Light;
import org.onewindow.cases.Movement;
import org.onewindow.cases.Movement.Cause;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Recipient;

/** 退件的认定复核 (source-inventory row 95). The shop permit is promised in five working days; TODAY is a Friday. */
class ReturnsTest {
    private static final String BASIS = "商店条例 art. 9";
    private static final Order RETURN = Order.of(Action.RETURN, "选址不在规划范围", BASIS);
    private static final Order CONTEST = Order.of(Action.CONTEST_RETURN, "选址已批准");
    private static final Order UPHOLD = Order.of(Action.UPHOLD_RETURN, "批文已失效");
    private static final Order OVERTURN = Order.of(Action.OVERTURN_RETURN, "批文有效");

    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
    }

    @Test
    void aCaseIsReturnedWithItsReasonAndItsLegalBasis() {
        hall.clock.set(day(21));
        var file = hall.after(hall.accepted(), RETURN, REVIEWER);

        assertEquals(State.RETURNED, file.state());
        assertEquals(day(21), file.dates().closedOn());
        assertNull(file.dates().decidedOn());
        assertEquals(
                new CaseReturn(State.ACCEPTED, day(21), "reviewer", "选址不在规划范围", BASIS, null, null, null),
                returned(file));
        var entry = newest(file);
        assertEquals("RETURN", entry.action());
        assertEquals(BASIS, json(entry.sealed()).get("basis").asText());
        assertEquals("选址不在规划范围", json(entry.sealed()).get("reason").asText());
        assertWhole(file);
    }

    @Test
    void aReturnWithoutReasonOrBasisIsRefusedWithBothFaults() {
        var file = hall.inReview();

        assertEquals(
                Map.of("/reason", "reason-missing", "/basis", "basis-missing"),
                faults(file, Order.of(Action.RETURN), REVIEWER));
        assertEquals(Map.of("/basis", "basis-missing"), faults(file, Order.of(Action.RETURN, "理由", " "), REVIEWER));
        assertEquals(
                Map.of("/basis", "basis-too-long"),
                faults(file, Order.of(Action.RETURN, "理由", "条".repeat(501)), REVIEWER));
        assertEquals(
                Map.of("/basis", "markup-not-allowed"), faults(file, Order.of(Action.RETURN, "理由", "<b>"), REVIEWER));
        assertEquals(
                Map.of("/basis", "member-not-for-action"), faults(file, Order.of(Action.DENY, "理由", BASIS), DECIDER));
        assertEquals(file, hall.file(file.number()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECEIVED", "CORRECTION", "SPECIAL_PROCEDURE", "GRANTED", "DENIED", "RETURNED"})
    void onlyWhatWasAcceptedAndNotDecidedIsReturned(State state) {
        var file = forged(state);
        assertEquals("action-not-allowed", refused(file, RETURN, REVIEWER).code());
    }

    @Test
    void whoReviewsReturnsAndNobodyElse() {
        var file = hall.inReview();
        for (var other : List.of(CLERK, DECIDER, Hall.HEAD, SUPERVISOR)) {
            assertEquals(Kind.DENIED, refused(file, RETURN, other).kind(), other.name());
        }
    }

    @Test
    void aReturnEndsTheClocksAndNothingReminds() {
        var file = hall.after(hall.inReview(), RETURN, REVIEWER);

        assertTrue(file.clocks().haveEnded());
        assertNull(hall.timekeeping.light(file));
        assertEquals(List.of(), hall.cases.timers().of(file.number()));
        assertEquals(Recipient.applicant(), message(file, Message.Kind.RETURNED).recipient());
    }

    @Test
    void theApplicantHasItReviewedAndTheCaseIsOpenAgain() {
        var file = hall.after(hall.inReview(), RETURN, REVIEWER);
        hall.clock.set(day(22));

        file = hall.after(file, CONTEST, CLERK);

        assertEquals(State.RETURN_CONTESTED, file.state());
        assertNull(file.dates().closedOn());
        assertEquals(new Contest(day(22), "clerk", "选址已批准"), returned(file).contest());
        assertTrue(file.clocks().haveEnded(), "nobody's clock runs while it is reviewed");
        assertNull(hall.timekeeping.light(file));
        assertEquals(List.of(), hall.cases.timers().of(file.number()));
        var told = message(file, Message.Kind.RETURN_CONTESTED);
        assertEquals(Recipient.role("SUPERVISE", "*"), told.recipient());
        assertNull(told.sealed());
        assertEquals(1, hall.cases.openCases("shop-permit"));
    }

    @Test
    void aReviewNeedsAReasonOfTheApplicantAndOfTheCentre() {
        var file = hall.after(hall.inReview(), RETURN, REVIEWER);
        assertEquals(Map.of("/reason", "reason-missing"), faults(file, Order.of(Action.CONTEST_RETURN), CLERK));
        var contested = hall.after(file, CONTEST, CLERK);
        assertEquals(
                Map.of("/reason", "reason-missing"), faults(contested, Order.of(Action.UPHOLD_RETURN), SUPERVISOR));
        assertEquals(
                Map.of("/reason", "reason-missing"), faults(contested, Order.of(Action.OVERTURN_RETURN), SUPERVISOR));
    }

    @Test
    void aReturnThatIsUpheldStandsForGood() {
        var file = hall.after(hall.after(hall.inReview(), RETURN, REVIEWER), CONTEST, CLERK);
        hall.clock.set(day(24));

        file = hall.after(file, UPHOLD, SUPERVISOR);

        assertEquals(State.RETURNED, file.state());
        assertEquals(day(24), file.dates().closedOn());
        assertEquals(
                new Ruling(day(24), "supervisor", true, "批文已失效"), returned(file).ruling());
        assertEquals(
                Recipient.applicant(), message(file, Message.Kind.RETURN_RULED).recipient());
        assertEquals("return-reviewed-already", refused(file, CONTEST, CLERK).code());
        assertEquals(0, hall.cases.openCases("shop-permit"));
        assertWhole(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "IN_REVIEW"})
    void aReturnThatIsOverturnedLeadsBackToWhereTheCaseWas(State from) {
        var before = from == State.ACCEPTED ? hall.accepted() : hall.inReview();
        var contested = hall.after(hall.after(before, RETURN, REVIEWER), CONTEST, CLERK);

        var file = hall.after(contested, OVERTURN, SUPERVISOR);

        assertEquals(from, file.state());
        assertNull(file.dates().closedOn());
        assertEquals(
                new Ruling(TODAY, "supervisor", false, "批文有效"), returned(file).ruling());
        assertEquals(
                Recipient.applicant(), message(file, Message.Kind.RETURN_RULED).recipient());
        assertWhole(file);
    }

    @Test
    void theClocksOfAnOverturnedReturnGoOnAsIfTheyHadStoodStillInBetween() {
        var file = hall.inReview();
        assertEquals(day(25), file.dates().dueOn());
        hall.clock.set(day(22));
        file = hall.after(file, RETURN, REVIEWER);
        hall.clock.set(day(24));
        file = hall.after(file, CONTEST, CLERK);
        hall.clock.set(day(30));
        file = hall.after(file, OVERTURN, SUPERVISOR);

        // Monday and Tuesday are used up; the other three of five days follow Wednesday the 30th.
        var due = LocalDate.of(2026, 10, 5);
        assertEquals(due, file.dates().dueOn());
        assertEquals(Light.GREEN, hall.timekeeping.light(file));
        var report = hall.timekeeping.report(file).orElseThrow();
        assertEquals(2, report.promised().consumed());
        assertEquals(3, report.promised().remaining());
        assertEquals(
                List.of(
                        movement(4, day(22), Cause.ENDED, "reviewer", day(25)),
                        movement(6, day(30), Cause.REOPENED, "supervisor", due)),
                file.clocks().movements().subList(1, 3));
        assertEquals(
                "2026-09-30：退件被撤销，恢复计时，其间的时间不计入；应于2026-10-05前办结。",
                report.movements().get(2).words().zh());
        assertEquals(
                List.of("OVERDUE 2026-10-05", "REMINDER 2026-10-05"),
                hall.cases.timers().of(file.number()).stream()
                        .map(timer -> timer.kind() + " " + timer.day())
                        .toList());
    }

    @Test
    void whoReturnedACaseDoesNotRuleOnIt() {
        var both = Hall.person("both", "*:REVIEW", "*:SUPERVISE");
        var file = hall.after(hall.after(hall.inReview(), RETURN, both), CONTEST, CLERK);

        for (var ruling : List.of(UPHOLD, OVERTURN)) {
            var problem = refused(file, ruling, both);
            assertEquals(Kind.DENIED, problem.kind());
            assertEquals("same-person-returned", problem.code());
            assertEquals(Kind.DENIED, refused(file, ruling, REVIEWER).kind());
        }
        assertEquals(State.RETURNED, hall.after(file, UPHOLD, SUPERVISOR).state());
    }

    @Test
    void aCaseMayBeReturnedAgainAndThatReturnBeReviewed() {
        var file = hall.after(hall.after(hall.inReview(), RETURN, REVIEWER), CONTEST, CLERK);
        file = hall.after(file, OVERTURN, SUPERVISOR);

        file = hall.after(file, Order.of(Action.RETURN, "另有理由", BASIS), REVIEWER);

        assertEquals("另有理由", returned(file).reason());
        assertNull(returned(file).ruling());
        assertEquals(State.RETURN_CONTESTED, hall.after(file, CONTEST, CLERK).state());
        assertEquals(
                List.of("RETURN", "CONTEST_RETURN", "OVERTURN_RETURN", "RETURN", "CONTEST_RETURN"),
                hall.cases.journal(file.number(), 3, 10).stream()
                        .map(entry -> entry.action())
                        .toList());
    }

    @Test
    void whereTheCentreSetsALimitALaterReviewIsRefused() {
        hall = new Hall(home.resolve("strict"), new LocalLimits(0, 3));
        var file = hall.after(hall.inReview(), RETURN, REVIEWER);
        assertEquals(day(23), returned(file).contestBy());

        hall.clock.set(day(24));
        var problem = refused(file, CONTEST, CLERK);
        assertEquals("contest-too-late", problem.code());
        assertTrue(
                problem.detail().zh().contains("2026-09-23"), problem.detail().zh());
        hall.clock.set(day(23));
        assertEquals(State.RETURN_CONTESTED, hall.after(file, CONTEST, CLERK).state());
    }

    @Test
    void aLimitThatCannotBeIsNone() {
        assertEquals(LocalLimits.NONE.contest(), new LocalLimits(0, -1).contest());
    }

    private CaseFile forged(State state) {
        var file = hall.inReview().change().state(state).same();
        hall.cases.forge(file);
        return file;
    }

    private Message message(CaseFile file, Message.Kind kind) {
        return hall.cases
                .messages()
                .find(file.number() + "-" + file.journalLength() + "-" + kind)
                .orElseThrow()
                .message();
    }

    private JournalEntry newest(CaseFile file) {
        return hall.cases.journal(file.number(), file.journalLength() - 1, 1).get(0);
    }

    private void assertWhole(CaseFile file) {
        assertEquals(
                List.of(),
                new JournalCheck(hall.cases, hall.key).verify(file.number()).breaks());
    }

    private static CaseReturn returned(CaseFile file) {
        return file.annex(CaseReturn.ANNEX).orElseThrow();
    }

    private static Movement movement(int sequence, LocalDate day, Cause cause, String by, LocalDate due) {
        return new Movement(sequence, day, cause, null, null, null, by, due);
    }

    private static LocalDate day(int dayOfSeptember) {
        return LocalDate.of(2026, 9, dayOfSeptember);
    }

    private Problem refused(CaseFile file, Order order, Person by) {
        return assertThrows(ProblemException.class, () -> hall.act(file, order, by))
                .problem();
    }

    private Map<String, String> faults(CaseFile file, Order order, Person by) {
        var faults = new TreeMap<String, String>();
        refused(file, order, by).faults().forEach(fault -> faults.put(fault.pointer(), fault.code()));
        return faults;
    }
}
